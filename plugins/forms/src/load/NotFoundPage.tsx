import { ButtonLink } from '@backstage/ui';
import { ActionBar, Page, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** What does not exist and what is not yours look the same; the address is never echoed. */
export function NotFoundPage() {
  const { t } = useTexts(formsTranslationRef);
  return (
    <Page title={t('notFound.title')} width="reading">
      <p>{t('notFound.text')}</p>
      <ActionBar>
        <ButtonLink href="/" variant="primary">
          {t('notFound.home')}
        </ButtonLink>
        <ButtonLink href="/requests" variant="secondary">
          {t('room.requests')}
        </ButtonLink>
      </ActionBar>
    </Page>
  );
}
