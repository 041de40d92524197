import {
  eventTypes,
  nameOfCode,
  type EventEntity,
  type RegionSummary,
} from '@tukiverkko/plugin-expert-network-common';
import {
  Field,
  FilterBar,
  SelectInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './Events.module.css';
import type { EventsView } from './eventsIn';

/** The ways to narrow the list of events: a region, a kind and a language. */
export function EventFilters(props: {
  readonly events: readonly EventEntity[];
  readonly regions: readonly RegionSummary[];
  readonly view: EventsView;
  readonly onChange: (view: EventsView) => void;
  readonly count: number;
}) {
  const { events, view, onChange } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const collator = new Intl.Collator(language);
  const byLabel = (a: { label: string }, b: { label: string }) =>
    collator.compare(a.label, b.label);
  const spoken = [...new Set(events.flatMap(({ spec }) => spec.languages))];

  const choices = {
    region: props.regions
      .map(({ slug, name }) => ({ value: slug, label: name[language] }))
      .sort(byLabel),
    type: eventTypes.map(type => ({
      value: type,
      label: t(`kind.event.${type}`),
    })),
    language: spoken
      .map(code => ({
        value: code,
        label: nameOfCode('languages', code)[language],
      }))
      .sort(byLabel),
  };

  return (
    <FilterBar
      label={t('events.filter.group')}
      count={t('events.count', { count: props.count })}
    >
      {(['region', 'type', 'language'] as const).map(what => (
        <div key={what} className={styles.filter}>
          <Field id={`events-${what}`} label={t(`events.filter.${what}`)}>
            {wiring => (
              <SelectInput
                {...wiring}
                placeholder={t('events.filter.every')}
                options={choices[what]}
                value={view[what]}
                onChange={value => onChange({ ...view, [what]: value })}
              />
            )}
          </Field>
        </div>
      ))}
    </FilterBar>
  );
}
