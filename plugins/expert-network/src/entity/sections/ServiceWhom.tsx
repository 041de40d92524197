import type { ConsultationServiceEntity } from '@tukiverkko/plugin-expert-network-common';
import { Facts, Panel, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { useTopicFacts } from '../useTopicFacts';

/** For whom a service is, and on what. */
export function ServiceWhom({
  service,
}: {
  readonly service: ConsultationServiceEntity;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  return (
    <Panel title={t('service.whom')}>
      <Facts items={useTopicFacts(service.spec)} />
    </Panel>
  );
}
