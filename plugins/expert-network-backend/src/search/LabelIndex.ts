import type { Label } from './Label';
import type { Word } from './toWords';
import { WordIndex, type LookUp } from './WordIndex';

/** A word of a label that a typed word may be. */
export interface LabelHit<T> {
  readonly label: Label<T>;
  /** Which of its words. */
  readonly at: number;
  readonly cost: number;
}

type Place<T> = Omit<LabelHit<T>, 'cost'>;

/** Labels, found by their words. They keep the order they were given in. */
export class LabelIndex<T> {
  readonly #words = new WordIndex();
  readonly #order = new Map<Label<T>, number>();
  readonly #places = new Map<string, Place<T>[]>();

  constructor(labels: readonly Label<T>[] = []) {
    for (const label of labels) this.add(label);
  }

  add(label: Label<T>): void {
    this.#order.set(label, this.#order.size);
    for (const [at, word] of label.words.entries()) {
      this.#words.add(word, label.language);
      const places = this.#places.get(word.folded);
      if (places) places.push({ label, at });
      else this.#places.set(word.folded, [{ label, at }]);
    }
  }

  orderOf(label: Label<T>): number {
    return this.#order.get(label) ?? this.#order.size;
  }

  hits(typed: Word, how?: LookUp): readonly LabelHit<T>[] {
    return this.#words
      .lookUp(typed, how)
      .flatMap(({ folded, cost }) =>
        this.#placesOf(folded).map(place => ({ ...place, cost })),
      );
  }

  /** Labels with a word that the typed one may be, or that holds it inside. */
  around(typed: Word): readonly Label<T>[] {
    const known = this.#words.lookUp(typed).map(({ folded }) => folded);
    const words = new Set([...known, ...this.#words.holding(typed)]);
    return [...words].flatMap(folded =>
      this.#placesOf(folded).map(({ label }) => label),
    );
  }

  #placesOf(folded: string): readonly Place<T>[] {
    return this.#places.get(folded) ?? [];
  }
}
