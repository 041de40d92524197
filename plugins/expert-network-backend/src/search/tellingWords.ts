import type { NamedConcept } from '@tukiverkko/plugin-expert-network-common';
import type { LabelHit, LabelIndex } from './LabelIndex';
import { isEmptyWord } from './quietWords';
import type { Word } from './toWords';
import { guessedFrom } from './WordIndex';

/** A telling typed word: a compound may also have been typed apart, and then stands in two places. */
export interface TellingWord {
  /** Its place among the telling words. */
  readonly from: number;
  readonly to: number;
  /** Its places among all typed words. */
  readonly places: readonly number[];
  readonly hits: readonly LabelHit<NamedConcept>[];
}

// A long text is read, not guessed at.
const guessedAtMost = 12;

/** The typed words that may be words of labels. */
export function tellingWords(
  typed: readonly Word[],
  index: LabelIndex<NamedConcept>,
  isName: (word: Word) => boolean,
): readonly TellingWord[] {
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
