import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { LoadFailed, Panel, todayInFinland, useTexts } from '@tukiverkko/ui';
import { useLoad } from '../api/useLoad';
import { EventList } from '../events/EventList';
import { eventsIn } from '../events/eventsIn';
import { loadEvents } from '../events/loadEvents';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** What the catalogue is asked for: what a team owns, what is for some regions, or what is about a phenomenon. */
export type ActivityFilter =
  | { readonly 'relations.ownedBy': string }
  | { readonly 'relations.serves': readonly string[] }
  | { readonly 'spec.phenomena': string };

const shown = { ahead: 5, past: 3 };

/** What the network does there or about it, on the page of a team, a region or a phenomenon; absent where it is nothing. */
export function ActivitiesOf({ filter }: { readonly filter: ActivityFilter }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const catalog = useApi(catalogApiRef);
  const { value: events = [], ...load } = useLoad(JSON.stringify(filter), () =>
    loadEvents(catalog, { ...filter }),
  );
  if (load.state === 'failed')
    return <LoadFailed isPart onRetry={load.retry} />;

  const here = { today: todayInFinland(), regions: [] };
  const parts = (['ahead', 'past'] as const)
    .map(when => ({
      when,
      events: eventsIn(events, { when }, here).slice(0, shown[when]),
    }))
    .filter(part => part.events.length > 0);
  if (parts.length === 0) return null;
  return (
    <Panel title={t('events.title')}>
      {parts.map(({ when, events: list }) => (
        <div key={when}>
          <h3>{t(`events.${when}`)}</h3>
          <EventList events={list} level={4} />
        </div>
      ))}
    </Panel>
  );
}
