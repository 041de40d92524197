import type {
  FormDefinition,
  FormScore,
} from '../../definition/FormDefinition';
import { scoreBounds } from '../../lint/scoreBounds';
import type { Operation } from '../Operation';
import { mendedBands } from '../scoring/bandProblems';
import { withOneMoreBand } from '../scoring/withOneMoreBand';
import { withoutTexts } from '../translations/withoutTexts';

type Band = FormScore['bands'][number];

/** Which score. */
export interface OfScore {
  readonly score: string;
}

const scoreOf = (
  { scores = [] }: FormDefinition,
  { score }: OfScore,
): FormScore | undefined => scores.find(({ id }) => id === score);

const titleOfScore = (
  definition: FormDefinition,
  args: OfScore,
): string | undefined => scoreOf(definition, args)?.title;

const titleOfBand = (
  definition: FormDefinition,
  args: OfScore & { readonly band: string },
): string | undefined =>
  scoreOf(definition, args)?.bands.find(({ id }) => id === args.band)?.title ??
  titleOfScore(definition, args);

function withScore(
  definition: FormDefinition,
  { score }: OfScore,
  change: (score: FormScore) => FormScore,
): FormDefinition {
  const { scores = [] } = definition;
  return scores.some(({ id }) => id === score)
    ? {
        ...definition,
        scores: scores.map(one => (one.id === score ? change(one) : one)),
      }
    : definition;
}

/** What only says how a score is counted, without its questions, its bands and its id. */
export type ScoreRules = Omit<FormScore, 'id' | 'items' | 'bands'>;

/** A mean has decimals, and a form says how many are kept. */
function withDecimals(score: FormScore): FormScore {
  const { method, missing, round } = score;
  return round === undefined &&
    (method === 'mean' || missing.policy === 'prorate')
    ? { ...score, round: 1 }
    : score;
}

/** A range that was what is possible stays what is possible; one that an author has chosen stays as it is. */
function withRangeFollowing(
  before: FormScore,
  after: FormScore,
  definition: FormDefinition,
): FormScore {
  const was = scoreBounds(before, definition);
  const now = scoreBounds(after, definition);
  const [low, high] = before.range;
  const isFollowing = !was || (was[0] === low && was[1] === high);
  return now && isFollowing ? { ...after, range: now } : after;
}

/** Begins a score: a sum that is not given while an answer is missing. */
const addScore: Operation<{
  readonly id: string;
  readonly title: string;
  readonly items?: readonly string[];
}> = {
  apply: (definition, { id, items = [], title }) => {
    if (scoreOf(definition, { score: id })) return definition;
    const score: FormScore = {
      id,
      title,
      method: 'sum',
      items,
      missing: { policy: 'null' },
      range: [0, 0],
      bands: [],
    };
    const range = scoreBounds(score, definition) ?? score.range;
    return {
      ...definition,
      scores: [...(definition.scores ?? []), { ...score, range }],
    };
  },
  about: (_, { title }) => title,
};

/** Takes a score away with its bands and their translations; what reads it is named by lint. */
const removeScore: Operation<OfScore> = {
  apply: (definition, { score }) => {
    if (!scoreOf(definition, { score })) return definition;
    const scores = definition.scores?.filter(({ id }) => id !== score);
    const { scores: _, ...rest } = definition;
    return withoutTexts(
      scores && scores.length > 0 ? { ...rest, scores } : rest,
      key => key === `score.${score}` || key.startsWith(`band.${score}.`),
    );
  },
  about: titleOfScore,
};

/** Changes how a score is counted; what is `undefined` goes. */
const setScore: Operation<OfScore & { readonly change: Partial<ScoreRules> }> =
  {
    apply: (definition, { score, change }) =>
      withScore(definition, { score }, before => {
        const { provenance, round, ...rest } = { ...before, ...change };
        const after = withDecimals({
          ...rest,
          ...(round !== undefined && { round }),
          ...(provenance && { provenance }),
        });
        return change.range
          ? after
          : withRangeFollowing(before, after, definition);
      }),
    about: titleOfScore,
  };

/** Makes the range what the answers can give. */
const fitRange: Operation<OfScore> = {
  apply: (definition, args) =>
    withScore(definition, args, score => {
      const bounds = scoreBounds(score, definition);
      return bounds ? { ...score, range: bounds } : score;
    }),
  about: titleOfScore,
};

/** Counts a question in a score, or no longer. */
const setScoreItem: Operation<
  OfScore & { readonly item: string; readonly isCounted: boolean }
> = {
  apply: (definition, { score, item, isCounted }) =>
    withScore(definition, { score }, before => {
      if (before.items.includes(item) === isCounted) return before;
      const items = isCounted
        ? [...before.items, item]
        : before.items.filter(one => one !== item);
      return withRangeFollowing(before, { ...before, items }, definition);
    }),
  about: titleOfScore,
};

/** Adds a band where there is room for one. */
const addBand: Operation<
  OfScore & { readonly id: string; readonly title: string }
> = {
  apply: (definition, { score, id, title }) =>
    withScore(definition, { score }, before =>
      before.bands.some(band => band.id === id)
        ? before
        : {
            ...before,
            bands: withOneMoreBand(before, id).map(band =>
              band.id === id ? { ...band, title } : band,
            ),
          },
    ),
  about: (_, { title }) => title,
};

/** Changes a band. */
const setBand: Operation<
  OfScore & {
    readonly band: string;
    readonly change: Partial<Omit<Band, 'id'>>;
  }
> = {
  apply: (definition, { score, band, change }) =>
    withScore(definition, { score }, before => ({
      ...before,
      bands: before.bands.map(one =>
        one.id === band ? { ...one, ...change } : one,
      ),
    })),
  about: titleOfBand,
};

/** Takes a band away with its translations. */
const removeBand: Operation<OfScore & { readonly band: string }> = {
  apply: (definition, { score, band }) =>
    withoutTexts(
      withScore(definition, { score }, before => ({
        ...before,
        bands: before.bands.filter(({ id }) => id !== band),
      })),
      key => key === `band.${score}.${band}`,
    ),
  about: titleOfBand,
};

/** Lays the bands beside each other, from one end of the range to the other. */
const mendBands: Operation<OfScore> = {
  apply: (definition, args) =>
    withScore(definition, args, score => ({
      ...score,
      bands: mendedBands(score) ?? score.bands,
    })),
  about: titleOfScore,
};

/** What is done to the scores of a form. */
export const scoreOperations = {
  addScore,
  removeScore,
  setScore,
  fitRange,
  setScoreItem,
  addBand,
  setBand,
  removeBand,
  mendBands,
} as const;
