import { Button } from '@backstage/ui';
import { Notice, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Says how many rows are not as they are shown; they move when the reader says so. */
export function StaleNotice(props: {
  readonly count: number;
  readonly onShow: () => void;
}) {
  const { t } = useTexts(formsTranslationRef);
  // The region stands from the start, or what comes into it is not announced.
  return (
    <div role="status">
      {props.count > 0 && (
        <Notice
          tone="info"
          action={
            <Button variant="secondary" onPress={props.onShow}>
              {t('queue.staleShow')}
            </Button>
          }
        >
          {t('queue.stale', { number: String(props.count) })}
        </Notice>
      )}
    </div>
  );
}
