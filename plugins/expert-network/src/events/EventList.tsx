import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/ui';
import {
  nameOfCode,
  textIn,
  type EventEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { kindKey } from '../entity/kindKey';
import { nameIn } from '../entity/nameIn';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './Events.module.css';
import { EventStatus } from './EventStatus';
import { useEventTime } from './useEventTime';

/** Events in the order they are given: what, when, where and in which languages. */
export function EventList(props: {
  readonly events: readonly EventEntity[];
  /** Of the names, below the heading of the list. */
  readonly level?: 2 | 3 | 4;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const time = useEventTime();
  const Heading = `h${props.level ?? 3}` as const;

  return (
    <ul className={styles.list}>
      {props.events.map(event => {
        const { text, lang } = nameIn(event, language);
        const { date, languages, place } = event.spec;
        const where = textIn(place, language);
        return (
          <li key={stringifyEntityRef(event)} className={styles.event}>
            <p className={styles.meta}>
              {t(kindKey(event))} <EventStatus event={event} />
            </p>
            <Heading lang={lang} className={styles.name}>
              <Link href={entityPath(stringifyEntityRef(event))}>{text}</Link>
            </Heading>
            <p>
              <time dateTime={date}>{time(event)}</time>
            </p>
            <p className={styles.meta}>
              {where && <span lang={where.language}>{where.text}</span>}
              <span>
                {languages
                  .map(code => nameOfCode('languages', code)[language])
                  .join(', ')}
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
