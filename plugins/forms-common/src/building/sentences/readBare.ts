import type { Expression } from '../../definition/FormDefinition';
import {
  hasDefault,
  operationOf,
  readPath,
  type Operation,
} from '../../expressions/expressionParts';
import type {
  Comparing,
  Comparison,
  NamesOfRule,
  Operand,
  Scalar,
} from './Rule';

/** A comparison as its operation alone; `fallback` stands in where the answer is missing. */
export type Bare = Omit<Comparison, 'ifMissing'> & {
  readonly fallback?: Scalar;
};

const ways: Readonly<Record<string, Comparing>> = {
  '===': 'is',
  '!==': 'isNot',
  '<': 'less',
  '<=': 'atMost',
  '>': 'more',
  '>=': 'atLeast',
};
const mirrored: Readonly<Partial<Record<Comparing, Comparing>>> = {
  less: 'more',
  atMost: 'atLeast',
  more: 'less',
  atLeast: 'atMost',
};

/** `exists` reads a path too, but gives yes or no. */
const isPresence = (expression: Expression): boolean =>
  operationOf(expression)?.operator === 'exists';

const isScalar = (value: unknown): value is Scalar =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** An operation over one name and a plain value or another name. */
export function readBare(
  operation: Operation | undefined,
  { isTruth }: NamesOfRule,
): Bare | undefined {
  if (!operation) return undefined;
  const { operator, args } = operation;
  const [left, right] = args;
  if (operator === 'exists') {
    const name = readPath({ exists: args });
    return name === undefined
      ? undefined
      : { kind: 'comparison', name, comparing: 'answered' };
  }
  if (operator === '!!' && args.length === 1) {
    const subject = subjectOf(left);
    return subject && isTruth(subject.name) && !subject.counted
      ? { ...subject, comparing: 'is', operand: true }
      : undefined;
  }
  if (args.length !== 2) return undefined;
  if (operator === 'in') return readIn(left, right);
  if (!Object.hasOwn(ways, operator)) return undefined;
  const way = ways[operator];
  const subject = subjectOf(left);
  if (subject) return compared(subject, way, right);
  const other = subjectOf(right);
  return other && compared(other, mirrored[way] ?? way, left);
}

type Subject = Pick<Bare, 'kind' | 'name' | 'counted' | 'fallback'>;

/** What is compared: a name, or how many were chosen there. */
function subjectOf(expression: Expression): Subject | undefined {
  const operation = operationOf(expression);
  if (operation?.operator === 'x-count' && operation.args.length === 1) {
    const [list] = operation.args;
    const name = readPath(list);
    return name === undefined ||
      name === '' ||
      hasDefault(list) ||
      isPresence(list)
      ? undefined
      : { kind: 'comparison', name, counted: true };
  }
  const name = readPath(expression);
  if (!operation || name === undefined || name === '' || isPresence(expression))
    return undefined;
  if (!hasDefault(expression)) return { kind: 'comparison', name };
  const [, fallback] = operation.args;
  return isScalar(fallback)
    ? { kind: 'comparison', name, fallback }
    : undefined;
}

function compared(
  subject: Subject,
  way: Comparing,
  right: Expression,
): Bare | undefined {
  if (right === null) {
    if (subject.counted || subject.fallback !== undefined) return undefined;
    if (way === 'is') return { ...subject, comparing: 'notAnswered' };
    return way === 'isNot' ? { ...subject, comparing: 'answered' } : undefined;
  }
  const operand = operandOf(right);
  return operand === undefined
    ? undefined
    : { ...subject, comparing: way, operand };
}

function operandOf(expression: Expression): Operand | undefined {
  if (isScalar(expression)) return expression;
  const subject = subjectOf(expression);
  return subject && !subject.counted && subject.fallback === undefined
    ? { name: subject.name }
    : undefined;
}

function readIn(left: Expression, right: Expression): Bare | undefined {
  const subject = subjectOf(left);
  if (subject && !subject.counted)
    return Array.isArray(right) && right.every(isScalar)
      ? { ...subject, comparing: 'isOneOf', operand: right }
      : undefined;
  const list = subjectOf(right);
  return list && !list.counted && list.fallback === undefined && isScalar(left)
    ? { ...list, comparing: 'has', operand: [left] }
    : undefined;
}
