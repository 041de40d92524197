import type {
  FormDefinition,
  FormTestExpectation,
} from '../../definition/FormDefinition';
import type { Evaluation } from '../../evaluate/Evaluation';

/** A result that a test can hold on to. */
export type TestMember = keyof FormTestExpectation;

/** What a test can expect, in the order it is offered. */
export const testMembers = [
  'valid',
  'errors',
  'missing',
  'hidden',
  'dropped',
  'computed',
  'scores',
  'bands',
  'flags',
  'advice',
  'stop',
  'target',
] as const satisfies readonly TestMember[];

/**
 * What a recorded test expects unless its author chooses otherwise: whether it can be sent, what is hidden, and of the
 * rest what the form has. Single errors and values on the way would only break when nothing of importance changes.
 */
export const usualMembers = ({
  scores = [],
  flags = [],
  routing,
  stop = [],
}: FormDefinition): readonly TestMember[] => [
  'valid',
  'hidden',
  ...(scores.length > 0 ? (['scores'] as const) : []),
  ...(scores.some(({ bands }) => bands.length > 0) ? (['bands'] as const) : []),
  ...(flags.length > 0 ? (['flags'] as const) : []),
  ...(stop.length > 0 ? (['stop'] as const) : []),
  ...(routing ? (['target'] as const) : []),
];

/** The results of an evaluation as a test expects them. */
const expectations: {
  readonly [M in TestMember]-?: (came: Evaluation) => FormTestExpectation[M];
} = {
  valid: ({ errors, stop }) => errors.length === 0 && stop === null,
  errors: ({ errors }) =>
    errors.map(({ pointer, code }) => ({ pointer, code })),
  missing: ({ missing }) => missing,
  hidden: ({ hidden }) => hidden,
  dropped: ({ dropped }) => dropped,
  computed: ({ computed }) => computed,
  scores: ({ scores }) => scores,
  bands: ({ bands }) => bands,
  flags: ({ flags }) => flags,
  advice: ({ advice }) => advice,
  stop: ({ stop }) => stop,
  target: ({ target }) => {
    if (!target) return null;
    // The fallback is no result of these answers: another one would break every test.
    const { fallback: _, ...described } = target;
    return described;
  },
};

/** What a test would have to expect to pass with this evaluation, as far as these members go. */
export const expectationOf = (
  came: Evaluation,
  members: readonly TestMember[],
): FormTestExpectation =>
  Object.fromEntries(
    testMembers
      .filter(member => members.includes(member))
      .map(member => [member, expectations[member](came)]),
  );

/** The members a test expects already. */
export const membersOf = (expect: FormTestExpectation): readonly TestMember[] =>
  testMembers.filter(member => expect[member] !== undefined);
