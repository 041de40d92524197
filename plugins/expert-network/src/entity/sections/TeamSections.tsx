import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Empty, Facts, Panel } from '@tukiverkko/ui';
import type { TeamEntity } from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { Codes } from '../Codes';
import { Description } from '../Description';
import type { Related } from '../related';
import { ServiceList } from '../ServiceList';
import { servicesId } from '../servicesId';
import { useCommonFacts } from '../useCommonFacts';

/** What a team or an OT centre takes, what it is known for, and the services it answers for. */
export function TeamSections(props: {
  readonly team: TeamEntity;
  readonly related: Related;
}) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const { type, strengths = [] } = props.team.spec;
  const { services } = props.related;
  const phenomena = [
    ...new Set(services.flatMap(({ spec }) => spec.phenomena ?? [])),
  ];

  return (
    <>
      <Description entity={props.team} />
      {strengths.length > 0 && (
        <Panel title={t('team.strengths')}>
          <Codes vocabulary="phenomena" codes={strengths} />
        </Panel>
      )}
      {phenomena.length > 0 && (
        <Panel title={t('team.takes')}>
          <Codes vocabulary="phenomena" codes={phenomena} />
        </Panel>
      )}
      {type !== 'organisation' && (
        <div id={servicesId} tabIndex={-1}>
          <Panel title={t('team.services')}>
            {services.length > 0 ? (
              <ServiceList services={services} />
            ) : (
              <Empty>{t('entity.services.none')}</Empty>
            )}
          </Panel>
        </div>
      )}
    </>
  );
}

/** The facts of a team. */
export function TeamFacts({ team }: { readonly team: TeamEntity }) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const common = useCommonFacts();
  return (
    <Panel title={t('entity.facts')}>
      <Facts
        items={[
          common.languages(team.spec.languages),
          common.validity(team.spec),
        ]}
      />
    </Panel>
  );
}
