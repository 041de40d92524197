import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { isActivityEntity } from '../entities/isActivityEntity';
import {
  isConsultationServiceEntity,
  type ConsultationServiceEntity,
} from '../entities/ConsultationServiceEntity';
import {
  isExpertNetworkEntity,
  type ExpertNetworkEntity,
} from '../entities/ExpertNetworkEntity';
import { namesOf } from '../entities/namesOf';
import { isRegionEntity, type RegionEntity } from '../entities/RegionEntity';
import { isTeamEntity, type TeamEntity } from '../entities/TeamEntity';
import { currentCode, type VocabularyName } from '../vocabulary/vocabularies';
import type {
  Directory,
  DirectoryNetwork,
  DirectoryRegion,
  DirectoryService,
  DirectoryTeam,
  Validity,
} from './Directory';
import { fullRef } from './fullRef';
import { toActivity } from './toActivity';

/**
 * The catalogue's entities as `findHelp` reads them. Entities that are not ours are
 * passed over; a part that names nothing helps nobody, and the rest goes on.
 */
export function toDirectory(
  entities: readonly Entity[],
  at: string,
): Directory {
  return {
    at,
    regions: underAreas(entities.filter(isRegionEntity).map(toRegion)),
    teams: entities.filter(isTeamEntity).map(toTeam),
    networks: entities.filter(isExpertNetworkEntity).map(toNetwork),
    services: entities.filter(isConsultationServiceEntity).map(toService),
    activities: entities.filter(isActivityEntity).map(toActivity),
  };
}

// A region belongs to a collaborative area or to nothing: whatever circles the parents make, no step follows them.
function underAreas(
  regions: readonly DirectoryRegion[],
): readonly DirectoryRegion[] {
  const areas = new Set(
    regions
      .filter(({ type }) => type === 'collaborative-area')
      .map(({ ref }) => ref),
  );
  return regions.map(({ parent, ...region }) =>
    parent !== undefined && areas.has(parent) && !areas.has(region.ref)
      ? { ...region, parent }
      : region,
  );
}

function toRegion(entity: RegionEntity): DirectoryRegion {
  const { type, parent, languages } = entity.spec;
  return {
    ref: stringifyEntityRef(entity),
    slug: entity.metadata.name,
    names: namesOf(entity),
    type,
    parent: parent && fullRef(parent, 'Region', entity),
    languages: codes('languages', languages),
  };
}

function toTeam(entity: TeamEntity): DirectoryTeam {
  const { type, serves, languages, strengths, sector, level } = entity.spec;
  return {
    ref: stringifyEntityRef(entity),
    names: namesOf(entity),
    type,
    serves: refs(serves, 'Region', entity),
    languages: codes('languages', languages),
    strengths: codes('phenomena', strengths),
    sector,
    level: level && currentCode('levels', level),
    ...toValidity(entity, 'Group'),
  };
}

function toNetwork(entity: ExpertNetworkEntity): DirectoryNetwork {
  const { spec } = entity;
  return {
    ref: stringifyEntityRef(entity),
    names: namesOf(entity),
    owner: fullRef(spec.owner, 'Group', entity),
    members: refs(spec.members, 'Group', entity),
    phenomena: codes('phenomena', spec.phenomena),
    expertise: codes('expertise', spec.expertise),
    clientGroups: codes('clientGroups', spec.clientGroups),
    regions: refs(spec.regions, 'Region', entity),
    languages: codes('languages', spec.languages),
    ...toValidity(entity, 'ExpertNetwork'),
  };
}

function toService(entity: ConsultationServiceEntity): DirectoryService {
  const { spec } = entity;
  return {
    ref: stringifyEntityRef(entity),
    names: namesOf(entity),
    owner: fullRef(spec.owner, 'Group', entity),
    level: currentCode('levels', spec.level),
    modes: codes('modes', spec.modes),
    phenomena: codes('phenomena', spec.phenomena),
    expertise: codes('expertise', spec.expertise),
    clientGroups: codes('clientGroups', spec.clientGroups),
    regions: refs(spec.regions, 'Region', entity),
    languages: codes('languages', spec.languages),
    opening: spec.opening,
    promise: spec.promise ?? null,
    form: spec.form,
    ...toValidity(entity, 'ConsultationService'),
  };
}

type Dated = Entity & { readonly spec: Validity };

function toValidity(entity: Dated, kind: string): Validity {
  const { validFrom, validTo, successor } = entity.spec;
  return {
    validFrom,
    validTo,
    successor: successor && fullRef(successor, kind, entity),
  };
}

// An unknown code or region stays: an empty list would mean every phenomenon, or the whole country.
function codes(
  vocabulary: VocabularyName,
  written: readonly string[] = [],
): readonly string[] {
  return [...new Set(written.map(code => currentCode(vocabulary, code)))];
}

function refs(
  written: readonly string[] = [],
  defaultKind: string,
  entity: Entity,
): readonly string[] {
  return written.map(ref => fullRef(ref, defaultKind, entity));
}
