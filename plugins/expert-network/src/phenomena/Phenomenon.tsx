import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { Notice, Page, useLanguage, useTexts } from '@tukiverkko/ui';
import {
  noticesFor,
  type Concept,
} from '@tukiverkko/plugin-expert-network-common';
import { ActivitiesOf } from '../activities/ActivitiesOf';
import { noFilters, writeFindView } from '../find/FindView';
import { findRouteRef, phenomenaRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { AuthorityNotices } from './AuthorityNotices';
import { PhenomenonConcept } from './PhenomenonConcept';
import { PhenomenonHelp } from './PhenomenonHelp';
import { usePhenomenonPath } from './usePhenomenonPath';

/** One phenomenon: what it means and who can help with it. */
export function Phenomenon(props: {
  readonly concept: Concept;
  /** What the address named: another concept where that was replaced by this one. */
  readonly asked: Concept;
}) {
  const { concept, asked } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const phenomenonPath = usePhenomenonPath();
  const find = useRouteRef(findRouteRef)?.() ?? '/find';
  const phenomena = useRouteRef(phenomenaRouteRef)?.() ?? '/find/phenomena';
  const search = `${find}?${writeFindView({
    ...noFilters,
    phenomena: [concept.code],
  })}`;
  const name = concept.names[language];

  return (
    <Page
      title={name}
      section={t('find.title')}
      kind={t('phenomenon.kind')}
      width="reading"
      breadcrumbs={[
        { label: t('find.title'), href: find },
        { label: t('phenomena.title'), href: phenomena },
      ]}
      primaryAction={
        <ButtonLink variant="primary" size="medium" href={search}>
          {t('phenomenon.action')}
        </ButtonLink>
      }
    >
      {asked !== concept && (
        <Notice
          tone="info"
          action={
            <ButtonLink variant="secondary" href={phenomenonPath(concept.code)}>
              {t('phenomenon.replaced.open')}
            </ButtonLink>
          }
        >
          {t('phenomenon.replaced', { former: asked.names[language], name })}
        </Notice>
      )}
      <AuthorityNotices notices={noticesFor([concept.code])} />
      <PhenomenonConcept concept={concept} />
      <PhenomenonHelp code={concept.code} search={search} />
      <ActivitiesOf filter={{ 'spec.phenomena': concept.code }} />
    </Page>
  );
}
