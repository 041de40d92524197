import { Button } from '@backstage/ui';
import { uiTranslationRef } from '../language/translation';
import { Notice } from '../page/Notice';
import { useTexts } from '../language/useTexts';

/** Props of {@link LoadFailed}. */
export interface LoadFailedProps {
  /** What the reader can quote to whoever looks at the logs. */
  readonly id?: string;
  /** Only a part of the page failed; the rest works. */
  readonly isPart?: boolean;
  readonly onRetry?: () => void;
}

/** Says that something could not be loaded, and what to do now. */
export function LoadFailed({ id, isPart, onRetry }: LoadFailedProps) {
  const { t } = useTexts(uiTranslationRef);
  const whole = id ? t('state.failedCode', { id }) : t('state.failed');
  return (
    <Notice
      tone="negative"
      live="alert"
      action={
        onRetry && (
          <Button variant="secondary" onPress={onRetry}>
            {t('state.retry')}
          </Button>
        )
      }
    >
      {isPart ? t('state.failedPart') : whole}
    </Notice>
  );
}
