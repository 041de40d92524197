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

/** Whose the request is, who asks, and by when. */
export function TeamFacts({ view }: { readonly view: SubmissionView }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames([view.assignee, view.requester, view.region]);
  const dueOf = ({ state, answerBy }: SubmissionView) => {
    if (state === 'needs-info') return t('due.standsStill');
    return answerBy ? formatDueDate(answerBy, language) : t('due.none');
  };
  return (
    <Panel title={t('team.about')}>
      <Facts
        items={[
          {
            term: t('request.due'),
            value: dueOf(view),
          },
          {
            term: t('request.handler'),
            value: view.assignee
              ? nameOf(view.assignee)
              : t('request.noHandler'),
          },
          {
            term: t('request.with'),
            value: inLanguage(view.ownerName, language),
          },
          {
            term: t('request.priority'),
            value: t(`priority.${view.priority}`),
          },
          { term: t('event.requester'), value: nameOf(view.requester) },
          {
            term: t('request.responsibility'),
            value: t('team.responsibility'),
          },
          ...(view.region
            ? [{ term: t('request.region'), value: nameOf(view.region) }]
            : []),
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
