import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { Empty, Page, useTexts } from '@tukiverkko/ui';
import { phenomenaRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** The page of a code that the vocabulary does not have. */
export function PhenomenonNotFound() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const phenomena = useRouteRef(phenomenaRouteRef)?.() ?? '/find/phenomena';
  return (
    <Page title={t('phenomenon.notFound.title')} section={t('find.title')}>
      <Empty
        action={
          <ButtonLink href={phenomena}>
            {t('phenomenon.notFound.action')}
          </ButtonLink>
        }
      >
        {t('phenomenon.notFound')}
      </Empty>
    </Page>
  );
}
