import {
  indexDirectory,
  type Directory,
  type FindItem,
  type FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { findGroups, type FindGroup, type Search } from './findGroups';

/** The hits of an answer: whom to ask when nothing fits is not one. */
export function hitsOf(groups: readonly FindGroup[]): readonly FindItem[] {
  return groups
    .filter(({ id }) => id !== 'contact' && id !== 'coordination')
    .flatMap(({ items }) => items);
}

/** How many hits each value of a facet would give, the other facets as they are. */
export function facetsOf(
  search: Search,
  directory: Directory,
): FindResponse['facets'] {
  const { serviceByRef } = indexDirectory(directory);
  const levelOf = ({ service }: FindItem) =>
    service === null ? [] : [serviceByRef.get(service)?.level ?? ''];
  return {
    modes: count(without('modes', search, directory), item => item.modes),
    languages: count(
      without('languages', search, directory),
      item => item.languages,
    ),
    levels: count(without('levels', search, directory), levelOf),
  };
}

function without(
  facet: 'modes' | 'languages' | 'levels',
  search: Search,
  directory: Directory,
): readonly FindItem[] {
  const open = { [facet]: [] };
  const wider: Search = {
    ...search,
    plain: { ...search.plain, ...open },
    // A mode that was typed stays: it is what the words mean.
    meant:
      facet === 'modes'
        ? { ...search.meant, modes: typedModes(search) }
        : { ...search.meant, ...open },
  };
  return hitsOf(findGroups(wider, directory));
}

function typedModes({ understanding }: Search): readonly string[] {
  return understanding.concepts
    .filter(({ vocabulary }) => vocabulary === 'modes')
    .map(({ concept }) => concept.code);
}

function count(
  items: readonly FindItem[],
  valuesOf: (item: FindItem) => readonly string[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of items.flatMap(valuesOf)) {
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
