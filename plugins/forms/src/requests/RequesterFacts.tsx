import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import {
  Facts,
  formatDateTime,
  formatDueDate,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Who has my request, until when, and whose the responsibility is. */
export function RequesterFacts({ view }: { readonly view: SubmissionView }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames([view.assignee]);
  const team = inLanguage(view.ownerName, language);
  const due = view.answerBy
    ? formatDueDate(view.answerBy, language)
    : t('due.none');
  // The date is not known while the time stands still.
  const isPaused = view.state === 'needs-info';
  return (
    <Panel title={t('request.where')}>
      <Facts
        items={[
          {
            term: t('request.with'),
            value: view.assignee ? `${team} (${nameOf(view.assignee)})` : team,
          },
          {
            term: t('request.answerBy'),
            value: isPaused ? t('due.standsStillForYou') : due,
          },
          { term: t('request.responsibility'), value: t('request.keeps') },
          {
            term: t('request.reference'),
            value: <code>{view.reference}</code>,
          },
          {
            term: t('request.sent'),
            value: formatDateTime(view.submittedAt, language),
          },
        ]}
      />
    </Panel>
  );
}
