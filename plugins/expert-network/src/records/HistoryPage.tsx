import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Button } from '@backstage/ui';
import {
  recordTypeById,
  type RecordHistoryItem,
  type RecordResponse,
} from '@tukiverkko/plugin-expert-network-common';
import {
  formatDateTime,
  Loading,
  LoadFailed,
  Notice,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import styles from '../entity/EntityBody.module.css';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { ChangeList } from './ChangeList';
import list from './HistoryPage.module.css';
import { RestoreDialog } from './RestoreDialog';
import { useAuthor } from './useAuthor';
import { useNames } from './useNames';
import { useRecord } from './useRecord';

/** What was changed in a record, by whom in which role, and when; a coordinator may go back. */
export function HistoryPage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { entity } = useEntity();
  const { value: record, ...load } = useRecord(stringifyEntityRef(entity));
  const [said, setSaid] = useState('');

  return (
    <div className={`tuki-page tuki-page-wide ${styles.body}`}>
      <div role="status" className={list.said}>
        {said && <Notice tone="positive">{said}</Notice>}
      </div>
      {load.state === 'failed' && <LoadFailed onRetry={load.retry} />}
      {!record && load.state === 'loading' && <Loading />}
      {record && (
        <History
          record={record}
          onReload={load.retry}
          onRestored={() => {
            setSaid(t('record.restore.done'));
            load.retry();
          }}
        />
      )}
    </div>
  );
}

function History(props: {
  readonly record: RecordResponse;
  readonly onReload: () => void;
  readonly onRestored: () => void;
}) {
  const { record } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const nameOf = useNames(
    record.names,
    record.history.flatMap(({ changes }) => changes),
  );
  const [chosen, setChosen] = useState<RecordHistoryItem>();
  const type = recordTypeById(record.type);
  if (!type) return null;
  const isFirst = (at: number) => at === record.history.length - 1;

  return (
    <Panel title={t('record.history')}>
      <p>{t('record.history.lead')}</p>
      <ol className={list.list} reversed>
        {record.history.map((item, at) => (
          <li key={item.revision}>
            <Happened item={item} record={record} />
            <details open={at === 0}>
              <summary>
                {t(isFirst(at) ? 'record.said' : 'record.changes', {
                  count: item.changes.length,
                })}
              </summary>
              <ChangeList
                type={type}
                changes={item.changes}
                nameOf={nameOf}
                isNew={isFirst(at)}
              />
            </details>
            {record.may.restore && at > 0 && (
              <Restore item={item} onChoose={() => setChosen(item)} />
            )}
          </li>
        ))}
      </ol>
      {chosen && (
        <RestoreDialog
          record={record}
          type={type}
          item={chosen}
          nameOf={nameOf}
          onClose={() => setChosen(undefined)}
          onReload={props.onReload}
          onRestored={() => {
            setChosen(undefined);
            props.onRestored();
          }}
        />
      )}
    </Panel>
  );
}

/** What happened, when, and in which role who did it. */
function Happened(props: {
  readonly item: RecordHistoryItem;
  readonly record: RecordResponse;
}) {
  const { what, at, by, approvedBy, list: source } = props.item;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const author = useAuthor(props.record.names);
  return (
    <div>
      <h3>{t(`record.what.${what}`)}</h3>
      <p>
        <time dateTime={at}>{formatDateTime(at, language)}</time>
        {' · '}
        {t('record.by', { who: author(by) })}
        {approvedBy && (
          <>
            {' · '}
            {t('record.approvedBy', { who: author(approvedBy) })}
          </>
        )}
      </p>
      {source && (
        <p>
          {t('record.list', { name: source.name, row: String(source.row) })}
        </p>
      )}
    </div>
  );
}

function Restore(props: {
  readonly item: RecordHistoryItem;
  readonly onChoose: () => void;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const date = formatDateTime(props.item.at, language);
  return (
    <Button
      variant="tertiary"
      onPress={props.onChoose}
      aria-label={t('record.restore.of', { date })}
    >
      {t('record.restore')}
    </Button>
  );
}
