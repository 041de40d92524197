import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { nameOfCode } from '@tukiverkko/plugin-expert-network-common';
import { LoadFailed, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkApiRef } from '../../api/ExpertNetworkApi';
import { useLoad } from '../../api/useLoad';
import { noFilters, writeFindView } from '../../find/FindView';
import { findRouteRef } from '../../routes';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { missingIn, type FarReach } from './missingIn';
import styles from './RegionSections.module.css';

const farthestFirst: readonly FarReach[] = ['none', 'national', 'area'];

/** The phenomena that no service of a region names, and where help with them comes from. */
export function RegionMissing({ slug }: { readonly slug: string }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(expertNetworkApiRef);
  const find = useRouteRef(findRouteRef)?.() ?? '/find';
  const { value: coverage, ...load } = useLoad('coverage', () =>
    api.coverage({ levels: [], modes: [], languages: [], general: false }),
  );

  if (load.state === 'failed')
    return <LoadFailed isPart onRetry={load.retry} />;
  const missing = coverage && missingIn(coverage, slug);
  if (!missing) return null;
  const lacking = farthestFirst.filter(reach => missing[reach].length > 0);
  const search = (phenomenon: string) =>
    `${find}?${writeFindView({
      ...noFilters,
      region: slug,
      phenomena: [phenomenon],
    })}`;

  return (
    <Panel title={t('region.missing')}>
      <p>
        {t(
          lacking.length > 0
            ? 'region.missing.intro'
            : 'region.missing.nothing',
        )}
      </p>
      {lacking.map(reach => (
        <div key={reach} className={styles.level}>
          <h3>{t(`region.missing.${reach}`)}</h3>
          <ul className={styles.phenomena}>
            {missing[reach].map(code => (
              <li key={code}>
                <Link href={search(code)}>
                  {nameOfCode('phenomena', code)[language]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}
