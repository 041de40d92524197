import { InputError } from '@backstage/errors';
import {
  currentCode,
  indexDirectory,
  type Directory,
  type DirectoryRegion,
  type FacetName,
  type FindQuestion,
  type FindRequest,
} from '@tukiverkko/plugin-expert-network-common';
import { nameIndexOf } from '../search/nameIndexOf';
import type { Understanding } from '../search/understand';
import { facetNames } from './facetNames';
import type { FindSurroundings, Search } from './Search';

// Where and in which language says nothing of what is needed.
const placesAndWishes = new Set<string>(['regions', 'languages']);

/**
 * A request and what its words mean, as questions `findHelp` answers. Looking is not
 * sending: every step is open, and in the same order as routing.
 */
export function toSearch(
  request: FindRequest,
  understanding: Understanding,
  surroundings: FindSurroundings,
): Search {
  const { directory, today } = surroundings;
  const { concepts, rest } = understanding;
  const region = regionFor(request, understanding, surroundings);
  const understood = (facet: FacetName) =>
    concepts.filter(one => one.vocabulary === facet).map(({ code }) => code);
  const question = (codesOf: (facet: FacetName) => readonly string[]) => ({
    ...codesByFacet(codesOf),
    region: region?.slug ?? null,
    allowOtherCounty: true,
    allowOtherArea: true,
    everywhere: region === undefined,
    today,
  });
  return {
    meant: question(facet => [...(request[facet] ?? []), ...understood(facet)]),
    // A language is only a wish, and leaves nobody out.
    chosen: question(facet => [
      ...(request[facet] ?? []),
      ...(facet === 'languages' ? understood(facet) : []),
    ]),
    region,
    named: rest === '' ? undefined : namesWith(rest, directory),
    hasMeaning:
      rest === '' ||
      concepts.some(({ vocabulary }) => !placesAndWishes.has(vocabulary)),
    openOnly: request.openOnly === true,
  };
}

type Codes = Pick<FindQuestion, FacetName>;

function codesByFacet(codesOf: (facet: FacetName) => readonly string[]): Codes {
  return Object.fromEntries(
    facetNames.map(facet => [
      facet,
      [...new Set(codesOf(facet).map(code => currentCode(facet, code)))],
    ]),
  ) as unknown as Codes;
}

function namesWith(rest: string, directory: Directory): ReadonlySet<string> {
  const matches = nameIndexOf(directory).find(rest);
  return new Set(matches.map(({ entity }) => entity.ref));
}

// What was chosen stands before what was typed: a page that sends a region shows which.
function regionFor(
  { region }: FindRequest,
  { concepts }: Understanding,
  { directory, own }: FindSurroundings,
): DirectoryRegion | undefined {
  if (region === null) return undefined;
  const { regionBySlug } = indexDirectory(directory);
  if (region !== undefined) {
    const known = regionBySlug.get(region);
    if (known) return known;
    throw new InputError(
      '/region: no such region. Send the name of a Region of the catalogue, or null for the whole country.',
    );
  }
  const typed = concepts.find(({ vocabulary }) => vocabulary === 'regions');
  return typed ? regionBySlug.get(typed.code) : own;
}
