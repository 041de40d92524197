import { useEntity } from '@backstage/plugin-catalog-react';
import { Loading, LoadFailed, useTexts } from '@tukiverkko/ui';
import type { Entity } from '@backstage/catalog-model';
import {
  isConsultationServiceEntity,
  isEventEntity,
  isInitiativeEntity,
  isExpertNetworkEntity,
  isRegionEntity,
  isTeamEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { EventFacts } from '../events/EventFacts';
import { EventSections } from '../events/EventSections';
import { RecordCare } from '../records/RecordCare';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { UpkeepNotice } from '../upkeep/UpkeepNotice';
import { UpkeepOfUnit } from '../upkeep/UpkeepOfUnit';
import { InitiativeFacts } from '../work/InitiativeFacts';
import { InitiativeSections } from '../work/InitiativeSections';
import { EndedNotice } from './EndedNotice';
import styles from './EntityBody.module.css';
import { MendNotices } from './MendNotices';
import { useRelated, type Related } from './related';
import { OnScreen } from './OnScreen';
import { Relations } from './Relations';
import { NetworkFacts, NetworkSections } from './sections/NetworkSections';
import { PersonSections } from './sections/PersonSections';
import { RegionFacts, RegionSections } from './sections/RegionSections';
import { ServiceFacts } from './sections/ServiceFacts';
import { ServiceSections } from './sections/ServiceSections';
import { TeamFacts } from './sections/TeamFacts';
import { TeamSections } from './sections/TeamSections';

/** Left what, for whom and how; right the facts and what it is related to. */
export function EntityBody() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { entity } = useEntity();
  const { value: related, ...load } = useRelated(entity);

  return (
    <UpkeepOfUnit entity={entity}>
      <div className={`tuki-page tuki-page-wide ${styles.body}`}>
        <EndedNotice entity={entity} related={related?.entities ?? []} />
        <UpkeepNotice />
        <MendNotices entity={entity} />
        {load.state === 'failed' && <LoadFailed isPart onRetry={load.retry} />}
        {!related && load.state === 'loading' && <Loading />}
        {related && (
          <div className={styles.columns}>
            <div className={styles.column}>
              <Sections entity={entity} related={related} />
            </div>
            <aside className={styles.column} aria-label={t('entity.aside')}>
              <FactsOf entity={entity} related={related} />
              <OnScreen>
                <RecordCare entity={entity} />
              </OnScreen>
              <OnScreen>
                <Relations entity={entity} related={related.entities} />
              </OnScreen>
            </aside>
          </div>
        )}
      </div>
    </UpkeepOfUnit>
  );
}

function Sections({
  entity,
  related,
}: {
  readonly entity: Entity;
  readonly related: Related;
}) {
  if (isRegionEntity(entity))
    return <RegionSections region={entity} related={related} />;
  if (isTeamEntity(entity))
    return <TeamSections team={entity} related={related} />;
  if (isExpertNetworkEntity(entity))
    return <NetworkSections network={entity} related={related} />;
  if (isEventEntity(entity)) return <EventSections event={entity} />;
  if (isInitiativeEntity(entity))
    return <InitiativeSections initiative={entity} related={related} />;
  if (isConsultationServiceEntity(entity))
    return <ServiceSections service={entity} />;
  return <PersonSections person={entity} />;
}

function FactsOf({
  entity,
  related,
}: {
  readonly entity: Entity;
  readonly related: Related;
}) {
  if (isRegionEntity(entity)) return <RegionFacts region={entity} />;
  if (isTeamEntity(entity))
    return <TeamFacts team={entity} related={related} />;
  if (isExpertNetworkEntity(entity))
    return <NetworkFacts network={entity} related={related} />;
  if (isConsultationServiceEntity(entity))
    return <ServiceFacts service={entity} related={related} />;
  if (isEventEntity(entity))
    return <EventFacts event={entity} related={related} />;
  if (isInitiativeEntity(entity))
    return <InitiativeFacts initiative={entity} related={related} />;
  return null;
}
