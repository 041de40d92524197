import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type {
  AccessBreak,
  AccessLogView,
} from '@tukiverkko/plugin-forms-common';
import {
  formatDateTime,
  formatNumber,
  ListTable,
  Notice,
  useLanguage,
  type ListColumn,
  useTexts,
} from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { useLoad } from '../load/useLoad';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './operations.module.css';
import { PartPanel } from './PartPanel';
import { useAct } from './useAct';
import { useEvery } from './useEvery';

/** Whether the log of readings is whole. */
export function AccessLogPanel() {
  const { t } = useTexts(formsTranslationRef);
  const { operations } = useApi(formsApiRef);
  const log = useLoad('access-log', () => operations.accessLog());
  useEvery(log.value?.isVerifying ? 3 : 30, log.reload);
  const { act, isBusy, error } = useAct();
  const columns = useColumns();
  return (
    <PartPanel
      title={t('operations.log')}
      load={log}
      actions={({ isVerifying }) => (
        <Button
          variant="secondary"
          isDisabled={isBusy || isVerifying}
          onPress={() =>
            act(async () => {
              await operations.verifyAccessLog();
              log.reload();
            })
          }
        >
          {t('operations.log.verify')}
        </Button>
      )}
    >
      {view => (
        <>
          {error !== undefined && <Refusal error={error} />}
          <Verdict view={view} />
          <ListTable
            caption={t('operations.log.breaks')}
            columns={columns}
            rows={view.verification?.breaks ?? []}
            rowKey={one => `${one.kind} ${one.subject} ${one.number}`}
            empty={null}
          />
        </>
      )}
    </PartPanel>
  );
}

function Verdict({ view }: { readonly view: AccessLogView }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const { isVerifying, verification } = view;
  if (isVerifying) return <p>{t('operations.log.verifying')}</p>;
  if (!verification) return <p>{t('operations.log.never')}</p>;
  const time = formatDateTime(verification.at, language);
  const number = (value: number) => formatNumber(value, language, 0);
  if (verification.broken > 0) {
    return (
      <Notice tone="negative">
        {t('operations.log.broken', {
          number: number(verification.broken),
          time,
        })}
      </Notice>
    );
  }
  return (
    <p>
      {t('operations.log.whole', {
        rows: number(verification.rows),
        chains: number(verification.chains),
        time,
      })}
    </p>
  );
}

function useColumns(): readonly ListColumn<AccessBreak>[] {
  const { t } = useTexts(formsTranslationRef);
  return [
    {
      id: 'kind',
      label: t('operations.log.break.kind'),
      isRowHeader: true,
      render: ({ kind }) => t(`operations.log.break.${kind}`),
    },
    {
      id: 'subject',
      label: t('operations.log.break.subject'),
      render: ({ subject }) => <span className={styles.id}>{subject}</span>,
    },
    {
      id: 'number',
      label: t('operations.log.break.number'),
      render: ({ number }) => number,
    },
  ];
}
