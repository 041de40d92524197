import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Button } from '@backstage/ui';
import { RiCalendarEventLine } from '@remixicon/react';
import {
  Empty,
  Loading,
  LoadFailed,
  Page,
  todayInFinland,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { PageTabs } from '../links/PageTabs';
import { Propose } from '../records/Propose';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { EventFilters } from './EventFilters';
import { EventList } from './EventList';
import { eventsIn } from './eventsIn';
import { loadEvents } from './loadEvents';
import { readEventsView, writeEventsView } from './readEventsView';

const step = 20;

/** Every event, ahead or past, by region, kind and language. */
export function EventsPage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const catalog = useApi(catalogApiRef);
  const api = useApi(expertNetworkApiRef);
  const [query, setQuery] = useSearchParams();
  const [most, setMost] = useState(step);
  const { value: all = [], ...load } = useLoad('events', () =>
    loadEvents(catalog),
  );
  const { value: known } = useLoad('regions', () => api.regions());
  const regions = known?.regions ?? [];
  const view = readEventsView(query);
  const shown = eventsIn(all, view, { today: todayInFinland(), regions });
  const isNarrowed = Boolean(view.region ?? view.type ?? view.language);
  const tab = (when: typeof view.when) => ({
    href: `?${writeEventsView({ ...view, when })}`,
    label: t(`events.${when}`),
    isHere: view.when === when,
  });

  return (
    <Page title={t('events.title')} lead={t('events.lead')}>
      <PageTabs label={t('events.tabs')} tabs={[tab('ahead'), tab('past')]} />
      {load.state === 'failed' && <LoadFailed onRetry={load.retry} />}
      {all.length === 0 && load.state === 'loading' && <Loading />}
      {all.length > 0 && (
        <EventFilters
          events={all}
          regions={regions}
          view={view}
          onChange={next => setQuery(writeEventsView(next), { replace: true })}
          count={shown.length}
        />
      )}
      {shown.length === 0 && load.state === 'ready' && (
        <Empty icon={<RiCalendarEventLine />}>
          {t(isNarrowed ? 'events.none.filtered' : `events.none.${view.when}`)}
        </Empty>
      )}
      <EventList events={shown.slice(0, most)} level={2} />
      {shown.length > most && (
        <div>
          <Button variant="secondary" onPress={() => setMost(most + step)}>
            {t('events.more')}
          </Button>
        </div>
      )}
      <Propose types={['event']} />
    </Page>
  );
}
