import { isSame } from '../../changes/differences';
import type { Expression } from '../../definition/FormDefinition';
import { operationOf, readPath } from '../../expressions/expressionParts';
import { expressionOfFormula } from './expressionOfFormula';
import type { Formula, Term } from './Formula';
import type { Condition, Group, NamesOfRule } from './Rule';
import { ruleOf } from './ruleOf';

/** Reads what calculates a value as a formula; what no formula says is JSON. */
export function formulaOf(expression: Expression, names: NamesOfRule): Formula {
  const json: Formula = { kind: 'json', expression };
  const formula = overNames(expression) ?? guardedOf(expression);
  if (formula && isSame(expressionOfFormula(formula), expression))
    return formula;
  return (
    holdingOf(expression, names) ??
    choiceOf(expression, names) ??
    truthOf(expression, names) ??
    json
  );
}

const nameOf = (expression: Expression): string | undefined =>
  operationOf(expression)?.operator === 'var'
    ? readPath(expression)
    : undefined;

const aggregates = {
  'x-sum': 'sum',
  'x-mean': 'mean',
  'x-count': 'count',
} as const;

function overNames(expression: Expression): Formula | undefined {
  const operation = operationOf(expression);
  if (!operation || !Object.hasOwn(aggregates, operation.operator))
    return undefined;
  const kind = aggregates[operation.operator as keyof typeof aggregates];
  const of = operation.args.flatMap(arg => nameOf(arg) ?? []);
  return of.length === operation.args.length ? { kind, of } : undefined;
}

const isArithmetic = (operator: string): operator is '+' | '-' | '*' | '/' =>
  ['+', '-', '*', '/'].includes(operator);

/** An operation over two names or numbers, with the guards a formula writes or none. */
function guardedOf(expression: Expression): Formula | undefined {
  const outer = operationOf(expression);
  const inner = outer?.operator === 'if' ? operationOf(outer.args[1]) : outer;
  if (inner?.args.length !== 2) return undefined;
  const { operator } = inner;
  const [left, right] = inner.args.map(arg =>
    typeof arg === 'number' ? arg : nameOf(arg),
  );
  if (left === undefined || right === undefined) return undefined;
  if (operator === 'x-yearsBetween' || operator === 'x-daysBetween')
    return typeof left === 'string' && typeof right === 'string'
      ? {
          kind: operator === 'x-yearsBetween' ? 'years' : 'days',
          from: left,
          to: right,
        }
      : undefined;
  return isArithmetic(operator)
    ? {
        kind: 'calculation',
        operator,
        left: typeof left === 'number' ? left : { name: left },
        right: typeof right === 'number' ? right : { name: right },
      }
    : undefined;
}

function groupOf(
  expression: Expression,
  names: NamesOfRule,
): Group | undefined {
  const rule = ruleOf(expression, names);
  return rule.kind === 'sentence' ? rule.when : undefined;
}

function holdingOf(
  expression: Expression,
  names: NamesOfRule,
): Formula | undefined {
  const operation = operationOf(expression);
  if (operation?.operator !== '+') return undefined;
  const conditions = operation.args.flatMap((arg): readonly Condition[] => {
    const one = operationOf(arg);
    const isCounting =
      one?.operator === 'if' &&
      one.args.length === 3 &&
      one.args[1] === 1 &&
      one.args[2] === 0;
    const group = isCounting ? groupOf(one.args[0], names) : undefined;
    if (!group) return [];
    const [only] = group.conditions;
    return [group.conditions.length === 1 && !group.not ? only : group];
  });
  return conditions.length > 0 && conditions.length === operation.args.length
    ? { kind: 'holding', conditions }
    : undefined;
}

function termOf(expression: Expression): Term | undefined {
  if (['string', 'number', 'boolean'].includes(typeof expression))
    return expression as Term;
  const operation = operationOf(expression);
  const name = nameOf(expression);
  return name !== undefined && operation?.args.length === 1
    ? { name }
    : undefined;
}

function choiceOf(
  expression: Expression,
  names: NamesOfRule,
): Formula | undefined {
  const operation = operationOf(expression);
  if (operation?.operator !== 'if') return undefined;
  const [condition, first, second = null, ...more] = operation.args;
  const when = groupOf(condition, names);
  const then = termOf(first);
  const otherwise = termOf(second);
  if (!when || then === undefined || more.length > 0) return undefined;
  if (second === null) return { kind: 'choice', when, then };
  return otherwise === undefined
    ? undefined
    : { kind: 'choice', when, then, otherwise };
}

function truthOf(
  expression: Expression,
  names: NamesOfRule,
): Formula | undefined {
  const when = groupOf(expression, names);
  return when && { kind: 'truth', when };
}
