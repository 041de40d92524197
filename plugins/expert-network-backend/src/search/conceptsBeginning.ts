import type {
  Directory,
  NamedConcept,
} from '@tukiverkko/plugin-expert-network-common';
import type { Label } from './Label';
import { labelIndexOf } from './labelIndexOf';
import type { LabelIndex } from './LabelIndex';
import { isEmptyWord } from './quietWords';
import { rankOf } from './rankOf';
import { toWords, type Word } from './toWords';

interface Near {
  readonly label: Label<NamedConcept>;
  /** True where no typed word is only a beginning or a neighbour. */
  readonly isSaid: boolean;
  readonly cost: number;
}

/**
 * Concepts and regions with a name that holds the typed words, the last of them perhaps
 * only begun; of a long question what its end means. What is said comes before what is
 * only begun, phenomena before the others, and the nearest first.
 */
export function conceptsBeginning(
  text: string,
  directory: Directory,
): readonly NamedConcept[] {
  const index = labelIndexOf(directory);
  const all = toWords(text);
  // The word that is still being typed may become another.
  const words = all.filter(
    (word, at) => at === all.length - 1 || !isEmptyWord(word),
  );
  for (const typed of [words, words.slice(-2), words.slice(-1)]) {
    const concepts = once(nearest(typed, index));
    if (concepts.length > 0) return concepts;
  }
  return [];
}

function nearest(
  words: readonly Word[],
  index: LabelIndex<NamedConcept>,
): readonly Near[] {
  if (words.every(({ folded }) => folded.length < 2)) return [];
  const [first, ...others] = words.map((word, at) => {
    const isLast = at === words.length - 1;
    const costs = new Map<Label<NamedConcept>, number>();
    for (const { label, cost } of index.hits(
      word,
      isLast ? 'beginning' : 'near',
    )) {
      costs.set(label, Math.min(cost, costs.get(label) ?? Infinity));
    }
    return costs;
  });
  return [...first]
    .flatMap(([label, cost]) => {
      const more = others.map(costs => costs.get(label) ?? Infinity);
      // What is not typed yet counts a little, so that whole names come first.
      const untyped = Math.max(0, label.words.length - words.length) * 0.3;
      return {
        label,
        isSaid: [cost, ...more].every(one => one < 1),
        cost: more.reduce((a, b) => a + b, cost + untyped),
      };
    })
    .filter(({ cost }) => Number.isFinite(cost))
    .sort(
      (a, b) =>
        Number(b.isSaid) - Number(a.isSaid) ||
        rankOf(a.label.of) - rankOf(b.label.of) ||
        a.cost - b.cost ||
        index.orderOf(a.label) - index.orderOf(b.label),
    );
}

function once(near: readonly Near[]): readonly NamedConcept[] {
  const byKey = new Map<string, NamedConcept>();
  for (const { label } of near) {
    const key = `${label.of.vocabulary}:${label.of.code}`;
    if (!byKey.has(key)) byKey.set(key, label.of);
  }
  return [...byKey.values()];
}
