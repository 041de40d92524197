import type { Language, Names } from '@tukiverkko/plugin-expert-network-common';
import { toLabel } from './Label';
import { LabelIndex, type LabelHit } from './LabelIndex';
import type { LookUp } from './WordIndex';
import { toWords, type Word } from './toWords';

/** A unit, a service, a network or an activity of the directory, by its ref. */
export interface NamedEntity {
  readonly ref: string;
  readonly names: Names;
}

/** A named entity, and how far its name is from what was typed. */
export interface NameMatch {
  readonly entity: NamedEntity;
  readonly cost: number;
}

// Nothing is called by more words; a long text is no name.
const longestName = 12;

/** Names, found by words in any form, order and language. */
export class NameIndex {
  readonly #labels = new LabelIndex<NamedEntity>();

  add({ ref, names }: NamedEntity): void {
    const entity = { ref, names };
    for (const [language, text] of textsOf(names)) {
      this.#labels.add(toLabel(entity, language, text));
    }
  }

  /** True of a word that stands in a name. */
  has(word: Word): boolean {
    return this.#labels.hits(word, 'same').length > 0;
  }

  /** Everything whose name in one language holds all the typed words, the nearest first. */
  find(text: string, how: LookUp = 'beginning'): readonly NameMatch[] {
    const words = toWords(text).filter(({ folded }) => folded.length > 1);
    if (words.length > longestName) return [];
    const [first, ...others] = words.map(word =>
      nearestByLabel(this.#labels.hits(word, how)),
    );
    const byRef = new Map<string, NameMatch>();
    for (const [label, cost] of first ?? []) {
      const more = others.map(hits => hits.get(label));
      if (more.includes(undefined)) continue;
      const all = more.reduce<number>((sum, one) => sum + (one ?? 0), cost);
      const entity = label.of;
      if (all < (byRef.get(entity.ref)?.cost ?? Infinity)) {
        byRef.set(entity.ref, { entity, cost: all });
      }
    }
    return [...byRef.values()].sort((a, b) => a.cost - b.cost);
  }
}

// The Finnish stemmer is the nearest for Sámi; without a stem the beginnings still lead there.
function textsOf(names: Names): readonly (readonly [Language, string])[] {
  const { sv, en, ...others } = names;
  const inFinnish = [...new Set(Object.values(others))];
  return [
    ...inFinnish.map(text => ['fi', text] as const),
    ...(inFinnish.includes(sv) ? [] : [['sv', sv] as const]),
    ...(inFinnish.includes(en) || en === sv ? [] : [['en', en] as const]),
  ];
}

function nearestByLabel(hits: readonly LabelHit<NamedEntity>[]) {
  const nearest = new Map<LabelHit<NamedEntity>['label'], number>();
  for (const { label, cost } of hits) {
    if (cost < (nearest.get(label) ?? Infinity)) nearest.set(label, cost);
  }
  return nearest;
}
