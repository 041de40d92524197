import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
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
import type {
  Directory,
  DirectoryNetwork,
  DirectoryRegion,
  DirectoryService,
  DirectoryTeam,
  Validity,
} from './Directory';

/** The catalogue's entities as `findHelp` reads them. Entities that are not ours are passed over. */
export function toDirectory(
  entities: readonly Entity[],
  at: string,
): Directory {
  return {
    at,
    regions: entities.filter(isRegionEntity).map(toRegion),
    teams: entities.filter(isTeamEntity).map(toTeam),
    networks: entities.filter(isExpertNetworkEntity).map(toNetwork),
    services: entities.filter(isConsultationServiceEntity).map(toService),
  };
}

function toRegion(entity: RegionEntity): DirectoryRegion {
  const { type, parent, languages } = entity.spec;
  return {
    ref: stringifyEntityRef(entity),
    slug: entity.metadata.name,
    names: namesOf(entity),
    type,
    parent: parent && fullRef(parent, 'Region', entity),
    languages,
  };
}

function toTeam(entity: TeamEntity): DirectoryTeam {
  const { type, serves, languages, strengths, sector, level } = entity.spec;
  return {
    ref: stringifyEntityRef(entity),
    names: namesOf(entity),
    type,
    serves: regionRefs(serves),
    languages,
    strengths: strengths ?? [],
    sector,
    level,
    ...toValidity(entity, 'Group'),
  };
}

function toNetwork(entity: ExpertNetworkEntity): DirectoryNetwork {
  const { owner, phenomena, expertise, regions, languages } = entity.spec;
  return {
    ref: stringifyEntityRef(entity),
    names: namesOf(entity),
    owner: fullRef(owner, 'Group', entity),
    phenomena: phenomena ?? [],
    expertise: expertise ?? [],
    regions: regionRefs(regions),
    languages,
    ...toValidity(entity, 'ExpertNetwork'),
  };
}

function toService(entity: ConsultationServiceEntity): DirectoryService {
  const { spec } = entity;
  return {
    ref: stringifyEntityRef(entity),
    names: namesOf(entity),
    owner: fullRef(spec.owner, 'Group', entity),
    level: spec.level,
    modes: spec.modes,
    phenomena: spec.phenomena ?? [],
    expertise: spec.expertise ?? [],
    clientGroups: spec.clientGroups ?? [],
    regions: regionRefs(spec.regions),
    languages: spec.languages,
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

// A ref in a file may leave out its kind and namespace, as the model's relation fields allow.
function fullRef(ref: string, defaultKind: string, entity: Entity): string {
  return stringifyEntityRef(
    parseEntityRef(ref, {
      defaultKind,
      defaultNamespace: entity.metadata.namespace ?? 'default',
    }),
  );
}

function regionRefs(refs: readonly string[] = []): readonly string[] {
  return refs.map(ref =>
    stringifyEntityRef(parseEntityRef(ref, { defaultKind: 'Region' })),
  );
}
