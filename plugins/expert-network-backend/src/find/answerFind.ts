import { InputError } from '@backstage/errors';
import {
  indexDirectory,
  type Directory,
  type DirectoryRegion,
  type FindRequest,
  type FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { facetsOf } from './facetsOf';
import { findGroups, hitsOf, type Search } from './findGroups';
import { networksFor } from './networksFor';
import { toFindItem } from './toFindItem';
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

// Nobody reads further; the count still tells how many there are.
const shownAtMost = 100;

/** Who can help, in the order of routing. Pure. */
export function answerFind(
  request: FindRequest,
  { directory, own, today }: FindSurroundings,
): FindResponse {
  const region = regionFor(request, directory, own);
  const slug = region?.slug ?? null;
  const words = request.words?.trim() ?? '';
  const understanding = words === '' ? undefined : understand(words);
  const concepts = understanding?.concepts ?? [];
  const search: Search = {
    meant: toQuestion(request, slug, today, concepts),
    plain: toQuestion(request, slug, today, []),
    understanding,
    openOnly: request.openOnly === true,
  };
  const groups = findGroups(search, directory);
  const hits = hitsOf(groups);
  return {
    directoryAt: directory.at,
    region: region ? { slug: region.slug, name: region.names } : null,
    understood: concepts.map(({ vocabulary, concept }) => ({
      vocabulary,
      code: concept.code,
      name: concept.names,
    })),
    count: hits.length,
    groups: groups.map(({ id, found }) => ({
      id,
      items: found.slice(0, shownAtMost).map(one => toFindItem(one, directory)),
    })),
    networks: networksFor(search, directory),
    facets: facetsOf(search, hits, directory),
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
