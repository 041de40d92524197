import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import type { ConsultationServiceEntity } from '@tukiverkko/plugin-expert-network-common';
import { LoadFailed, Panel, useTexts } from '@tukiverkko/ui';
import { expertNetworkApiRef } from '../../api/ExpertNetworkApi';
import { useLoad } from '../../api/useLoad';
import { TopResults } from '../../find/TopResults';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';

/** Where else one could ask about the same, nearest first. */
export function ServiceAlternatives({
  service,
}: {
  readonly service: ConsultationServiceEntity;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const api = useApi(expertNetworkApiRef);
  const ref = stringifyEntityRef(service);
  const { phenomena } = service.spec;
  const { value: found, ...load } = useLoad(ref, () =>
    api.find(phenomena ? { phenomena } : {}),
  );

  const others = found?.groups
    .flatMap(({ items }) => items)
    .filter(item => item.service !== ref);
  if (load.state === 'failed')
    return <LoadFailed isPart onRetry={load.retry} />;
  if (!found || others?.length === 0) return null;
  return (
    <Panel title={t('service.alternatives')}>
      <TopResults found={found} without={ref} />
    </Panel>
  );
}
