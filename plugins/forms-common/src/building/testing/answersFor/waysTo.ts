import { fieldAt } from '../../../definition/cells';
import type { FormDefinition } from '../../../definition/FormDefinition';
import { choices } from '../../../definition/resolveField';
import {
  hasDefault,
  operationOf,
  readPath,
  readsOf,
} from '../../../expressions/expressionParts';
import { addDays, addYears } from './dates';
import { plainAnswers } from './plainAnswers';
import { scoreWays } from './scoreWays';
import { allOf, anyWay, eitherOf, given, wayWith, type Way } from './Way';

/** Where an expression stands: in the form, or in the rows of a group. */
export interface WayScope {
  readonly definition: FormDefinition;
  /** Local date of the test. */
  readonly today: string;
  readonly group?: string;
  /** True inside `some`, `all` and `none`, where plain names are cells of the group. */
  readonly isItem?: boolean;
}

type Compare = '===' | '!==' | '<' | '<=' | '>' | '>=';

/** What a comparison turns into when it shall not hold, or when its sides change places. */
const opposite = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
} as const satisfies Record<Compare, Compare>;
const mirrored = {
  '===': '===',
  '!==': '!==',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
} as const satisfies Record<Compare, Compare>;
const isCompare = (operator: string): operator is Compare =>
  Object.hasOwn(opposite, operator);

