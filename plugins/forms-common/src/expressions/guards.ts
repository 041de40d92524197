import { hasDefault, operationOf, readPath } from './expressionParts';

/** Paths known to hold a value at one place of an expression. */
export type Known = ReadonlySet<string>;

/** What every evaluation gives. */
const alwaysPresent = new Set(['$now', '$today', '$flags', '$relations']);

const none: Known = new Set();
const both = (a: Known, b: Known): Known => new Set([...a, ...b]);
const isNull = (expression: unknown): boolean => expression === null;
const isLiteral = (expression: unknown): boolean =>
  operationOf(expression) === undefined && !Array.isArray(expression);
const isListOfValues = (expression: unknown): boolean =>
  Array.isArray(expression) && !expression.some(isNull);

/** What a part reads with nothing to stand in for it: a default would fit although there is no value. */
const provenPath = (expression: unknown): string | undefined =>
  hasDefault(expression) ? undefined : readPath(expression);

/** What is known to be present where a condition is true. */
export function presentWhenTrue(condition: unknown): Known {
  const path = provenPath(condition);
  if (path !== undefined) return new Set([path]);
  const operation = operationOf(condition);
  if (!operation) return none;
  const { operator, args } = operation;
  const [left, right] = args;
  const pathOf = (
    a: unknown,
    b: unknown,
    fits: (other: unknown) => boolean,
  ): Known => {
    const read = provenPath(a);
    return read !== undefined && fits(b) ? new Set([read]) : none;
  };
  const rules: Readonly<Record<string, () => Known>> = {
    and: () => args.map(presentWhenTrue).reduce(both, none),
    '!!': () => presentWhenTrue(left),
    '!': () => presentWhenFalse(left),
    '!==': () => both(pathOf(left, right, isNull), pathOf(right, left, isNull)),
    '===': () => {
      const isValue = (other: unknown): boolean =>
        isLiteral(other) && !isNull(other);
      return both(pathOf(left, right, isValue), pathOf(right, left, isValue));
    },
    in: () => pathOf(left, right, isListOfValues),
  };
  return Object.hasOwn(rules, operator) ? rules[operator]() : none;
}

/** What is known to be present where a condition is false. */
export function presentWhenFalse(condition: unknown): Known {
  const operation = operationOf(condition);
  if (!operation) return none;
  const { operator, args } = operation;
  if (operator === 'or') return args.map(presentWhenFalse).reduce(both, none);
  if (operator === '!') return presentWhenTrue(args[0]);
  return operator === '===' ? presentWhenTrue({ '!==': args }) : none;
}

/** True where an expression may come out as "no value" although these paths are present. */
export function mayBeAbsent(expression: unknown, known: Known): boolean {
  if (isNull(expression)) return true;
  const operation = operationOf(expression);
  if (!operation) return false;
  const { operator, args } = operation;
  const path = readPath(expression);
  if (operator === 'var' || operator === 'val') {
    return (
      !hasDefault(expression) &&
      path !== '' &&
      !alwaysPresent.has(path ?? '') &&
      !known.has(path ?? '')
    );
  }
  if (operator === '??') return args.every(arg => mayBeAbsent(arg, known));
  if (operator === 'and' || operator === 'or')
    return args.some(arg => mayBeAbsent(arg, known));
  if (operator === 'if')
    return branches(args, known).some(branch =>
      mayBeAbsent(branch.expression, branch.known),
    );
  return operator === 'x-sum' || operator === 'x-mean';
}

/** The results an `if` can have, each with what its conditions prove. An `if` without an else can have none. */
function branches(
  args: readonly unknown[],
  known: Known,
): { readonly expression: unknown; readonly known: Known }[] {
  const [condition, then, ...rest] = args;
  if (args.length < 2)
    return [{ expression: args.length === 1 ? condition : null, known }];
  return [
    { expression: then, known: both(known, presentWhenTrue(condition)) },
    ...branches(rest, both(known, presentWhenFalse(condition))),
  ];
}

/** What is known at each argument of an operation, given what is known at the operation. */
export function knownAtArguments(
  operator: string,
  args: readonly unknown[],
  known: Known,
): readonly Known[] {
  if (operator === 'and' || operator === 'or') {
    const proves = operator === 'and' ? presentWhenTrue : presentWhenFalse;
    let sofar = known;
    return args.map(arg => {
      const here = sofar;
      sofar = both(sofar, proves(arg));
      return here;
    });
  }
  if (operator === 'if') {
    let sofar = known;
    return args.map((_, index) => {
      const isThen = index % 2 === 1;
      if (isThen) return both(sofar, presentWhenTrue(args[index - 1]));
      if (index > 0) sofar = both(sofar, presentWhenFalse(args[index - 2]));
      return sofar;
    });
  }
  return args.map(() => known);
}
