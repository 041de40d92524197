import type { Entity } from '@backstage/catalog-model';
import type {
  DirectoryRegion,
  DirectoryService,
  DirectoryTeam,
} from '../directory/Directory';
import type { Finding } from './Problem';

/** One entity under examination. Its fields are read as they stand: what is wrong may be their shape. */
export interface Subject {
  readonly entity: Entity;
  readonly ref: string;
  readonly spec: Readonly<Record<string, unknown>>;
}

/** What an entity is compared with. */
export interface Surroundings {
  readonly subjects: readonly Subject[];
  readonly byRef: ReadonlyMap<string, Subject>;
  /** The directory that goes on without the bad parts, by ref. */
  readonly services: ReadonlyMap<string, DirectoryService>;
  readonly teams: ReadonlyMap<string, DirectoryTeam>;
  readonly regions: ReadonlyMap<string, DirectoryRegion>;
  /** Refs of people and other groups; undefined where nobody looked. */
  readonly others?: ReadonlySet<string>;
  /** Local date; undefined where it does not matter. */
  readonly today?: string;
}

/** One kind of mistake, looked for in every entity. */
export type Check = (
  subject: Subject,
  surroundings: Surroundings,
) => readonly Finding[];

/** A text and where it stands. */
export interface Written {
  readonly pointer: string;
  readonly text: string;
}

/** The texts of a field: one, a list, or none. */
export function written({ spec }: Subject, field: string): readonly Written[] {
  const value = spec[field];
  if (typeof value === 'string') {
    return [{ pointer: `/spec/${field}`, text: value }];
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, at) =>
    typeof text === 'string' ? [{ pointer: `/spec/${field}/${at}`, text }] : [],
  );
}
