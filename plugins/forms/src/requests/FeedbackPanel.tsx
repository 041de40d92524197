import { ButtonLink } from '@backstage/ui';
import {
  feedbackDay,
  type FormDefinition,
  type SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { Panel, todayInFinland, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Props of {@link FeedbackPanel}. */
export interface FeedbackPanelProps {
  readonly view: Pick<SubmissionView, 'events'>;
  readonly definition: Pick<FormDefinition, 'feedback'>;
}

/** Asks what the answer was worth, from the day the form says, which is the day the requester is told of it. */
export function FeedbackPanel({ view, definition }: FeedbackPanelProps) {
  const { t } = useTexts(formsTranslationRef);
  const { feedback } = definition;
  const day = feedbackDay(view.events, feedback);
  if (!feedback || day === undefined || todayInFinland() < day) return null;
  return (
    <Panel title={t('feedback.title')}>
      <p>{t('feedback.lead')}</p>
      <p>
        <ButtonLink variant="secondary" href={`/forms/${feedback.form}/start`}>
          {t('feedback.open')}
        </ButtonLink>
      </p>
    </Panel>
  );
}
