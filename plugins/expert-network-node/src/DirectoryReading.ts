import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  dayInFinland,
  directoryProblems,
  toDirectory,
  toKeptUnits,
  type Directory,
  type KeptUnit,
  type Problem,
} from '@tukiverkko/plugin-expert-network-common';

/** One reading of the catalogue: the directory, and who belongs to which of its teams. */
export interface DirectoryReading {
  readonly directory: Directory;
  /** What is wrong in the entities, looked for when somebody asks; the directory goes on without the bad parts. */
  readonly problems: () => readonly Problem[];
  /** The units as those look at them who keep them true, arranged when somebody asks. */
  readonly units: () => ReadonlyMap<string, KeptUnit>;
  /** Equal for readings that can have no other problems. */
  readonly fingerprint: string;
  /** Refs of teams by the ref of a person. */
  readonly teamsByPerson: ReadonlyMap<string, readonly string[]>;
  /** Refs of people by the ref of a team. */
  readonly peopleByTeam: ReadonlyMap<string, readonly string[]>;
}

/** Entities of one reading, taken at `at`, as a directory with its memberships; what has not changed since the last one is not looked through again. */
export function toDirectoryReading(
  entities: readonly Entity[],
  at: string,
  last?: DirectoryReading,
): DirectoryReading {
  const teamsByPerson = new Map<string, string[]>();
  const peopleByTeam = new Map<string, readonly string[]>();
  for (const entity of entities) {
    const members = (entity.relations ?? []).filter(
      ({ type }) => type === 'hasMember',
    );
    peopleByTeam.set(
      stringifyEntityRef(entity),
      members.map(({ targetRef }) => targetRef),
    );
    for (const { targetRef } of members) {
      const teams = teamsByPerson.get(targetRef) ?? [];
      teamsByPerson.set(targetRef, [...teams, stringifyEntityRef(entity)]);
    }
  }
  const today = dayInFinland(at);
  const fingerprint = [today, ...entities.map(versionOf)].join('\n');
  const isSame = last?.fingerprint === fingerprint;
  return {
    directory: toDirectory(entities, at),
    problems: isSame
      ? last.problems
      : once(() => directoryProblems(entities, { today })),
    units: isSame
      ? last.units
      : once(
          () => new Map(toKeptUnits(entities).map(unit => [unit.ref, unit])),
        ),
    fingerprint,
    teamsByPerson,
    peopleByTeam,
  };
}

function versionOf(entity: Entity): string {
  const { etag } = entity.metadata;
  return etag === undefined
    ? JSON.stringify(entity)
    : `${stringifyEntityRef(entity)} ${etag}`;
}

function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}
