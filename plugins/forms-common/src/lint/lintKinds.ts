import type {
  Expression,
  FieldSchema,
  FormDefinition,
} from '../definition/FormDefinition';
import { resolveField } from '../definition/resolveField';
import { operationOf, readPath } from '../expressions/expressionParts';
import { problem, type LintProblem } from './LintProblem';
import type { LintCode } from './problemSentences';

type Kind = 'number' | 'text' | 'truth' | 'list';

const kindOfType: Readonly<Record<NonNullable<FieldSchema['type']>, Kind>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'truth',
  array: 'list',
};

const kindOfResult: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(
    [
      '+',
      '-',
      '*',
      '/',
      '%',
      'min',
      'max',
      'x-yearsBetween',
      'x-daysBetween',
      'x-round',
      'x-count',
      'x-sum',
      'x-mean',
    ].map(name => [name, 'number' as const]),
  ),
  ...Object.fromEntries(
    [
      '===',
      '!==',
      '<',
      '<=',
      '>',
      '>=',
      '!',
      '!!',
      'in',
      'exists',
      'all',
      'some',
      'none',
    ].map(name => [name, 'truth' as const]),
  ),
  ...Object.fromEntries(
    ['map', 'filter', 'merge'].map(name => [name, 'list' as const]),
  ),
  cat: 'text',
};

const arithmetic = new Set(['+', '-', '*', '/', '%', 'x-round']);
const comparisons = new Set(['<', '<=', '>', '>=', '===', '!==']);
const betweenDates = new Set(['x-yearsBetween', 'x-daysBetween']);

/**
 * Finds operations on things that do not go together: a number and a text are never the same, and a text cannot be added.
 * Such a rule would run, be false for ever and say nothing.
 */
export function lintKinds(
  expression: Expression,
  at: string,
  { data }: FormDefinition,
): LintProblem[] {
  const kindOfName = (name: string): Kind | undefined => {
    if (name.startsWith('$score.')) return 'number';
    if (name.startsWith('$band.') || name === '$now' || name === '$today')
      return 'text';
    if (name === '$flags' || name === '$relations') return 'list';
    const field = Object.hasOwn(data.properties, name)
      ? resolveField(data.properties[name], data.$defs)
      : undefined;
    return field?.type && kindOfType[field.type];
  };
  const kindOf = (part: unknown): Kind | undefined => {
    if (typeof part === 'number') return 'number';
    if (typeof part === 'string') return 'text';
    if (typeof part === 'boolean') return 'truth';
    if (Array.isArray(part)) return 'list';
    const operation = operationOf(part);
    if (!operation) return undefined;
    const { operator } = operation;
    if (operator === 'var' || operator === 'val')
      return kindOfName(readPath(part) ?? '');
    return Object.hasOwn(kindOfResult, operator)
      ? kindOfResult[operator]
      : undefined;
  };
  const lintOperation = (
    operator: string,
    args: readonly unknown[],
  ): LintProblem[] => {
    const kinds = args.map(kindOf).filter(kind => kind !== undefined);
    const say = (code: LintCode): LintProblem[] => [
      problem(at, code, { operator, kinds: kinds.join(', ') }),
    ];
    if (arithmetic.has(operator))
      return kinds.some(kind => kind !== 'number')
        ? say('expression-kinds')
        : [];
    if (comparisons.has(operator)) {
      const ordered =
        operator === '===' ||
        operator === '!==' ||
        kinds.every(kind => kind === 'number' || kind === 'text');
      return new Set(kinds).size > 1 || !ordered ? say('expression-kinds') : [];
    }
    if (!betweenDates.has(operator)) return [];
    if (args.some(arg => readPath(arg) === '$now'))
      return say('expression-instant');
    return kinds.some(kind => kind !== 'text') ? say('expression-kinds') : [];
  };
  const walk = (part: unknown): LintProblem[] => {
    if (Array.isArray(part)) return part.flatMap(walk);
    const operation = operationOf(part);
    return operation
      ? [
          ...lintOperation(operation.operator, operation.args),
          ...operation.args.flatMap(walk),
        ]
      : [];
  };
  return walk(expression);
}
