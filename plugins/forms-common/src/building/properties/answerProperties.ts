import { limits } from '../../definition/limits';
import { isText } from './kindGroups';
import { answerKeyword, keyword, listed, shown } from './Place';
import type { Property } from './Property';

/** What may be answered. */
export const answerProperties = {
  required: {
    tab: 'answers',
    place: listed(
      ({ path }) => [...path.slice(0, -2), 'required'],
      ({ path }) => path[path.length - 1],
      ({ field }) => field !== undefined,
    ),
    editor: { kind: 'truth' },
    default: () => false,
  },
  options: {
    tab: 'answers',
    place: answerKeyword('oneOf'),
    editor: { kind: 'options' },
    applies: ({ resolved = {} }) =>
      (resolved.items ?? resolved).oneOf !== undefined,
    isNeeded: true,
  },
  source: {
    tab: 'answers',
    place: answerKeyword('x-options'),
    editor: { kind: 'known', of: 'sources' },
    applies: ({ resolved = {} }) => {
      const { oneOf, ...one } = resolved.items ?? resolved;
      return one['x-options'] !== undefined && oneOf === undefined;
    },
    isNeeded: true,
  },
  entity: {
    tab: 'answers',
    place: answerKeyword('x-entity'),
    editor: { kind: 'entity' },
    applies: ({ answers }) => answers === 'entity-ref',
    isNeeded: true,
  },
  shortest: {
    tab: 'answers',
    place: answerKeyword('minLength'),
    editor: { kind: 'whole', most: limits.maxLength },
    applies: isText,
    default: () => 0,
  },
  longest: {
    tab: 'answers',
    place: answerKeyword('maxLength'),
    editor: { kind: 'whole', least: 1, most: limits.maxLength },
    applies: isText,
    isNeeded: true,
    default: () => 200,
  },
  pattern: {
    tab: 'answers',
    place: answerKeyword('pattern'),
    editor: { kind: 'pattern' },
    applies: isText,
  },
  least: numberProperty('minimum'),
  greatest: numberProperty('maximum'),
  above: numberProperty('exclusiveMinimum'),
  below: numberProperty('exclusiveMaximum'),
  step: {
    ...numberProperty('multipleOf'),
    default: (_, { answers }) => (answers === 'integer' ? 1 : undefined),
  },
  fewest: {
    tab: 'answers',
    place: keyword('minItems'),
    editor: { kind: 'whole', most: limits.maxItems },
    default: () => 0,
  },
  most: {
    tab: 'answers',
    place: keyword('maxItems'),
    editor: { kind: 'whole', least: 1, most: limits.maxItems },
    isNeeded: true,
    default: () => 20,
  },
  distinct: {
    tab: 'answers',
    place: keyword('uniqueItems'),
    editor: { kind: 'truth' },
    applies: ({ kind }) => kind === 'list' || kind === 'choices',
    default: () => false,
  },
  sentences: {
    tab: 'answers',
    place: shown('ui:errors'),
    editor: { kind: 'sentences' },
  },
} as const satisfies Readonly<Record<string, Property>>;

function numberProperty(
  name: Parameters<typeof answerKeyword>[0],
): Property & { readonly tab: 'answers' } {
  return {
    tab: 'answers',
    place: answerKeyword(name),
    editor: { kind: 'number' },
    applies: ({ answers }) => answers === 'integer' || answers === 'number',
  };
}
