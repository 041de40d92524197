import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/ui';
import type { InitiativeEntity } from '@tukiverkko/plugin-expert-network-common';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { kindKey } from '../entity/kindKey';
import { nameIn } from '../entity/nameIn';
import { useCommonFacts } from '../entity/useCommonFacts';
import styles from '../events/Events.module.css';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** Initiatives in the order they are given: what each is, and since and until when. */
export function InitiativeList(props: {
  readonly initiatives: readonly InitiativeEntity[];
  /** Of the names, below the heading of the list. */
  readonly level?: 2 | 3 | 4;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const { validity } = useCommonFacts();
  const Heading = `h${props.level ?? 3}` as const;
  return (
    <ul className={styles.list}>
      {props.initiatives.map(initiative => {
        const { text, lang } = nameIn(initiative, language);
        const ref = stringifyEntityRef(initiative);
        return (
          <li key={ref} className={styles.event}>
            <p className={styles.meta}>{t(kindKey(initiative))}</p>
            <Heading lang={lang} className={styles.name}>
              <Link href={entityPath(ref)}>{text}</Link>
            </Heading>
            <p>{validity(initiative.spec).value}</p>
          </li>
        );
      })}
    </ul>
  );
}
