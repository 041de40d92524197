import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Link } from '@backstage/ui';
import { RiCompassDiscoverLine } from '@remixicon/react';
import { Empty, useLanguage } from '@tukiverkko/ui';
import {
  groupNames,
  type FindGroupId,
  type FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { startFormPath } from '../links/startFormPath';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { ResultCard } from './ResultCard';
import styles from './Results.module.css';

// These stand in every answer, so they are the way on, not a hit.
const alwaysThere: ReadonlySet<FindGroupId> = new Set([
  'contact',
  'coordination',
]);

/** The groups in the order of routing; the first card is where a request would go. */
export function Results({ found }: { readonly found: FindResponse }) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const groups = found.groups.filter(({ items }) => items.length > 0);
  const hasHits = groups.some(({ id }) => !alwaysThere.has(id));

  return (
    <div className={styles.results}>
      {!hasHits && <NothingFound found={found} />}
      {groups.map(({ id, items }) => (
        <section
          key={id}
          aria-labelledby={`group-${id}`}
          className={styles.group}
        >
          <h2 id={`group-${id}`}>
            {t('find.groupCount', {
              name: groupNames[id][language],
              hits: String(items.length),
            })}
          </h2>
          <ol className={styles.list}>
            {items.map(item => (
              <li key={`${item.service} ${item.team}`}>
                <ResultCard item={item} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {found.networks.length > 0 && (
        <section aria-labelledby="group-networks" className={styles.group}>
          <h2 id="group-networks">{t('find.networks')}</h2>
          <ul className={styles.list}>
            {found.networks.map(({ ref, name }) => (
              <li key={ref}>
                <Link href={entityPath(ref)}>{name[language]}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function NothingFound({ found }: { readonly found: FindResponse }) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const asked = found.groups
    .flatMap(({ items }) => items)
    .find(({ service, form }) => service !== null && form !== null);
  const href =
    asked?.service && asked.form
      ? startFormPath(asked.form, asked.service)
      : undefined;
  return (
    <Empty
      icon={<RiCompassDiscoverLine />}
      action={href && <ButtonLink href={href}>{t('find.none.ask')}</ButtonLink>}
    >
      {t('find.none')}
    </Empty>
  );
}
