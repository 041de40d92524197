import { setImmediate as pause } from 'node:timers/promises';
import type { Directory } from '@tukiverkko/plugin-expert-network-common';
import { NameIndex, type NamedEntity } from './NameIndex';

let latest: { readonly names: string; readonly index: NameIndex } | undefined;
const known = new WeakMap<Directory, NameIndex>();

// About five milliseconds of work.
const atOnce = 100;

/** The names of a directory; arranged on the spot where nobody has done it before. */
export function nameIndexOf(directory: Directory): NameIndex {
  const before = known.get(directory);
  if (before) return before;
  const entities = namedIn(directory);
  const names = fingerprint(entities);
  const index = latest?.names === names ? latest.index : new NameIndex();
  if (index !== latest?.index) for (const one of entities) index.add(one);
  return keep(directory, names, index);
}

/** Arranges the names of a directory, a few at a time, so that no request waits; nothing where no name has changed. */
export async function arrangeNames(directory: Directory): Promise<void> {
  const entities = namedIn(directory);
  const names = fingerprint(entities);
  if (latest?.names === names) {
    keep(directory, names, latest.index);
    return;
  }
  const index = new NameIndex();
  for (let at = 0; at < entities.length; at += atOnce) {
    for (const one of entities.slice(at, at + atOnce)) index.add(one);
    await pause();
  }
  keep(directory, names, index);
}

// People are found through their teams: an organisation is no place to ask.
function namedIn(directory: Directory): readonly NamedEntity[] {
  const { teams, services, networks, activities = [] } = directory;
  return [
    ...teams.filter(({ type }) => type !== 'organisation'),
    ...services,
    ...networks,
    ...activities,
  ];
}

function fingerprint(entities: readonly NamedEntity[]): string {
  return JSON.stringify(entities.map(({ ref, names }) => [ref, names]));
}

function keep(
  directory: Directory,
  names: string,
  index: NameIndex,
): NameIndex {
  latest = { names, index };
  known.set(directory, index);
  return index;
}
