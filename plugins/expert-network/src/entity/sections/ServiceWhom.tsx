import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ConsultationServiceEntity } from '@tukiverkko/plugin-expert-network-common';
import { Facts, Panel } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { Codes } from '../Codes';

/** For whom a service is; what it leaves open it takes from everyone. */
export function ServiceWhom({
  service,
}: {
  readonly service: ConsultationServiceEntity;
}) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const { phenomena = [], expertise = [], clientGroups = [] } = service.spec;
  return (
    <Panel title={t('service.whom')}>
      <Facts
        items={[
          {
            term: t('entity.phenomena'),
            value:
              phenomena.length > 0 ? (
                <Codes vocabulary="phenomena" codes={phenomena} />
              ) : (
                t('entity.phenomena.all')
              ),
          },
          {
            term: t('entity.clientGroups'),
            value:
              clientGroups.length > 0 ? (
                <Codes vocabulary="clientGroups" codes={clientGroups} />
              ) : (
                t('entity.clientGroups.all')
              ),
          },
          ...(expertise.length > 0
            ? [
                {
                  term: t('entity.expertise'),
                  value: <Codes vocabulary="expertise" codes={expertise} />,
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
