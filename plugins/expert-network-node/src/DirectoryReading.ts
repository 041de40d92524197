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
  /** What is wrong in the entities; the directory goes on without the bad parts. */
  readonly problems: readonly Problem[];
  /** Refs of teams by the ref of a person. */
  readonly teamsByPerson: ReadonlyMap<string, readonly string[]>;
}

/** Entities of one reading, taken at `at`, as a directory with its memberships. */
export function toDirectoryReading(
  entities: readonly Entity[],
  at: string,
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
  return {
    directory: toDirectory(entities, at),
    problems: directoryProblems(entities, { today: dayInFinland(at) }),
    teamsByPerson,
  };
}
