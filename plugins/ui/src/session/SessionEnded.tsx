import { Button } from '@backstage/ui';
import { useState } from 'react';
import { Dialog } from '../dialog/Dialog';
import { uiTranslationRef } from '../language/translation';
import { Notice } from '../page/Notice';
import './session.css';
import { useTexts } from '../language/useTexts';

/** Props of {@link SessionEnded}. */
export interface SessionEndedProps {
  /** Opens the sign-in in a window beside; rejects where it did not end in a session. */
  readonly onSignIn: () => Promise<void>;
}

/**
 * Stands over a page whose session has ended, for as long as it has. The page behind stays as it is, with what is
 * typed in it; when one is signed in again, focus goes back to where it was.
 */
export function SessionEnded({ onSignIn }: SessionEndedProps) {
  const { t } = useTexts(uiTranslationRef);
  const [isPutOff, setIsPutOff] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  const signIn = async () => {
    if (isBusy) return;
    setIsBusy(true);
    setHasFailed(false);
    try {
      await onSignIn();
    } catch {
      setHasFailed(true);
    } finally {
      setIsBusy(false);
    }
  };
  if (isPutOff)
    return (
      <section className="tuki-session" aria-label={t('session.title')}>
        <Notice
          tone="warning"
          live="status"
          action={
            <Button variant="secondary" onPress={() => setIsPutOff(false)}>
              {t('session.signIn')}
            </Button>
          }
        >
          {t('session.putOff')}
        </Notice>
      </section>
    );
  return (
    <Dialog
      title={t('session.title')}
      isOpen
      isDismissable={false}
      onClose={() => setIsPutOff(true)}
      footer={
        <Button
          variant="primary"
          aria-disabled={isBusy}
          onPress={signIn}
          // Focus inside an opening dialog belongs somewhere; here it belongs on the way back.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        >
          {t('session.signIn')}
        </Button>
      }
    >
      <p>{t('session.text')}</p>
      <div role="alert">
        {hasFailed && <Notice tone="negative">{t('session.failed')}</Notice>}
      </div>
    </Dialog>
  );
}
