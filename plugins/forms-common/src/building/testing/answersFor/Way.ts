import { canonicalJson } from '../../../definition/canonicalJson';

/** Any answer at all. */
export const given = Symbol('given');

/**
 * Answers that lead somewhere, by question (`plan`, and inside a group `pets.name`, for its first row). Undefined means
 * that the question is left unanswered. What a way does not name may be anything.
 */
export type Way = ReadonlyMap<string, unknown>;

/** More ways than so many are not followed at one time. */
const most = 40;

/** The way that asks for nothing. */
export const anyWay: Way = new Map();

/** One answer. */
export const wayWith = (question: string, answer: unknown): Way =>
  new Map([[question, answer]]);

/** Ways that lead to either, each once. */
export function eitherOf(lists: readonly (readonly Way[])[]): readonly Way[] {
  // In turns, so that no alternative pushes out the others.
  const longest = Math.max(0, ...lists.map(list => list.length));
  return Array.from({ length: longest }, (_, index) => index)
    .flatMap(index => lists.flatMap(list => list[index] ?? []))
    .slice(0, most);
}

/** Ways that lead to all of it at once; those that contradict each other fall away. */
export const allOf = (lists: readonly (readonly Way[])[]): readonly Way[] =>
  lists.reduce<readonly Way[]>(
    (before, list) =>
      before
        .flatMap(one => list.flatMap(other => joined(one, other) ?? []))
        .slice(0, most),
    [anyWay],
  );

const textOf = (answer: unknown): string =>
  answer === given ? 'given' : canonicalJson(answer ?? null);

function joined(one: Way, other: Way): Way | undefined {
  const all = new Map(one);
  for (const [question, answer] of other) {
    const before = all.get(question);
    if (!all.has(question)) all.set(question, answer);
    else if (before === given && answer !== undefined)
      all.set(question, answer);
    else if (answer === given && before !== undefined) continue;
    else if (Array.isArray(before) && Array.isArray(answer))
      all.set(question, [...new Set([...before, ...answer])]);
    else if (textOf(before) !== textOf(answer)) return undefined;
  }
  return all;
}
