import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import type { FindResponse } from '@tukiverkko/plugin-expert-network-common';
import { findRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { facetValues } from './facetValues';
import { noFilters, writeFindView } from './FindView';
import styles from './Popular.module.css';

const shown = 8;

// Nobody looks for something by its being new.
const catchAll = 'uusi-ilmio';

/** A place to begin when nothing is asked yet: what most can be asked about here. */
export function Popular({ found }: { readonly found: FindResponse }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const find = useRouteRef(findRouteRef)?.() ?? '/find';
  const phenomena = [
    ...facetValues('phenomena', found.facets.phenomena, [], language),
  ]
    .filter(({ code }) => code !== catchAll)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, shown);
  if (phenomena.length === 0) return null;

  return (
    <section aria-labelledby="find-popular" className={styles.popular}>
      <h2 id="find-popular">{t('find.popular')}</h2>
      <ul className={styles.list}>
        {phenomena.map(({ code, label }) => (
          <li key={code}>
            <Link
              href={`${find}?${writeFindView({
                ...noFilters,
                phenomena: [code],
              })}`}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
