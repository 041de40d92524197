import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { fullRef } from '../directory/fullRef';
import { isConsultationServiceEntity } from '../entities/ConsultationServiceEntity';
import { isExpertNetworkEntity } from '../entities/ExpertNetworkEntity';
import { namesOf } from '../entities/namesOf';
import { isTeamEntity, type TeamRole } from '../entities/TeamEntity';
import type { KeptUnit } from './KeptUnit';

/** The units, networks and services among the catalogue's entities, as whoever keeps them true looks at them. */
export function toKeptUnits(entities: readonly Entity[]): readonly KeptUnit[] {
  return entities.flatMap(entity => toKeptUnit(entity) ?? []);
}

function toKeptUnit(entity: Entity): KeptUnit | undefined {
  const ref = stringifyEntityRef(entity);
  const common = { ref, names: namesOf(entity), version: versionOf(entity) };
  const region = (written: string) => fullRef(written, 'Region', entity);
  if (isTeamEntity(entity)) {
    const { spec } = entity;
    return {
      ...common,
      ...dated(entity, spec),
      type: 'unit',
      teamType: spec.type,
      owner: ref,
      regions: spec.serves.map(region),
      languages: spec.languages,
      phenomena: spec.strengths ?? [],
      modes: [],
      roles: (spec.roles ?? []).map(role => withFullRefs(role, entity)),
    };
  }
  if (isExpertNetworkEntity(entity) || isConsultationServiceEntity(entity)) {
    const { spec } = entity;
    const shared = {
      ...common,
      ...dated(entity, spec),
      owner: fullRef(spec.owner, 'Group', entity),
      regions: (spec.regions ?? []).map(region),
      languages: spec.languages,
      phenomena: spec.phenomena ?? [],
      roles: [],
    };
    return isConsultationServiceEntity(entity)
      ? {
          ...shared,
          type: 'service',
          modes: entity.spec.modes,
          promise: entity.spec.promise,
          opening: entity.spec.opening,
        }
      : { ...shared, type: 'network', modes: [] };
  }
  return undefined;
}

type Dates = Pick<
  KeptUnit,
  'validFrom' | 'validTo' | 'successor' | 'confirmedOn'
>;

function dated(
  entity: Entity,
  { validFrom, validTo, successor, confirmedOn }: Dates,
): Dates {
  return {
    validFrom,
    validTo,
    successor: successor && fullRef(successor, entity.kind, entity),
    confirmedOn,
  };
}

function withFullRefs(role: TeamRole, entity: Entity): TeamRole {
  return {
    ...role,
    person: fullRef(role.person, 'User', entity),
    ...(role.deputy && { deputy: fullRef(role.deputy, 'User', entity) }),
  };
}

// The catalogue's own mark of a change, where it gives one; else everything that stands in the entity.
function versionOf({ metadata, spec }: Entity): string {
  return metadata.etag ?? JSON.stringify(spec);
}
