import { Button } from '@backstage/ui';
import { Notice, useTexts } from '@tukiverkko/ui';
import { useEntityNames } from '../../names/useEntityNames';
import { useBuilder } from '../session/Builder';
import { useOpenBuilder } from '../session/BuilderProvider';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { NotKeptNotice } from './NotKeptNotice';
import { useSubjectTitle } from './useSubjectTitle';

/** What one has to know of how the form stands: who may change it, what waits, what others did. */
export function FrameNotices({ onChoose }: { readonly onChoose: () => void }) {
  const { t } = useTexts(builderTranslationRef);
  const { draft, isFrozen, reopen } = useBuilder();
  const { session, state } = useOpenBuilder();
  const { conflict, definition, gone, merged, saving, unsaved } = state;
  const nameOf = useEntityNames([merged?.by]);
  const subjectTitle = useSubjectTitle();
  const isInReview = Boolean(
    isFrozen && draft?.review && draft.review.state !== 'returned',
  );
  return (
    <>
      {isFrozen && (
        <Notice tone="info">
          {t(isInReview ? 'notice.inReview' : 'notice.archived')}
        </Notice>
      )}
      {!isFrozen && !session.form.may.edit && (
        <Notice tone="info">{t('notice.readOnly')}</Notice>
      )}
      {saving.state === 'offline' && (
        <Notice tone="warning" live="status">
          {t('notice.offline', { count: unsaved })}
        </Notice>
      )}
      {saving.state === 'in-review' && unsaved > 0 && (
        <Notice tone="warning" live="status">
          {t('notice.waits', { count: unsaved })}
        </Notice>
      )}
      {saving.state === 'failed' && (
        <Notice
          tone="warning"
          live="status"
          action={
            <Button variant="secondary" onPress={() => session.save()}>
              {t('notice.retry')}
            </Button>
          }
        >
          {t('notice.failed', { count: unsaved })}
        </Notice>
      )}
      <NotKeptNotice />
      {conflict && (
        <Notice
          tone="warning"
          action={
            <Button variant="secondary" onPress={onChoose}>
              {t('notice.choose')}
            </Button>
          }
        >
          {t('notice.conflict', { count: conflict.conflicts.length })}
        </Notice>
      )}
      {gone && (
        <Notice
          tone="warning"
          live="alert"
          action={
            <>
              <Button variant="primary" onPress={() => session.beginAgain()}>
                {t(`notice.goOn.${gone}`)}
              </Button>
              <Button
                variant="secondary"
                onPress={() => {
                  session.giveUp();
                  reopen();
                }}
              >
                {t('notice.letGo')}
              </Button>
            </>
          }
        >
          {t(`notice.gone.${gone}`, { count: unsaved })}
        </Notice>
      )}
      {merged && !conflict && (
        <Notice tone="info" live="status">
          {t('notice.merged', {
            name: merged.by ? nameOf(merged.by) : t('conflict.somebody'),
            what: merged.taken
              .slice(0, 5)
              .map(subject =>
                subjectTitle(subject, [definition, merged.before]),
              )
              .join(', '),
          })}
        </Notice>
      )}
    </>
  );
}
