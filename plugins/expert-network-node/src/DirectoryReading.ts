import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  dayInFinland,
  directoryProblems,
  toDirectory,
  type Directory,
  type Problem,
} from '@tukiverkko/plugin-expert-network-common';

/** One reading of the catalogue: the directory, and who belongs to which of its teams. */
export interface DirectoryReading {
  readonly directory: Directory;
  /** What is wrong in the entities, looked for when somebody asks; the directory goes on without the bad parts. */
  readonly problems: () => readonly Problem[];
  /** Equal for readings that can have no other problems. */
  readonly fingerprint: string;
  /** Refs of teams by the ref of a person. */
  readonly teamsByPerson: ReadonlyMap<string, readonly string[]>;
}

/** Entities of one reading, taken at `at`, as a directory with its memberships; what has not changed since the last one is not looked through again. */
export function toDirectoryReading(
  entities: readonly Entity[],
  at: string,
  last?: DirectoryReading,
): DirectoryReading {
  const teamsByPerson = new Map<string, string[]>();
  for (const entity of entities) {
    const members = (entity.relations ?? []).filter(
      ({ type }) => type === 'hasMember',
    );
    for (const { targetRef } of members) {
      const teams = teamsByPerson.get(targetRef) ?? [];
      teamsByPerson.set(targetRef, [...teams, stringifyEntityRef(entity)]);
    }
  }
  const today = dayInFinland(at);
  const fingerprint = [today, ...entities.map(versionOf)].join('\n');
  return {
    directory: toDirectory(entities, at),
    problems:
      last?.fingerprint === fingerprint
        ? last.problems
        : once(() => directoryProblems(entities, { today })),
    fingerprint,
    teamsByPerson,
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
