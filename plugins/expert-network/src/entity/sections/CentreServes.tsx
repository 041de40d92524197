import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { LoadFailed, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkApiRef } from '../../api/ExpertNetworkApi';
import { useLoad } from '../../api/useLoad';
import { useEntityPath } from '../../links/useEntityPath';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import type { Related } from '../related';
import styles from './RegionSections.module.css';

/** The counties a centre serves: those it names, and those of the areas it names. */
export function CentreServes({ related }: { readonly related: Related }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(expertNetworkApiRef);
  const entityPath = useEntityPath();
  const { value, ...load } = useLoad('regions', () => api.regions());

  const served = related.entities
    .filter(({ relation, kind }) => relation === 'serves' && kind === 'region')
    .map(({ ref }) => parseEntityRef(ref).name);
  if (load.state === 'failed')
    return <LoadFailed isPart onRetry={load.retry} />;
  const collator = new Intl.Collator(language);
  const counties = (value?.regions ?? [])
    .filter(
      ({ slug, area }) =>
        area !== null && (served.includes(slug) || served.includes(area)),
    )
    .sort((a, b) => collator.compare(a.name[language], b.name[language]));
  if (counties.length === 0) return null;

  return (
    <Panel title={t('centre.serves')}>
      <ul className={styles.phenomena}>
        {counties.map(({ ref, name }) => (
          <li key={ref}>
            <Link href={entityPath(ref)}>{name[language]}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
