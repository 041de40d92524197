import type { Expression, FieldSchema } from '../definition/FormDefinition';
import { operationOf, readPath } from '../expressions/expressionParts';
import { problem, type LintProblem } from './LintProblem';
import type { LintCode } from './problemSentences';
import { eachOperation, type Scope } from './Scope';

type Kind = 'number' | 'text' | 'truth' | 'list' | 'group';

const kindOfType: Readonly<Record<NonNullable<FieldSchema['type']>, Kind>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'truth',
  array: 'list',
  object: 'group',
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

const readsNow = (part: unknown): boolean => readPath(part) === '$now';

function fitTogether(operator: string, kinds: readonly Kind[]): boolean {
  if (arithmetic.has(operator)) return kinds.every(kind => kind === 'number');
  if (betweenDates.has(operator)) return kinds.every(kind => kind === 'text');
  if (!comparisons.has(operator)) return true;
  const ordered =
    operator === '===' ||
    operator === '!==' ||
    kinds.every(kind => kind === 'number' || kind === 'text');
  return new Set(kinds).size <= 1 && ordered;
}

/**
 * Finds operations on things that do not go together: a number and a text are never the same, and a text cannot be added.
 * Such a rule would run, be false for ever and say nothing.
 */
export function lintKinds(
  expression: Expression,
  at: string,
  scope: Scope,
): LintProblem[] {
  const problems: LintProblem[] = [];
  const kindOfName = (name: string, { field }: Scope): Kind | undefined => {
    if (name.startsWith('$score.')) return 'number';
    if (name.startsWith('$band.') || name === '$now' || name === '$today')
      return 'text';
    if (name === '$flags' || name === '$relations') return 'list';
    const type = field(name)?.type;
    return type && kindOfType[type];
  };
  const kindOf = (part: unknown, here: Scope): Kind | undefined => {
    if (typeof part === 'number') return 'number';
    if (typeof part === 'string') return 'text';
    if (typeof part === 'boolean') return 'truth';
    if (Array.isArray(part)) return 'list';
    const operation = operationOf(part);
    if (!operation) return undefined;
    const { operator } = operation;
    if (operator === 'var' || operator === 'val')
      return kindOfName(readPath(part) ?? '', here);
    return Object.hasOwn(kindOfResult, operator)
      ? kindOfResult[operator]
      : undefined;
  };
  const say = (operator: string, code: LintCode, kinds: readonly Kind[]) =>
    problems.push(problem(at, code, { operator, kinds: kinds.join(', ') }));
  eachOperation(expression, scope, (operator, args, here) => {
    const kinds = args
      .map(arg => kindOf(arg, here))
      .filter(kind => kind !== undefined);
    if (betweenDates.has(operator) && args.some(readsNow))
      say(operator, 'expression-instant', kinds);
    else if (!fitTogether(operator, kinds))
      say(operator, 'expression-kinds', kinds);
  });
  return problems;
}
