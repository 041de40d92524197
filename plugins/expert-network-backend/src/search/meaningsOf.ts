import type { NamedConcept } from '@tukiverkko/plugin-expert-network-common';
import { agesIn } from './agesIn';
import type { LabelIndex } from './LabelIndex';
import { matchLabels, type LabelMatch } from './matchLabels';
import type { Meaning } from './Meaning';
import { rankOf } from './rankOf';
import { tellingWords } from './tellingWords';
import type { Word } from './toWords';

/**
 * What the typed words mean, in their order. Of all the ways to read them the best is
 * taken first: a whole name before a part of one, more words before fewer, the same
 * word before a form of it before a neighbour, an earlier vocabulary before a later, a
 * name typed with all its words before one without. A word that has been taken means
 * nothing else, so that it never narrows twice.
 */
export function meaningsOf(
  typed: readonly Word[],
  index: LabelIndex<NamedConcept>,
  isName: (word: Word) => boolean,
): readonly Meaning[] {
  const order = (a: LabelMatch, b: LabelMatch) =>
    Number(b.isWhole) - Number(a.isWhole) ||
    b.places.length - a.places.length ||
    a.cost - b.cost ||
    rankOf(a.concept) - rankOf(b.concept) ||
    b.beside - a.beside ||
    index.orderOf(a.label) - index.orderOf(b.label);
  const telling = tellingWords(typed, index, isName);
  const matches = [...matchLabels(telling, typed)].sort(order);
  const taken = new Set<number>();
  const chosen: Meaning[] = [];
  for (const meaning of [...agesIn(typed), ...matches]) {
    if (meaning.places.some(place => taken.has(place))) continue;
    for (const place of meaning.places) taken.add(place);
    chosen.push(meaning);
  }
  return chosen.sort((a, b) => a.places[0] - b.places[0]);
}
