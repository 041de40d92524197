import {
  type ErrorDisplayProps,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { ActionBar, Page } from '@tukiverkko/ui';
import { appTranslationRef } from '../texts/appTranslationRef';

/** A page of ours broke. The message is for the developer's console, not for the reader. */
export function FailedPage({ plugin, resetError }: ErrorDisplayProps) {
  const { t } = useTranslationRef(appTranslationRef);
  return (
    <Page title={t('failed.title')} width="reading">
      <p>
        {t('failed.text')} {plugin && t('failed.code', { id: plugin.pluginId })}
      </p>
      <ActionBar>
        <Button variant="primary" onPress={resetError}>
          {t('failed.retry')}
        </Button>
      </ActionBar>
    </Page>
  );
}
