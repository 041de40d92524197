import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  mayApprove,
  type FormReview,
  type ReviewStep,
} from '@tukiverkko/plugin-forms-common';
import {
  Field,
  formatDateTime,
  Notice,
  Panel,
  TextArea,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import { formsApiRef } from '../../api/formsApiRef';
import { useLoad } from '../../load/useLoad';
import { useEntityNames } from '../../names/useEntityNames';
import { useAct } from '../../operations/useAct';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { PublishRefused } from './PublishRefused';
import styles from './versions.module.css';
import { Writers } from './Writers';

const stepsOf: Readonly<
  Record<FormReview['state'] | 'none', readonly ReviewStep[]>
> = {
  none: ['ask'],
  returned: ['ask'],
  asked: ['approve', 'return'],
  approved: ['return'],
};

/** How the review of the draft stands, and the step one may take. */
export function ReviewPanel() {
  const { t } = useTexts(builderTranslationRef);
  const { draft, mayPublish, reopen, saveNow } = useBuilder();
  const api = useApi(formsApiRef);
  const me = useLoad('me', () => api.me());
  const [message, setMessage] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const { act, isBusy, error } = useAct();
  if (!draft) return null;
  const { review } = draft;
  const ref = me.value?.entityRef;
  const isOwn = ref !== undefined && !mayApprove(ref, draft);
  const steps = stepsOf[review?.state ?? 'none'].filter(
    step => step !== 'approve' || (mayPublish && !isOwn),
  );
  const take = (step: ReviewStep) => {
    setIsAsked(step !== 'approve');
    const said = message.trim();
    if (step !== 'approve' && said === '') return undefined;
    return act(async () => {
      // What was on its way makes a newer revision than the one shown.
      const saved = await saveNow();
      if (!saved.isSaved || !saved.draft) return;
      await api.reviewing.review(
        saved.draft.key,
        { step, ...(said && { message: said }) },
        saved.draft.revision,
      );
      // What stands next is another question.
      setMessage('');
      setIsAsked(false);
      reopen();
    });
  };
  return (
    <Panel title={t('versions.review')} level={2}>
      {review ? <Stands review={review} /> : <p>{t('versions.reviewLead')}</p>}
      {review?.state !== 'approved' && <Writers />}
      {review?.state === 'asked' && mayPublish && isOwn && (
        <p>{t('versions.refused.own-review')}</p>
      )}
      <Field
        id="review-message"
        label={t(
          review && review.state !== 'returned'
            ? 'versions.reviewAnswer'
            : 'versions.reviewMessage',
        )}
        error={
          isAsked && message.trim() === '' && !isBusy
            ? t('versions.messageNeeded')
            : undefined
        }
      >
        {wiring => (
          <TextArea
            {...wiring}
            rows={2}
            maxLength={4000}
            value={message}
            onChange={setMessage}
          />
        )}
      </Field>
      {error !== undefined && <PublishRefused error={error} />}
      <div className={styles.actions}>
        {steps.map(step => (
          <Button
            key={step}
            variant={step === 'approve' ? 'primary' : 'secondary'}
            isDisabled={isBusy}
            onPress={() => take(step)}
          >
            {t(`versions.step.${step}`)}
          </Button>
        ))}
      </div>
    </Panel>
  );
}

function Stands({ review }: { readonly review: FormReview }) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames([review.askedBy, review.answeredBy]);
  const { answer, answeredAt, answeredBy, askedAt, askedBy, message } = review;
  return (
    <Notice
      tone={review.state === 'returned' ? 'warning' : 'info'}
      title={t(`versions.review.${review.state}`)}
    >
      <p className={styles.message}>
        {nameOf(askedBy)}, {formatDateTime(askedAt, language)}: {message}
      </p>
      {answeredBy && answeredAt && (
        <p className={styles.message}>
          {nameOf(answeredBy)}, {formatDateTime(answeredAt, language)}
          {answer && `: ${answer}`}
        </p>
      )}
    </Notice>
  );
}
