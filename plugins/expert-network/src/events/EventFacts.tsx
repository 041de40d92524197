import { Link } from '@backstage/ui';
import {
  textIn,
  type EventEntity,
} from '@tukiverkko/plugin-expert-network-common';
import {
  Facts,
  formatNumber,
  Panel,
  todayInFinland,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { Codes } from '../entity/Codes';
import { LocalText } from '../entity/LocalText';
import type { Related } from '../entity/related';
import { useCommonFacts } from '../entity/useCommonFacts';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { CalendarButton } from './CalendarButton';
import { useEventTime } from './useEventTime';

/** When and where an event is, for which regions, in which languages, and the way into the calendar. */
export function EventFacts(props: {
  readonly event: EventEntity;
  readonly related: Related;
}) {
  const { event, related } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const common = useCommonFacts();
  const time = useEventTime();
  const { capacity, clientGroups, languages, link, names, phenomena, place } =
    event.spec;
  const [{ value: regions }] = common.regions(related);
  const isAhead = event.spec.date >= todayInFinland();

  return (
    <Panel title={t('entity.facts')}>
      <Facts
        items={[
          {
            term: t('event.time'),
            value: <time dateTime={event.spec.date}>{time(event)}</time>,
          },
          ...(textIn(place, language)
            ? [{ term: t('event.place'), value: <LocalText texts={place} /> }]
            : []),
          ...(link && isAhead
            ? [
                {
                  term: t('event.remote'),
                  value: <Link href={link}>{t('event.remote.open')}</Link>,
                },
              ]
            : []),
          {
            term: t('event.capacity'),
            value: capacity
              ? formatNumber(capacity, language)
              : t('event.capacity.none'),
          },
          { term: t('event.for'), value: regions },
          common.languages(languages),
          ...common.samiNames(names),
          ...codes('phenomena', phenomena),
          ...codes('clientGroups', clientGroups),
        ]}
      />
      <CalendarButton event={event} />
    </Panel>
  );

  function codes(
    vocabulary: 'phenomena' | 'clientGroups',
    said: readonly string[] = [],
  ) {
    return said.length === 0
      ? []
      : [
          {
            term: t(`entity.${vocabulary}`),
            value: <Codes vocabulary={vocabulary} codes={said} />,
          },
        ];
  }
}
