import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { EventEntity } from '@tukiverkko/plugin-expert-network-common';
import { LoadFailed, Panel, useTexts } from '@tukiverkko/ui';
import { useLoad } from '../api/useLoad';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { EventList } from './EventList';
import { loadEvents } from './loadEvents';

/** The other events of a series, the latest first. */
export function SameSeries({ event }: { readonly event: EventEntity }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const catalog = useApi(catalogApiRef);
  const series = event.spec.series?.fi;
  const { value = [], ...load } = useLoad(series, () =>
    loadEvents(catalog, { 'spec.series.fi': series! }),
  );
  const own = stringifyEntityRef(event);
  const others = [...value]
    .filter(one => stringifyEntityRef(one) !== own)
    .sort((a, b) => b.spec.date.localeCompare(a.spec.date));
  if (load.state === 'failed')
    return <LoadFailed isPart onRetry={load.retry} />;
  if (others.length === 0) return null;
  return (
    <Panel title={t('event.series')}>
      <EventList events={others} />
    </Panel>
  );
}
