import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Empty, Facts, Panel, useLanguage } from '@tukiverkko/ui';
import {
  nameOfCode,
  type TeamEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { Codes } from '../Codes';
import { Description } from '../Description';
import type { Related } from '../related';
import { RoleList } from '../RoleList';
import { ServiceList } from '../ServiceList';
import { servicesId } from '../servicesId';
import { useCommonFacts } from '../useCommonFacts';

/** What a team or an OT centre takes, what it is known for, and the services it answers for. */
export function TeamSections(props: {
  readonly team: TeamEntity;
  readonly related: Related;
}) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const { type, strengths = [], roles = [] } = props.team.spec;
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
      <RoleList roles={roles} />
    </>
  );
}

/** The facts of a team; of an organisation, also the sector and level its people work in. */
export function TeamFacts({ team }: { readonly team: TeamEntity }) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const language = useLanguage();
  const common = useCommonFacts();
  const { languages, sector, level } = team.spec;
  return (
    <Panel title={t('entity.facts')}>
      <Facts
        items={[
          common.languages(languages),
          ...(sector
            ? [{ term: t('team.sector'), value: t(`team.sector.${sector}`) }]
            : []),
          ...(level
            ? [
                {
                  term: t('entity.level'),
                  value: nameOfCode('levels', level)[language],
                },
              ]
            : []),
          common.validity(team.spec),
          ...common.confirmed(team.spec),
        ]}
      />
    </Panel>
  );
}
