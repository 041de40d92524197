import type { NamedConcept } from '@tukiverkko/plugin-expert-network-common';
import type { Label as AnyLabel } from './Label';
import type { LabelHit, LabelIndex } from './LabelIndex';
import { isEmptyWord, isGeneralWord } from './quietWords';
import type { Word } from './toWords';
import { guessedFrom } from './WordIndex';

type Label = AnyLabel<NamedConcept>;
type Index = LabelIndex<NamedConcept>;

// A long text is read, not guessed at.
const guessedAtMost = 12;

/** What a stretch of typed words means. */
export interface Meaning {
  readonly label: Label;
  /** Places of the words among all that were typed. */
  readonly places: readonly number[];
  readonly guessed: boolean;
}

/** A telling typed word: a compound may also have been typed apart, and then stands in two places. */
interface Telling {
  readonly from: number;
  readonly to: number;
  readonly places: readonly number[];
  readonly hits: readonly LabelHit<NamedConcept>[];
}

interface Match extends Meaning {
  readonly isWhole: boolean;
  readonly cost: number;
  /** How many empty words of the label were typed too. */
  readonly beside: number;
  readonly order: number;
}

/**
 * What the typed words mean, in their order. Of all the ways to read them the best is
 * taken first: a whole name before a part of one, more words before fewer, the same
 * word before a form of it before a neighbour, an earlier vocabulary before a later, a
 * name typed with all its words before one without.
 * A word that has been taken means nothing else, so that it never narrows twice.
 */
export function meaningsOf(
  typed: readonly Word[],
  index: Index,
  isName: (word: Word) => boolean,
): readonly Meaning[] {
  const telling = tellingWords(typed, index, isName);
  const matches = matchesOf(telling, typed, index).sort(
    (a, b) =>
      Number(b.isWhole) - Number(a.isWhole) ||
      b.places.length - a.places.length ||
      a.cost - b.cost ||
      rankOf(a) - rankOf(b) ||
      b.beside - a.beside ||
      a.order - b.order,
  );
  const taken = new Set<number>();
  const chosen: Meaning[] = [];
  for (const match of matches) {
    if (match.places.some(place => taken.has(place))) continue;
    for (const place of match.places) taken.add(place);
    chosen.push(match);
  }
  return chosen.sort((a, b) => a.places[0] - b.places[0]);
}

const ranks: readonly NamedConcept['vocabulary'][] = [
  'phenomena',
  'expertise',
  'clientGroups',
  'levels',
  'modes',
  'languages',
  'regions',
];

function rankOf({ label }: Meaning): number {
  return ranks.indexOf(label.of.vocabulary);
}

function tellingWords(
  typed: readonly Word[],
  index: Index,
  isName: (word: Word) => boolean,
): readonly Telling[] {
  const places = tellingPlaces(typed);
  const how = places.length <= guessedAtMost ? 'near' : 'form';
  const alone = places.map((place, at) => {
    const hits = index.hits(typed[place], how);
    const sure = hits.filter(({ cost }) => cost < guessedFrom);
    // What is somebody's name is no misspelling.
    const isSure = sure.length < hits.length && isName(typed[place]);
    return { from: at, to: at, places: [place], hits: isSure ? sure : hits };
  });
  const joined = places.slice(1).flatMap((place, at) => {
    if (place !== places[at] + 1) return [];
    const hits = index.hits(join(typed[place - 1], typed[place]), 'same');
    return [{ from: at, to: at + 1, places: [place - 1, place], hits }];
  });
  return [...alone, ...joined].filter(({ hits }) => hits.length > 0);
}

// Where nothing else is said, even "nuori" says something.
function tellingPlaces(typed: readonly Word[]): readonly number[] {
  const telling = typed.flatMap((word, at) => (isEmptyWord(word) ? [] : [at]));
  return telling.length > 0 ? telling : typed.map((_, at) => at);
}

function join(first: Word, second: Word): Word {
  return {
    typed: `${first.typed} ${second.typed}`,
    lower: first.lower + second.lower,
    folded: first.folded + second.folded,
    from: first.from,
    to: second.to,
  };
}

interface Hit {
  readonly word: Telling;
  readonly at: number;
  readonly cost: number;
}

function matchesOf(
  telling: readonly Telling[],
  typed: readonly Word[],
  index: Index,
): Match[] {
  const byLabel = new Map<Label, Hit[]>();
  for (const word of telling) {
    for (const { label, at, cost } of word.hits) {
      const hits = byLabel.get(label) ?? [];
      hits.push({ word, at, cost });
      byLabel.set(label, hits);
    }
  }
  return [...byLabel].flatMap(([label, hits]) => {
    const order = index.orderOf(label);
    return hits
      .map(start => stretchFrom(start, hits, label))
      .flatMap(stretch => judge(stretch, label, typed, order));
  });
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
  order: number,
): readonly Match[] {
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
  return [{ label, places, isWhole, cost, beside, order, guessed }];
}
