import { type ErrorDisplayProps } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { ActionBar, Page, useTexts } from '@tukiverkko/ui';
import { useEffect } from 'react';
import { useInRouterContext } from 'react-router-dom';
import { appTranslationRef } from '../texts/appTranslationRef';

/** Something of ours broke. What broke is for the console; the reader is told what to do. */
export function FailedPage({ plugin, error, resetError }: ErrorDisplayProps) {
  const { t } = useTexts(appTranslationRef);
  // The frame itself may have broken, and then there is no router for a Page to ask.
  const isInPortal = useInRouterContext();
  useEffect(() => {
    // Nobody else hears of it: the browser has no other log.
    // eslint-disable-next-line no-console
    console.error(error);
  }, [error]);

  const content = (
    <>
      <p>
        {t('failed.text')} {plugin && t('failed.code', { id: plugin.pluginId })}
      </p>
      <ActionBar>
        <Button variant="primary" onPress={resetError}>
          {t('failed.retry')}
        </Button>
      </ActionBar>
    </>
  );
  return isInPortal ? (
    <Page title={t('failed.title')} width="reading">
      {content}
    </Page>
  ) : (
    <main>
      <h1>{t('failed.title')}</h1>
      {content}
    </main>
  );
}
