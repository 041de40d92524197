import type {
  Directory,
  NamedConcept,
} from '@tukiverkko/plugin-expert-network-common';
import { conceptLabels } from './conceptLabels';
import { LabelIndex } from './LabelIndex';
import { regionLabels } from './regionLabels';

type Index = LabelIndex<NamedConcept>;

let latest: { readonly regions: string; readonly index: Index } | undefined;
const known = new WeakMap<Directory, Index>();

/** Every way to say a concept or a region; arranged anew only where a region's name has changed. */
export function labelIndexOf(directory: Directory): Index {
  const before = known.get(directory);
  if (before) return before;
  const regions = JSON.stringify(
    directory.regions.map(({ slug, names }) => [slug, names]),
  );
  if (latest?.regions !== regions) {
    const labels = [...conceptLabels(), ...regionLabels(directory)];
    latest = { regions, index: new LabelIndex(labels) };
  }
  known.set(directory, latest.index);
  return latest.index;
}
