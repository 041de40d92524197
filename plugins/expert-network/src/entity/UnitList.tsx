import { Link } from '@backstage/ui';
import { isExpertNetworkEntity } from '@tukiverkko/plugin-expert-network-common';
import { todayInFinland, useLanguage, useTexts } from '@tukiverkko/ui';
import { useEntityPath } from '../links/useEntityPath';
import { statusOfEntity } from '../status/statusOfEntity';
import { StatusOfUnit } from '../status/StatusOfUnit';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { kindKey } from './kindKey';
import { nameIn } from './nameIn';
import type { RelatedEntity } from './related';
import styles from './ServiceList.module.css';

/** Units by name, each with what it is where its list does not say it; those that have ended come last. */
export function UnitList(props: { readonly units: readonly RelatedEntity[] }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const today = todayInFinland();
  const collator = new Intl.Collator(language);
  const units = props.units
    .map(unit => ({
      ...unit,
      status: statusOfEntity(unit.entity, [], today),
    }))
    .sort(
      (a, b) =>
        Number(a.status?.state === 'ended') -
          Number(b.status?.state === 'ended') ||
        collator.compare(a.name[language], b.name[language]),
    );

  return (
    <ul className={styles.services}>
      {units.map(({ ref, entity, status }) => {
        const { text, lang } = nameIn(entity, language);
        return (
          <li key={ref} className={styles.service}>
            <div className={styles.about}>
              <Link href={entityPath(ref)} lang={lang}>
                {text}
              </Link>
              <span className={styles.meta}>
                {!isExpertNetworkEntity(entity) && t(kindKey(entity))}
                {status && <StatusOfUnit status={status} />}
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
