import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type {
  RetentionCount,
  RetentionReport,
} from '@tukiverkko/plugin-forms-common';
import {
  formatDate,
  formatDateTime,
  formatNumber,
  ListTable,
  useLanguage,
  type ListColumn,
  useTexts,
} from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { useLoad } from '../load/useLoad';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './operations.module.css';
import { PartPanel } from './PartPanel';
import { RunRetention } from './RunRetention';
import { useAct } from './useAct';
import { useEvery } from './useEvery';

/** What is due to be erased: counted first, erased only when a person types the number. */
export function RetentionPanel({ mayAct }: { readonly mayAct: boolean }) {
  const { t } = useTexts(formsTranslationRef);
  const { operations } = useApi(formsApiRef);
  const retention = useLoad('retention', () => operations.retention());
  useEvery(30, retention.reload);
  const [isRunning, setIsRunning] = useState(false);
  const { act, isBusy, error } = useAct();
  const columns = useColumns();
  const make = () =>
    act(async () => {
      await operations.reportRetention();
      retention.reload();
    });
  return (
    <PartPanel title={t('operations.retention')} load={retention}>
      {({ report }) => (
        <>
          {error !== undefined && <Refusal error={error} />}
          {report ? (
            <Standing report={report} />
          ) : (
            <p>{t('operations.retention.none')}</p>
          )}
          {report && (
            <ListTable
              caption={t('operations.retention.caption')}
              columns={columns}
              rows={report.counts}
              rowKey={({ kind, form, what }) => `${kind} ${form} ${what}`}
              empty={<p>{t('operations.retention.empty')}</p>}
            />
          )}
          {mayAct && report?.state !== 'running' && (
            <div className={styles.actions}>
              <Button variant="secondary" isDisabled={isBusy} onPress={make}>
                {t('operations.retention.make')}
              </Button>
              {report?.state === 'made' && report.total > 0 && (
                <Button
                  variant="primary"
                  destructive
                  onPress={() => setIsRunning(true)}
                >
                  {t('operations.retention.run')}
                </Button>
              )}
            </div>
          )}
          {isRunning && report && (
            <RunRetention
              report={report}
              onClose={() => setIsRunning(false)}
              onDone={() => {
                setIsRunning(false);
                retention.reload();
              }}
            />
          )}
        </>
      )}
    </PartPanel>
  );
}

function Standing({ report }: { readonly report: RetentionReport }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language, 0);
  if (report.state === 'running') {
    return (
      <p>
        {t('operations.retention.running', { number: number(report.erased) })}
      </p>
    );
  }
  if (report.state === 'made') {
    return (
      <p>
        {t('operations.retention.made', {
          time: formatDateTime(report.madeAt, language),
          total: number(report.total),
          day: formatDate(report.day, language),
          held: number(report.held),
        })}
      </p>
    );
  }
  return (
    <p>
      {t('operations.retention.done', {
        time: formatDateTime(report.endedAt ?? report.madeAt, language),
        erased: number(report.erased),
        failed: number(report.failed),
      })}{' '}
      {report.backupsUntil &&
        t('operations.retention.backups', {
          day: formatDate(report.backupsUntil, language),
        })}
    </p>
  );
}

function useColumns(): readonly ListColumn<RetentionCount>[] {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  return [
    {
      id: 'form',
      label: t('operations.retention.form'),
      isRowHeader: true,
      render: ({ formTitle }) => inLanguage(formTitle, language),
    },
    {
      id: 'kind',
      label: t('operations.retention.kind'),
      render: ({ kind }) => t(`operations.retention.kind.${kind}`),
    },
    {
      id: 'what',
      label: t('operations.retention.what'),
      render: ({ what }) => t(`operations.retention.what.${what}`),
    },
    {
      id: 'count',
      label: t('operations.retention.count'),
      render: ({ count }) => formatNumber(count, language, 0),
    },
  ];
}
