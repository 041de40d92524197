import type { Expression, FieldSchema } from '../definition/FormDefinition';
import { choices } from '../definition/resolveField';
import { operationOf, readPath } from '../expressions/expressionParts';
import { problem, type LintProblem } from './LintProblem';
import type { Scope } from './Scope';

/** What a conjunction demands of one answer. */
interface Demand {
  low: number;
  high: number;
  /** The codes it may still be; undefined while it may be any. */
  codes?: readonly unknown[];
}

const mirrored: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '===': '===',
};

/** The parts that must all hold for an expression to hold. */
function conditions(expression: unknown): readonly unknown[] {
  const operation = operationOf(expression);
  return operation?.operator === 'and'
    ? operation.args.flatMap(conditions)
    : [expression];
}

const isImpossible = ({ low, high, codes }: Demand): boolean =>
  low > high || codes?.length === 0;

function boundsOf(field: FieldSchema): Demand {
  return {
    low: field.minimum ?? field.exclusiveMinimum ?? -Infinity,
    high: field.maximum ?? field.exclusiveMaximum ?? Infinity,
    codes: field.type === 'array' ? undefined : choices(field),
  };
}

function narrow(demand: Demand, operator: string, value: unknown): void {
  if (operator === '===' && value !== null) {
    demand.codes = (demand.codes ?? [value]).filter(code => code === value);
    if (typeof value === 'number') {
      demand.low = Math.max(demand.low, value);
      demand.high = Math.min(demand.high, value);
    }
  }
  if (typeof value !== 'number') return;
  // The least step of a number is not known, so "more than 3" only raises what it must be above.
  const step = Number.EPSILON * Math.max(1, Math.abs(value));
  if (operator === '>') demand.low = Math.max(demand.low, value + step);
  if (operator === '>=') demand.low = Math.max(demand.low, value);
  if (operator === '<') demand.high = Math.min(demand.high, value - step);
  if (operator === '<=') demand.high = Math.min(demand.high, value);
  const { low, high } = demand;
  demand.codes = demand.codes?.filter(
    code => typeof code !== 'number' || (code >= low && code <= high),
  );
}

/** Adds what one comparison with a plain value demands. */
function demandOf(
  condition: unknown,
  { field }: Scope,
  demands: Map<string, Demand>,
): { readonly path: string; readonly demand: Demand } | undefined {
  const operation = operationOf(condition);
  if (!operation || !Object.hasOwn(mirrored, operation.operator))
    return undefined;
  const [left, right] = operation.args;
  const isReadFirst = readPath(left) !== undefined;
  const path = isReadFirst ? readPath(left) : readPath(right);
  const value = isReadFirst ? right : left;
  const asked = path === undefined ? undefined : field(path);
  // A default stands in where there is no answer, and may be anything.
  const hasDefault =
    (operationOf(isReadFirst ? left : right)?.args.length ?? 0) > 1;
  if (path === undefined || !asked || hasDefault || operationOf(value))
    return undefined;
  const operator = isReadFirst
    ? operation.operator
    : mirrored[operation.operator];
  const demand = demands.get(path) ?? boundsOf(asked);
  demands.set(path, demand);
  narrow(demand, operator, value);
  return { path, demand };
}

/**
 * Finds rules that can never be true, whatever is answered: two codes at once, a number beyond what the question takes,
 * a plain `false`. Nobody would see them, for they do nothing.
 */
export function lintNever(
  expression: Expression,
  at: string,
  scope: Scope,
): LintProblem[] {
  const never = (reason: string): LintProblem[] => [
    problem(at, 'rule-never', { reason }),
  ];
  const demands = new Map<string, Demand>();
  for (const condition of conditions(expression)) {
    if (condition === false) return never('it says false');
    const demand = demandOf(condition, scope, demands);
    if (demand && isImpossible(demand.demand))
      return never(`"${demand.path}" cannot be all of this at once`);
  }
  return [];
}
