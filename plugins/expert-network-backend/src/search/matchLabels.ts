import type { NamedConcept } from '@tukiverkko/plugin-expert-network-common';
import type { Label as AnyLabel } from './Label';
import type { Meaning } from './Meaning';
import { isGeneralWord } from './quietWords';
import type { TellingWord } from './tellingWords';
import type { Word } from './toWords';
import { guessedFrom } from './WordIndex';

type Label = AnyLabel<NamedConcept>;

/** A way to read a stretch of words as a label. */
export interface LabelMatch extends Meaning {
  readonly label: Label;
  /** True where every telling word of the label was typed. */
  readonly isWhole: boolean;
  readonly cost: number;
  /** How many empty words of the label were typed too. */
  readonly beside: number;
}

interface Hit {
  readonly word: TellingWord;
  readonly at: number;
  readonly cost: number;
}

/** Every way to read the telling words as labels. */
export function matchLabels(
  telling: readonly TellingWord[],
  typed: readonly Word[],
): readonly LabelMatch[] {
  const byLabel = new Map<Label, Hit[]>();
  for (const word of telling) {
    for (const { label, at, cost } of word.hits) {
      const hits = byLabel.get(label) ?? [];
      hits.push({ word, at, cost });
      byLabel.set(label, hits);
    }
  }
  return [...byLabel].flatMap(([label, hits]) =>
    hits
      .map(start => stretchFrom(start, hits, label))
      .flatMap(stretch => judge(stretch, label, typed)),
  );
}

// From one word on, each other word of the label at most one place further than it would have to be.
function stretchFrom(
  start: Hit,
  hits: readonly Hit[],
  { words }: Label,
): readonly Hit[] {
  const last = start.word.from + words.length;
  const stretch = [start];
  const near = hits
    .filter(({ word }) => word.from > start.word.to && word.to <= last)
    .sort((a, b) => a.cost - b.cost || a.word.from - b.word.from);
  for (const hit of near) {
    const clashes = stretch.some(
      ({ at, word }) =>
        at === hit.at || (word.from <= hit.word.to && hit.word.from <= word.to),
    );
    if (!clashes) stretch.push(hit);
  }
  return stretch;
}

function judge(
  stretch: readonly Hit[],
  label: Label,
  typed: readonly Word[],
): readonly LabelMatch[] {
  const places = stretch
    .flatMap(({ word }) => word.places)
    .sort((a, b) => a - b);
  const says = places.filter(place => !isGeneralWord(typed[place])).length;
  const isWhole = stretch.length === label.words.length;
  const cost = stretch.reduce((sum, hit) => sum + hit.cost, 0) / stretch.length;
  const isHalf =
    stretch.length >= 2 && stretch.length * 2 >= label.words.length;
  if (says === 0 || (!isWhole && !(isHalf && says >= 2))) return [];
  const beside = label.empty.filter(({ folded }) =>
    typed.some(word => word.folded === folded),
  ).length;
  const guessed = cost >= guessedFrom;
  return [{ concept: label.of, label, places, isWhole, cost, beside, guessed }];
}
