import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  LoadFailed,
  Panel,
  todayInFinland,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useLoad } from '../api/useLoad';
import { EventList } from '../events/EventList';
import { eventsIn } from '../events/eventsIn';
import { loadEvents } from '../events/loadEvents';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { InitiativeList } from '../work/InitiativeList';
import { initiativesIn } from '../work/initiativesIn';
import { loadInitiatives } from '../work/loadInitiatives';

/** What the catalogue is asked for: what a team owns, what is for some regions, or what is about a phenomenon. */
export type ActivityFilter =
  | { readonly 'relations.ownedBy': string }
  | { readonly 'relations.serves': readonly string[] }
  | { readonly 'spec.phenomena': string };

const shown = { ahead: 5, past: 3, running: 5, ended: 3 };

/** What the network does there or about it, on the page of a team, a region or a phenomenon; absent where it is nothing. */
export function ActivitiesOf({ filter }: { readonly filter: ActivityFilter }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const catalog = useApi(catalogApiRef);
  const { value, ...load } = useLoad(JSON.stringify(filter), async () => {
    const [events, initiatives] = await Promise.all([
      loadEvents(catalog, { ...filter }),
      loadInitiatives(catalog, { ...filter }),
    ]);
    return { events, initiatives };
  });
  if (load.state === 'failed')
    return <LoadFailed isPart onRetry={load.retry} />;
  if (!value) return null;

  const here = { today: todayInFinland(), regions: [], language };
  const events = (['ahead', 'past'] as const)
    .map(when => ({
      when,
      list: eventsIn(value.events, { when }, here).slice(0, shown[when]),
    }))
    .filter(({ list }) => list.length > 0);
  const initiatives = (['running', 'ended'] as const)
    .map(when => ({
      when,
      list: initiativesIn(value.initiatives, { when }, here).slice(
        0,
        shown[when],
      ),
    }))
    .filter(({ list }) => list.length > 0);

  return (
    <>
      {events.length > 0 && (
        <Panel title={t('events.title')}>
          {events.map(({ when, list }) => (
            <div key={when}>
              <h3>{t(`events.${when}`)}</h3>
              <EventList events={list} level={4} />
            </div>
          ))}
        </Panel>
      )}
      {initiatives.length > 0 && (
        <Panel title={t('work.title')}>
          {initiatives.map(({ when, list }) => (
            <div key={when}>
              <h3>{t(`work.${when}`)}</h3>
              <InitiativeList initiatives={list} level={4} />
            </div>
          ))}
        </Panel>
      )}
    </>
  );
}
