import type { Comparing } from './Rule';
import type { SubjectKind } from './Subject';

const presence = ['answered', 'notAnswered'] as const;
const equality = ['is', 'isNot'] as const;
const several = ['isOneOf', 'isNoneOf'] as const;
const holding = ['has', 'hasNone'] as const;
const order = ['less', 'atMost', 'more', 'atLeast'] as const;

/** The ways of comparing that say something about each kind of subject, the usual one first. */
const ways: Readonly<Record<SubjectKind, readonly Comparing[]>> = {
  choice: [...equality, ...several, ...presence],
  choices: [...holding, ...presence],
  truth: [...equality, ...presence],
  number: [...equality, ...order, ...presence],
  date: [...order, ...equality, ...presence],
  moment: [...order, ...equality, ...presence],
  text: [...presence, ...equality, ...holding],
  list: [...holding, ...presence],
  rows: presence,
  flags: holding,
  relations: holding,
  other: [...presence, ...equality],
};

/** How a subject, or the number of its choices, can be compared. */
export const waysOf = (
  kind: SubjectKind,
  isCounted: boolean = false,
): readonly Comparing[] => (isCounted ? [...equality, ...order] : ways[kind]);

/** True for a subject whose choices or rows can be counted. */
export const isCountable = (kind: SubjectKind): boolean =>
  kind === 'choices' || kind === 'list' || kind === 'rows';

/** True for a way that compares with several values. */
export const takesSeveral = (way: Comparing): boolean =>
  way === 'isOneOf' || way === 'isNoneOf' || way === 'has' || way === 'hasNone';
