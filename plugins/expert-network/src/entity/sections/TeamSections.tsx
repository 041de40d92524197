import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  textIn,
  type TeamEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { Empty, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { ActivitiesOf } from '../../activities/ActivitiesOf';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { Codes } from '../Codes';
import { Description } from '../Description';
import { LocalText } from '../LocalText';
import type { Related } from '../related';
import { RoleList } from '../RoleList';
import { ServiceList } from '../ServiceList';
import { servicesId } from '../servicesId';
import { UnitList } from '../UnitList';
import { CentreOffers } from './CentreOffers';
import { CentreServes } from './CentreServes';
import { everyPhenomenon, phenomenaOf } from './phenomenaOf';

/** What a team or an OT centre does and takes, the services it answers for, and who is who. */
export function TeamSections(props: {
  readonly team: TeamEntity;
  readonly related: Related;
}) {
  const { team, related } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const { type, strengths = [], roles = [], offers } = team.spec;
  const { services } = related;
  const networks = related.entities.filter(
    ({ kind }, at, all) =>
      kind === 'expertnetwork' &&
      all.findIndex(({ ref }) => ref === all[at].ref) === at,
  );

  return (
    <>
      <Description entity={team} />
      {offers && <CentreOffers offers={offers} />}
      {strengths.length > 0 && (
        <Panel title={t('team.strengths')}>
          <Codes vocabulary="phenomena" codes={strengths} />
        </Panel>
      )}
      <Takes team={team} related={related} />
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
      {networks.length > 0 && (
        <Panel title={t('team.networks')}>
          <UnitList units={networks} />
        </Panel>
      )}
      <ActivitiesOf
        filter={{ 'relations.ownedBy': stringifyEntityRef(team) }}
      />
      {type === 'ot-centre' && <CentreServes related={related} />}
    </>
  );
}

function Takes({
  team,
  related: { services },
}: {
  readonly team: TeamEntity;
  readonly related: Related;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const { notFor } = team.spec;
  const phenomena = phenomenaOf(services);
  if (services.length === 0 && !textIn(notFor, language)) return null;
  return (
    <Panel title={t('team.takes')}>
      {phenomena === everyPhenomenon ? (
        <p>{t('team.takes.all')}</p>
      ) : (
        <Codes vocabulary="phenomena" codes={phenomena} />
      )}
      {textIn(notFor, language) && (
        <>
          <h3>{t('team.takes.not')}</h3>
          <LocalText texts={notFor} />
        </>
      )}
    </Panel>
  );
}
