import { ButtonLink } from '@backstage/ui';
import { ActionBar, Page, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Props of {@link TeamMovedPage}. */
export interface TeamMovedPageProps {
  readonly reference: string;
  /** The team or service it went to. */
  readonly place: string;
}

/** Where a request went that this team had; its content is not ours to see any more. */
export function TeamMovedPage({ reference, place }: TeamMovedPageProps) {
  const { t } = useTexts(formsTranslationRef);
  return (
    <Page
      title={t('forward.done', { place })}
      section={t('room.inbox')}
      width="reading"
      kind={t('request.title', { reference })}
      breadcrumbs={[{ label: t('room.inbox'), href: '/inbox' }]}
    >
      <p>{t('forward.doneText')}</p>
      <ActionBar>
        <ButtonLink href="/inbox" variant="primary">
          {t('team.back')}
        </ButtonLink>
      </ActionBar>
    </Page>
  );
}
