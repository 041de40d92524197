import { Button } from '@backstage/ui';
import { Dialog, useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './FrameDialogs.module.css';
import { useHistory } from './useHistory';

/** Everything that was done here, the newest first; each leads back, or forward, to after it. */
export function HistoryDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { count, goToStep, steps } = useHistory();
  const places = steps.map((step, index) => ({ step, after: index + 1 }));
  return (
    <Dialog title={t('history.title')} isOpen={isOpen} onClose={onClose}>
      <p>{steps.length === 0 ? t('history.empty') : t('history.lead')}</p>
      <ol reversed className={styles.list}>
        {[...places].reverse().map(({ step, after }) => (
          <li key={after} aria-current={after === count ? 'step' : undefined}>
            <Button
              variant="tertiary"
              className={styles.step}
              onPress={() => goToStep(after)}
            >
              {after > count ? t('history.takenBack', { step }) : step}
            </Button>
          </li>
        ))}
        {steps.length > 0 && (
          <li aria-current={count === 0 ? 'step' : undefined}>
            <Button
              variant="tertiary"
              className={styles.step}
              onPress={() => goToStep(0)}
            >
              {t('history.begin')}
            </Button>
          </li>
        )}
      </ol>
    </Dialog>
  );
}
