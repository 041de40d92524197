import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  answersAt,
  changesBetween,
  type NameOf,
  type RecordHistoryItem,
  type RecordResponse,
  type RecordType,
} from '@tukiverkko/plugin-expert-network-common';
import {
  Confirm,
  formatDateTime,
  Notice,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import { recordsApiRef } from '../api/RecordsApi';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { ChangeList } from './ChangeList';

type Refusal = 'record.restore.changed' | 'record.restore.refused';

const refusals: Readonly<Record<number, Refusal | undefined>> = {
  412: 'record.restore.changed',
  409: 'record.restore.refused',
};

/** Before a record becomes what it was: what that would change. */
export function RestoreDialog(props: {
  readonly record: RecordResponse;
  readonly type: RecordType;
  readonly item: RecordHistoryItem;
  readonly nameOf: NameOf;
  readonly onClose: () => void;
  readonly onReload: () => void;
  readonly onRestored: () => void;
}) {
  const { record, type, item } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const api = useApi(recordsApiRef);
  const language = useLanguage();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<Error>();

  const changes = changesBetween(
    type,
    record.answers,
    answersAt(record, item.revision),
  );
  const restore = async () => {
    if (isBusy) return;
    setIsBusy(true);
    setError(undefined);
    try {
      await api.restore(record.ref, {
        revision: item.revision,
        seen: record.revision,
      });
      props.onRestored();
    } catch (refusal) {
      setError(refusal as Error);
    } finally {
      setIsBusy(false);
    }
  };
  const { statusCode = 0 } = (error ?? {}) as { statusCode?: number };

  return (
    <Confirm
      isOpen
      title={t('record.restore.title', {
        date: formatDateTime(item.at, language),
      })}
      actionLabel={t('record.restore')}
      isBusy={isBusy}
      onConfirm={restore}
      onCancel={props.onClose}
    >
      {error && (
        <Notice
          tone={statusCode === 412 ? 'warning' : 'negative'}
          live="alert"
          action={
            statusCode === 412 && (
              <Button
                variant="secondary"
                onPress={() => {
                  props.onClose();
                  props.onReload();
                }}
              >
                {t('record.look')}
              </Button>
            )
          }
        >
          {t(refusals[statusCode] ?? 'record.restore.failed')}
        </Notice>
      )}
      {changes.length === 0 ? (
        <p>{t('record.restore.same')}</p>
      ) : (
        <>
          <p>{t('record.restore.lead')}</p>
          <ChangeList type={type} changes={changes} nameOf={props.nameOf} />
        </>
      )}
    </Confirm>
  );
}
