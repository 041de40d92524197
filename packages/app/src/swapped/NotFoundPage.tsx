import { ButtonLink } from '@backstage/ui';
import { ActionBar, Page, useTexts } from '@tukiverkko/ui';
import { appTranslationRef } from '../texts/appTranslationRef';

/** Nothing here, or not yours: the same page, which never repeats the address. */
export function NotFoundPage() {
  const { t } = useTexts(appTranslationRef);
  return (
    <Page title={t('notFound.title')} width="reading">
      <p>{t('notFound.text')}</p>
      <ActionBar>
        <ButtonLink href="/" variant="primary">
          {t('notFound.home')}
        </ButtonLink>
        <ButtonLink href="/requests" variant="secondary">
          {t('notFound.requests')}
        </ButtonLink>
      </ActionBar>
    </Page>
  );
}
