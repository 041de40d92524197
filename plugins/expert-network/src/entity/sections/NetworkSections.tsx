import { Facts, Panel, todayInFinland, useTexts } from '@tukiverkko/ui';
import type {
  ExpertNetworkEntity,
  Texts,
} from '@tukiverkko/plugin-expert-network-common';
import { statusOfEntity } from '../../status/statusOfEntity';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { Description } from '../Description';
import { LocalText } from '../LocalText';
import type { Related } from '../related';
import { ServiceList } from '../ServiceList';
import { servicesId } from '../servicesId';
import { TextPanel } from '../TextPanel';
import { useCommonFacts } from '../useCommonFacts';
import { useTopicFacts } from '../useTopicFacts';
import { NetworkMembers } from './NetworkMembers';

/** What a network is for, who takes part, what it knows and how to use it. */
export function NetworkSections(props: {
  readonly network: ExpertNetworkEntity;
  readonly related: Related;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { charter, howToUse, meetings } = props.network.spec;
  const topics = useTopicFacts(props.network.spec);
  const { services } = props.related;
  const isEnded =
    statusOfEntity(props.network, [], todayInFinland())?.state === 'ended';

  return (
    <>
      <Description entity={props.network} />
      <TextPanel title={t('network.charter')} texts={charter} />
      <NetworkMembers network={props.network} related={props.related} />
      <Panel title={t('network.about')}>
        <Facts items={topics} />
      </Panel>
      {!isEnded && (
        <>
          <Use services={services} howToUse={howToUse} />
          <TextPanel title={t('network.meetings')} texts={meetings} />
        </>
      )}
    </>
  );
}

// The way in is the owner's services; without one, what the network says of its use still stands.
function Use(props: {
  readonly services: Related['services'];
  readonly howToUse: Texts | undefined;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { services, howToUse } = props;
  if (services.length === 0)
    return <TextPanel title={t('network.use')} texts={howToUse} />;
  return (
    <div id={servicesId} tabIndex={-1}>
      <Panel title={t('network.use')}>
        <LocalText texts={howToUse} />
        <p>{t('network.use.text')}</p>
        <ServiceList services={services} />
      </Panel>
    </div>
  );
}

/** The facts of a network. */
export function NetworkFacts({
  network,
  related,
}: {
  readonly network: ExpertNetworkEntity;
  readonly related: Related;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const common = useCommonFacts();
  const { names, languages } = network.spec;
  return (
    <Panel title={t('entity.facts')}>
      <Facts
        items={[
          ...common.samiNames(names),
          ...common.regions(related),
          common.languages(languages),
          common.validity(network.spec),
          ...common.confirmed(network.spec),
        ]}
      />
    </Panel>
  );
}
