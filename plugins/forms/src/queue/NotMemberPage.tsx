import { ButtonLink } from '@backstage/ui';
import { ActionBar, Page, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** The inbox of a person who is in no team that receives requests. */
export function NotMemberPage() {
  const { t } = useTexts(formsTranslationRef);
  return (
    <Page
      title={t('inbox.notMember.title')}
      section={t('room.inbox')}
      width="reading"
    >
      <p>{t('inbox.notMember.text')}</p>
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
