import type { FindResponse } from '@tukiverkko/plugin-expert-network-common';
import { type FindView, wholeCountry, writeFindView } from './FindView';
import { withConcepts } from './withConcepts';

/**
 * The address of a search for somebody else: what the words were taken to mean becomes filters, the words
 * themselves stay behind. The region is said, since theirs may be another.
 */
export function linkToView(
  page: string,
  view: FindView,
  found: Pick<FindResponse, 'understood' | 'region'>,
): string {
  const understood = withConcepts(view, found.understood);
  return `${page}?${writeFindView({
    ...understood,
    region: understood.region ?? found.region?.slug ?? wholeCountry,
  })}`;
}
