import {
  RiAlertLine,
  RiCheckboxCircleLine,
  RiLoader4Line,
} from '@remixicon/react';
import type { OperationsJob } from '@tukiverkko/plugin-forms-common';
import {
  formatDateTime,
  formatNumber,
  ListTable,
  Panel,
  StatusTag,
  useLanguage,
  type ListColumn,
  useTexts,
} from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { secondsBetween, useAgeText } from './useAgeText';

const known = [
  'forms-outbox',
  'forms-deadlines',
  'forms-stranded',
  'forms-attachments',
  'forms-notices',
  'forms-idempotency',
  'forms-keys',
  'forms-access-checkpoints',
  'forms-access-verification',
  'forms-retention',
] as const;

/** What goes on by itself, and how the last run of each went. */
export function JobsPanel(props: {
  readonly jobs: readonly OperationsJob[];
  readonly at: string;
}) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const columns: readonly ListColumn<OperationsJob>[] = [
    {
      id: 'job',
      label: t('operations.jobs.job'),
      isRowHeader: true,
      render: ({ id }) => {
        const ours = known.find(one => one === id);
        return ours ? t(`operations.job.${ours}`) : id;
      },
    },
    {
      id: 'state',
      label: t('operations.jobs.state'),
      isStatus: true,
      render: job => <JobState job={job} at={props.at} />,
    },
    {
      id: 'began',
      label: t('operations.jobs.began'),
      render: ({ beganAt }) => formatDateTime(beganAt, language),
    },
    {
      id: 'runs',
      label: t('operations.jobs.runs'),
      render: ({ runs }) => formatNumber(runs, language, 0),
    },
  ];
  return (
    <Panel title={t('operations.jobs')}>
      <ListTable
        caption={t('operations.jobs.caption')}
        isCaptionHidden
        columns={columns}
        rows={props.jobs}
        rowKey={({ id }) => id}
        empty={<p>{t('operations.jobs.empty')}</p>}
      />
    </Panel>
  );
}

function JobState(props: { readonly job: OperationsJob; readonly at: string }) {
  const { job, at } = props;
  const { t } = useTexts(formsTranslationRef);
  const ageText = useAgeText();
  if (job.outcome === 'failed') {
    return (
      <StatusTag tone="negative" icon={<RiAlertLine />}>
        {t('operations.jobs.failed', { number: String(job.failures) })}
      </StatusTag>
    );
  }
  return job.outcome === 'done' ? (
    <StatusTag tone="neutral" icon={<RiCheckboxCircleLine />}>
      {t('operations.jobs.done')}
    </StatusTag>
  ) : (
    <StatusTag tone="info" icon={<RiLoader4Line />}>
      {t('operations.jobs.running', {
        age: ageText(secondsBetween(job.beganAt, at)),
      })}
    </StatusTag>
  );
}
