import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Facts, Panel } from '@tukiverkko/ui';
import type { ExpertNetworkEntity } from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { Codes } from '../Codes';
import { Description } from '../Description';
import type { Related } from '../related';
import { ServiceList } from '../ServiceList';
import { servicesId } from '../servicesId';
import { useCommonFacts } from '../useCommonFacts';

/** What a network knows and how to use it. */
export function NetworkSections(props: {
  readonly network: ExpertNetworkEntity;
  readonly related: Related;
}) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const {
    phenomena = [],
    expertise = [],
    clientGroups = [],
  } = props.network.spec;
  const { services } = props.related;

  return (
    <>
      <Description entity={props.network} />
      <Panel title={t('network.about')}>
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
            ...(expertise.length > 0
              ? [
                  {
                    term: t('entity.expertise'),
                    value: <Codes vocabulary="expertise" codes={expertise} />,
                  },
                ]
              : []),
            {
              term: t('entity.clientGroups'),
              value:
                clientGroups.length > 0 ? (
                  <Codes vocabulary="clientGroups" codes={clientGroups} />
                ) : (
                  t('entity.clientGroups.all')
                ),
            },
          ]}
        />
      </Panel>
      {services.length > 0 && (
        <div id={servicesId} tabIndex={-1}>
          <Panel title={t('network.use')}>
            <p>{t('network.use.text')}</p>
            <ServiceList services={services} />
          </Panel>
        </div>
      )}
    </>
  );
}

/** The facts of a network. */
export function NetworkFacts({
  network,
}: {
  readonly network: ExpertNetworkEntity;
}) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const common = useCommonFacts();
  const { languages, regions = [] } = network.spec;
  return (
    <Panel title={t('entity.facts')}>
      <Facts
        items={[
          common.languages(languages),
          ...(regions.length === 0
            ? [{ term: t('entity.regions'), value: t('entity.wholeCountry') }]
            : []),
          common.validity(network.spec),
          ...common.confirmed(network.spec),
        ]}
      />
    </Panel>
  );
}
