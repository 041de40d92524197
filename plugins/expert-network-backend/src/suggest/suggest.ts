import {
  indexDirectory,
  isInForce,
  type Directory,
  type DirectoryIndex,
  type Names,
  type Suggestion,
} from '@tukiverkko/plugin-expert-network-common';
import { conceptsBeginning } from '../search/conceptsBeginning';
import { nameIndexOf } from '../search/nameIndexOf';

const atMost = { all: 8, concepts: 5, regions: 2 };

/** What somebody may be about to type: concepts first, then regions, then names of what is in force. */
export function suggest(
  words: string,
  directory: Directory,
  today: string,
): readonly Suggestion[] {
  const found = conceptsBeginning(words, directory);
  const isRegion = (one: { vocabulary: string }) =>
    one.vocabulary === 'regions';
  const concepts = [
    ...found.filter(one => !isRegion(one)).slice(0, atMost.concepts),
    ...found.filter(isRegion).slice(0, atMost.regions),
  ].map(concept => ({ kind: 'concept', ...concept } as const));
  const entities = entitiesNamed(words, directory, today);
  return [...concepts, ...entities].slice(0, atMost.all);
}

function entitiesNamed(
  words: string,
  directory: Directory,
  today: string,
): readonly Suggestion[] {
  const index = indexDirectory(directory);
  const networks = networksByRef(directory);
  const inForce = nameIndexOf(directory)
    .find(words)
    .filter(({ entity: { ref } }) => {
      const of =
        index.serviceByRef.get(ref) ??
        index.teamByRef.get(ref) ??
        networks.get(ref);
      const isEnded = of && 'opening' in of && of.opening.state === 'ended';
      return of !== undefined && !isEnded && isInForce(of, today);
    });
  return inForce.slice(0, atMost.all).map(({ entity: { ref, names } }) => ({
    kind: 'entity',
    ref,
    name: names,
    place: placeOf(ref, index, networks),
  }));
}

type Networks = ReadonlyMap<string, Directory['networks'][number]>;

const known = new WeakMap<Directory, Networks>();

function networksByRef(directory: Directory): Networks {
  const before = known.get(directory);
  if (before) return before;
  const networks = new Map(directory.networks.map(one => [one.ref, one]));
  known.set(directory, networks);
  return networks;
}

// Of a service its team; of a unit or network its region, where it has one only.
function placeOf(
  ref: string,
  { serviceByRef, teamByRef, regionByRef }: DirectoryIndex,
  networks: Networks,
): Names | null {
  const service = serviceByRef.get(ref);
  if (service) return teamByRef.get(service.owner)?.names ?? null;
  const regions = teamByRef.get(ref)?.serves ?? networks.get(ref)?.regions;
  const [region, ...others] = regions ?? [];
  if (region === undefined || others.length > 0) return null;
  return regionByRef.get(region)?.names ?? null;
}
