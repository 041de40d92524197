import { InputError } from '@backstage/errors';
import {
  indexDirectory,
  type Directory,
  type DirectoryRegion,
  type FindRequest,
  type FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { facetsOf, hitsOf } from './facetsOf';
import { findGroups, type Search } from './findGroups';
import { networksFor } from './networksFor';
import { toQuestion } from './toQuestion';
import { understand } from './understand';

/** What a search is answered from besides the request. */
export interface FindSurroundings {
  readonly directory: Directory;
  /** The region of the person who asks, where it is known. */
  readonly own?: DirectoryRegion;
  /** Local date. */
  readonly today: string;
}

/** Who can help, in the order of routing. Pure. */
export function answerFind(
  request: FindRequest,
  { directory, own, today }: FindSurroundings,
): FindResponse {
  const region = regionFor(request, directory, own);
  const slug = region?.slug ?? null;
  const understanding = understand(request.words);
  const search: Search = {
    meant: toQuestion(request, slug, today, understanding.concepts),
    plain: toQuestion(request, slug, today, []),
    understanding,
    wordless: (request.words ?? '').trim() === '',
    openOnly: request.openOnly === true,
  };
  const groups = findGroups(search, directory);
  return {
    directoryAt: directory.at,
    region: region ? { slug: region.slug, name: region.names } : null,
    understood: understanding.concepts.map(({ vocabulary, concept }) => ({
      vocabulary,
      code: concept.code,
      name: concept.names,
    })),
    count: hitsOf(groups).length,
    groups,
    networks: networksFor(search, directory),
    facets: facetsOf(search, directory),
  };
}

function regionFor(
  { region }: FindRequest,
  directory: Directory,
  own: DirectoryRegion | undefined,
): DirectoryRegion | undefined {
  if (region === undefined) return own;
  if (region === null) return undefined;
  const known = indexDirectory(directory).regionBySlug.get(region);
  if (!known) {
    throw new InputError(
      '/region: no such region. Send the name of a Region of the catalogue, or null for the whole country.',
    );
  }
  return known;
}
