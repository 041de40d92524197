import type { Directory } from '@tukiverkko/plugin-expert-network-common';
import { NameIndex } from './NameIndex';

let latest: { readonly names: string; readonly index: NameIndex } | undefined;
const known = new WeakMap<Directory, NameIndex>();

/** The names of a directory; arranged anew only where a name has changed since the last one. */
export function nameIndexOf(directory: Directory): NameIndex {
  const before = known.get(directory);
  if (before) return before;
  const { teams, services, networks } = directory;
  const names = JSON.stringify(
    [...teams, ...services, ...networks].map(one => [one.ref, one.names]),
  );
  if (latest?.names !== names) {
    latest = { names, index: new NameIndex(directory) };
  }
  known.set(directory, latest.index);
  return latest.index;
}
