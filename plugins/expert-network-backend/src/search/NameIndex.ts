import type {
  Directory,
  Language,
  Names,
} from '@tukiverkko/plugin-expert-network-common';
import { toLabel } from './Label';
import { LabelIndex, type LabelHit } from './LabelIndex';
import type { LookUp } from './WordIndex';
import { toWords } from './toWords';

/** A unit, a service or a network of the directory, by its ref. */
export interface NamedEntity {
  readonly ref: string;
  readonly names: Names;
}

/** A named entity, and how far its name is from what was typed. */
export interface NameMatch {
  readonly entity: NamedEntity;
  readonly cost: number;
}

/** The names of a directory, found by words in any form, order and language. */
export class NameIndex {
  readonly #labels: LabelIndex<NamedEntity>;

  constructor({ teams, services, networks }: Directory) {
    const entities: readonly NamedEntity[] = [
      ...teams.filter(({ type }) => type !== 'organisation'),
      ...services,
      ...networks,
    ];
    this.#labels = new LabelIndex(
      entities.flatMap(({ ref, names }) => {
        const entity = { ref, names };
        return textsOf(names).map(([language, text]) =>
          toLabel(entity, language, text),
        );
      }),
    );
  }

  /** Everything whose name in one language holds all the typed words, the nearest first. */
  find(text: string, how: LookUp = 'beginning'): readonly NameMatch[] {
    const words = toWords(text).filter(({ folded }) => folded.length > 1);
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