const holds: Readonly<Record<Compare, (a: number, b: number) => boolean>> = {
  '===': (a, b) => a === b,
  '!==': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** Rules lead through other rules; deeper than this nobody follows. */
const deepest = 12;

/**
 * Answers that likely make an expression true (or false). Guesses, not proofs: what they come to is for `evaluate` to
 * say. None for what is beyond guessing.
 */
export function waysTo(
  expression: unknown,
  wanted: boolean,
  scope: WayScope,
  depth: number = deepest,
): readonly Way[] {
  if (depth === 0) return [];
  const go = (part: unknown, outcome: boolean, inside = scope) =>
    waysTo(part, outcome, inside, depth - 1);
  const operation = operationOf(expression);
  if (!operation) return Boolean(expression) === wanted ? [anyWay] : [];
  const { operator, args } = operation;
  const [left, right] = args;
  const path = readPath(expression);
  if (path !== undefined) return whereRead(path, wanted, scope, depth);
  if (isCompare(operator))
    return waysToCompare(
      left,
      wanted ? operator : opposite[operator],
      right,
      scope,
      depth - 1,
    );
  switch (operator) {
    case '!':
      return go(left, !wanted);
    case '!!':
      return go(left, wanted);
    case 'and':
    case 'or': {
      const parts = args.map(part => go(part, wanted));
      return (operator === 'and') === wanted ? allOf(parts) : eitherOf(parts);
    }
    case 'in':
      return waysIn(left, right, wanted, scope, depth - 1);
    case 'some':
    case 'none':
    case 'all': {
      const group = readPath(left);
      if (group === undefined) return [];
      const inside = { ...scope, group, isItem: true };
      // One row decides: it is among some, or keeps all from being so.
      const isOne = operator === 'some' ? wanted : !wanted;
      return isOne || operator === 'all'
        ? go(right, operator === 'none' ? !wanted : wanted, inside)
        : eitherOf([[wayWith(group, undefined)], go(right, false, inside)]);
    }
    default:
      return [];
  }
}

/** The question a name means here. */
function questionOf(path: string, { group, isItem }: WayScope): string {
  if (path.startsWith('$row.')) return `${group}.${path.slice('$row.'.length)}`;
  if (path === '') return group ?? '';
  return isItem && group !== undefined ? `${group}.${path}` : path;
}

/** A value that the form works out, as the expression that does; undefined for an answer. */
function computedAs(path: string, scope: WayScope): unknown {
  const { compute = {} } = scope.definition.logic;
  const name = path.startsWith('$calc.')
    ? path.slice('$calc.'.length)
    : questionOf(path, scope);
  return Object.hasOwn(compute, name) ? compute[name] : undefined;
}

function whereRead(
  path: string,
  wanted: boolean,
  scope: WayScope,
  depth: number,
): readonly Way[] {
  const computed = computedAs(path, scope);
  if (computed !== undefined) return waysTo(computed, wanted, scope, depth - 1);
  const question = questionOf(path, scope);
  return wanted
    ? [wayWith(question, true)]
    : [wayWith(question, false), wayWith(question, undefined)];
}

/** Makes two sides compare as wanted. One is what is read, the other a value that stands in the rule. */
function waysToCompare(
  left: unknown,
  compare: Compare,
  right: unknown,
  scope: WayScope,
  depth: number,
): readonly Way[] {
  if (depth === 0) return [];
  if (operationOf(right))
    return operationOf(left)
      ? []
      : waysToCompare(right, mirrored[compare], left, scope, depth);
  const path = readPath(left);
  const operation = operationOf(left);
  if (!operation) return [];
  if (path === undefined)
    return waysOfValue(operation, compare, right, scope, depth);

  const computed = computedAs(path, scope);
  if (computed !== undefined)
    return waysToCompare(computed, compare, right, scope, depth - 1);
  if (path.startsWith('$')) {
    if (!path.startsWith('$row.'))
      return waysOfScore(path, compare, right, scope);
  }
  const question = questionOf(path, scope);
  // The empty name is an item of a list of codes.
  const ways = answersThat(question, compare, right, scope).map(answer =>
    wayWith(
      question,
      path === '' && answer !== given && answer !== undefined
        ? [answer]
        : answer,
    ),
  );
  // A default stands for what is not answered.
  return hasDefault(left) ? [...ways, wayWith(question, undefined)] : ways;
}

/** What an `if` or a span of time may come to. */
function waysOfValue(
  {
    operator,
    args,
  }: { readonly operator: string; readonly args: readonly unknown[] },
  compare: Compare,
  right: unknown,
  scope: WayScope,
  depth: number,
): readonly Way[] {
  if (right === null && operator !== 'if') {
    // What is worked out is missing where what it reads is.
    const [first] = readsOf({ [operator]: args });
    return first === undefined
      ? []
      : waysToCompare({ var: first }, compare, null, scope, depth - 1);
  }
  if (operator === 'if') {
    const [condition, then, ...otherwise] = args;
    const last = otherwise.length > 1 ? { if: otherwise } : otherwise[0];
    const ends = (value: unknown, isTrue: boolean): readonly Way[] =>
      allOf([
        waysTo(condition, isTrue, scope, depth - 1),
        operationOf(value)
          ? waysToCompare(value, compare, right, scope, depth - 1)
          : fixed(value, compare, right),
      ]);
    return eitherOf([ends(then, true), ends(last, false)]);
  }
  if (operator === '+') return waysToCount(args, compare, right, scope, depth);
  if (typeof right === 'boolean' && (compare === '===' || compare === '!=='))
    return waysTo(
      { [operator]: args },
      right === (compare === '==='),
      scope,
      depth - 1,
    );
  const add = { 'x-yearsBetween': addYears, 'x-daysBetween': addDays }[
    operator
  ];
  const from = readPath(args[0]);
  if (!add || from === undefined || typeof right !== 'number') return [];
  return [right, right + 1, right - 1]
    .filter(span => holds[compare](span, right))
    .map(span => wayWith(questionOf(from, scope), add(scope.today, -span)));
}

/** A sum of ones and noughts counts what holds: so many of them are made true. */
function waysToCount(
  parts: readonly unknown[],
  compare: Compare,
  right: unknown,
  scope: WayScope,
  depth: number,
): readonly Way[] {
  if (typeof right !== 'number') return [];
  const conditions = parts.map(part => {
    const { operator, args = [] } = operationOf(part) ?? {};
    return operator === 'if' && args[1] === 1 && args[2] === 0
      ? args[0]
      : undefined;
  });
  if (conditions.includes(undefined)) return [];
  const counts = [right, right + 1, right - 1, 0].filter(
    count =>
      count >= 0 && count <= parts.length && holds[compare](count, right),
  );
  return eitherOf(
    [...new Set(counts)].map(count =>
      allOf(
        conditions.map((condition, index) =>
          waysTo(condition, index < count, scope, depth - 1).slice(0, 2),
        ),
      ).slice(0, 2),
    ),
  );
}

function fixed(
  value: unknown,
  compare: Compare,
  right: unknown,
): readonly Way[] {
  return isFitting(value, compare, right) ? [anyWay] : [];
}

function isFitting(value: unknown, compare: Compare, right: unknown): boolean {
  if (typeof value === 'number' && typeof right === 'number')
    return holds[compare](value, right);
  if (compare === '===') return value === right;
  return compare === '!==' && value !== right;
}

/** `$score.load`, `$band.load`. */
function waysOfScore(
  path: string,
  compare: Compare,
  right: unknown,
  { definition }: WayScope,
): readonly Way[] {
  const [kind, id] = path.split('.');
  const score = definition.scores?.find(one => one.id === id);
  if (!score || (kind !== '$score' && kind !== '$band')) return [];
  return scoreWays(definition, score, value => {
    if (kind === '$score')
      return right === null
        ? (value === null) === (compare === '===')
        : value !== null &&
            typeof right === 'number' &&
            holds[compare](value, right);
    const band =
      value === null
        ? null
        : score.bands.find(({ min, max }) => value >= min && value <= max)
            ?.id ?? null;
    return (band === right) === (compare === '===');
  });
}

/** Answers to a question that compare as wanted. */
function answersThat(
  question: string,
  compare: Compare,
  right: unknown,
  { definition }: WayScope,
): readonly unknown[] {
  const asked = fieldAt(definition, question);
  const field = asked?.items?.properties ? asked : asked?.items ?? asked;
  if (!field) return [];
  const plain = plainAnswers(field);
  if (right === null) return compare === '===' ? [undefined] : [given];
  if (compare === '===') return [right];
  if (compare === '!==')
    return [...plain.filter(answer => answer !== right), undefined];
  if (typeof right !== 'number') {
    // Dates compare as texts.
    if (typeof right !== 'string') return [];
    return [right, addDays(right, 1), addDays(right, -1)].filter(date =>
      holds[compare](date < right ? -1 : Number(date > right), 0),
    );
  }
  const codes = choices(field);
  return [right, right + 1, right - 1, ...plain].filter(
    answer =>
      typeof answer === 'number' &&
      holds[compare](answer, right) &&
      (!codes || codes.includes(answer)),
  );
}

/** A code in a list of answers, an answer in a list of codes, a flag among the flags. */
function waysIn(
  left: unknown,
  right: unknown,
  wanted: boolean,
  scope: WayScope,
  depth: number,
): readonly Way[] {
  const list = readPath(right);
  if (list === '$flags') {
    const flag = scope.definition.flags?.find(({ id }) => id === left);
    return flag ? waysTo(flag.when, wanted, scope, depth) : [];
  }
  if (list !== undefined && !operationOf(left)) {
    const question = questionOf(list, scope);
    if (wanted) return [wayWith(question, [left])];
    const others = plainAnswers(
      fieldAt(scope.definition, question) ?? {},
    ).filter(answer => Array.isArray(answer) && !answer.includes(left));
    return [
      wayWith(question, undefined),
      ...others.map(answer => wayWith(question, answer)),
    ];
  }
  if (!Array.isArray(right)) return [];
  const ways = right.map(code =>
    waysToCompare(left, wanted ? '===' : '!==', code, scope, depth),
  );
  return wanted ? eitherOf(ways) : allOf(ways);
}
