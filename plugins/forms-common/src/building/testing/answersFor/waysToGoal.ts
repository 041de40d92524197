import { cellTarget } from '../../../definition/cells';
import { operationOf } from '../../../expressions/expressionParts';
import { expressionsOf } from '../../../lint/lintLogic';
import { scoreWays } from './scoreWays';
import type { TestGoal } from './TestGoal';
import { allOf, anyWay, type Way } from './Way';
import { waysTo, type WayScope } from './waysTo';

/** Answers that likely lead to a goal. */
export function waysToGoal(goal: TestGoal, scope: WayScope): readonly Way[] {
  const { scores = [], flags = [], stop = [] } = scope.definition;
  switch (goal.kind) {
    case 'band': {
      const score = scores.find(({ id }) => id === goal.score);
      const band = score?.bands.find(({ id }) => id === goal.band);
      return score && band
        ? scoreWays(
            scope.definition,
            score,
            value => value !== null && value >= band.min && value <= band.max,
          )
        : [];
    }
    case 'flag':
      return waysTo(
        flags.find(({ id }) => id === goal.flag)?.when,
        true,
        scope,
      );
    case 'stop':
      return waysTo(stop.find(({ id }) => id === goal.stop)?.when, true, scope);
    case 'rule':
      return waysToRule(goal.rule, scope);
    default:
      return waysToBranch(goal.pointer, goal.outcome, scope);
  }
}

/** The rule fits, and no rule before it does. */
function waysToRule(rule: string, scope: WayScope): readonly Way[] {
  const { rules = [] } = scope.definition.routing ?? {};
  const place = rules.findIndex(({ id }) => id === rule);
  if (place < 0) return [];
  const { when, target } = rules[place];
  const value = Object.values(target)[0];
  return allOf([
    waysTo(when, true, scope),
    // A rule whose team or service is an answer fits only where that is given.
    typeof value === 'object' && value !== null && !('find' in target)
      ? waysTo({ '!==': [value, null] }, true, scope)
      : [anyWay],
    ...rules
      .slice(0, place)
      .map(before => waysTo(before.when, false, scope))
      .map(ways => (ways.length > 0 ? ways : [anyWay])),
  ]);
}

/** The part is asked, and comes out as wanted. */
function waysToBranch(
  at: string,
  outcome: boolean,
  scope: WayScope,
): readonly Way[] {
  const whole = expressionsOf(scope.definition).find(
    one => at === one.at || at.startsWith(`${one.at}/`),
  );
  if (!whole) return [];
  const target = whole.at.split('/').pop() ?? '';
  const inside = { ...scope, group: whole.group ?? cellTarget(target)?.group };
  const steps = at.slice(whole.at.length).split('/').slice(1);
  const [, before] = /^\/routing\/rules\/(\d+)\//.exec(at) ?? [];
  const { logic, routing } = scope.definition;
  const rules = routing?.rules ?? [];
  const [, advice] = /^\/logic\/advise\/(\d+)\//.exec(at) ?? [];
  // What concerns a question is asked only while that is shown.
  const about = advice ? logic.advise?.[Number(advice)].field ?? '' : target;
  const isShown = at.startsWith('/logic/visible/')
    ? undefined
    : logic.visible?.[about];
  return allOf([
    ...(isShown === undefined ? [] : [waysTo(isShown, true, inside)]),
    waysDown(whole.expression, steps, outcome, inside),
    ...rules
      .slice(0, Number(before ?? 0))
      .map(rule => waysTo(rule.when, false, scope)),
  ]);
}

/** Follows the steps of a pointer into an expression: what stands before the part must let it be asked. */
function waysDown(
  expression: unknown,
  steps: readonly string[],
  outcome: boolean,
  scope: WayScope,
): readonly Way[] {
  if (steps.length === 0) return waysTo(expression, outcome, scope);
  const operation = operationOf(expression);
  if (!operation) {
    const [index, ...rest] = steps;
    return Array.isArray(expression)
      ? waysDown(expression[Number(index)], rest, outcome, scope)
      : [];
  }
  const { operator, args } = operation;
  const isList = Array.isArray(
    (expression as Readonly<Record<string, unknown>>)[operator],
  );
  const index = isList ? Number(steps[1]) : 0;
  const rest = steps.slice(isList ? 2 : 1);
  const asked = args.slice(0, index).flatMap((part, place) => {
    if (operator === 'and') return [waysTo(part, true, scope)];
    if (operator === 'or') return [waysTo(part, false, scope)];
    if (operator !== 'if' || place % 2 === 1) return [];
    // A result is asked after its own condition held, a condition after those before it did not.
    return [waysTo(part, place === index - 1 && index % 2 === 1, scope)];
  });
  return allOf([...asked, waysDown(args[index], rest, outcome, scope)]);
}
