import { possibleValues } from '../building/contradictions/Domain';
import {
  isPossible,
  type Possibilities,
} from '../building/contradictions/isPossible';
import {
  whenShown,
  whereAnswered,
} from '../building/contradictions/whereAnswered';
import type { Condition, Scalar } from '../building/sentences/Rule';
import { ruleOf } from '../building/sentences/ruleOf';
import { rulesOf, type PlacedRule } from '../building/sentences/rulesOf';
import { namesOfSubjects, subjectsOf } from '../building/sentences/subjectsOf';
import { turned } from '../building/sentences/tidy';
import { dependencies } from '../compile/dependencies';
import { orderOf } from '../compile/order';
import { fieldAt } from '../definition/cells';
import type { FormDefinition } from '../definition/FormDefinition';
import { pointer } from '../definition/pointer';
import { lintNever } from './lintNever';
import { warning, type LintProblem } from './LintProblem';
import { alwaysLeads, isTakenBefore } from './routingRules';
import { scopeOf } from './Scope';

/** How many looks the searches of one form may take together. */
const mostLooks = 60_000;
/** How many one search may take. */
const mostLooksOfOne = 3_000;

const always: Condition = { kind: 'group', join: 'and', conditions: [] };

/**
 * Finds rules that can never hold together with when their questions are shown, rules that always hold, parts that never
 * do, and routing rules that an earlier one or a stop rule takes everything from. Says so only when it is certain.
 */
export function lintContradictions(definition: FormDefinition): LintProblem[] {
  // What waits for itself has no order, so nothing is certain about it.
  if (orderOf(dependencies(definition)).cycles.length > 0) return [];
  const rules = rulesOf(definition).filter(
    ({ aspect, group }) => aspect !== 'compute' && group === undefined,
  );
  const names = namesOfSubjects(subjectsOf(definition));
  const whenOf = new Map<PlacedRule, Condition>();
  for (const rule of rules) {
    const read = ruleOf(rule.expression, names);
    if (read.kind === 'sentence') whenOf.set(rule, read.when);
    if (read.kind === 'always') whenOf.set(rule, always);
  }
  const holds = searcher(definition, [...whenOf.values()]);
  const stops = rules.flatMap(rule =>
    rule.aspect === 'stop' ? whenOf.get(rule) ?? [] : [],
  );
  const found = rules.flatMap((rule): LintProblem[] => {
    const when = whenOf.get(rule);
    if (!when || when === always) return [];
    const { at, expression, aspect, target } = rule;
    if (lintNever(expression, at, scopeOf(definition)).length > 0) return [];
    const around = aroundRule(definition, rule);
    if (holds([when, ...around]) === false)
      return [
        aspect === 'visible'
          ? warning(at, 'never-shown', { element: target })
          : warning(at, 'rule-contradicts'),
      ];
    if (holds([turned(when)]) === false) return [warning(at, 'rule-always')];
    return partsOfOr(when).some(part => holds([part, ...around]) === false)
      ? [warning(at, 'rule-part-never')]
      : [];
  });
  const routes = rules.filter(({ aspect }) => aspect === 'route');
  const routing = definition.routing?.rules ?? [];
  const shadowed = routes.flatMap((rule, index): LintProblem[] => {
    const when = whenOf.get(rule);
    if (!when || isTakenBefore(routing, index)) return [];
    const before = routes
      .slice(0, index)
      .filter((_, place) => alwaysLeads(routing[place]))
      .flatMap(one => whenOf.get(one) ?? []);
    const left = [...before, ...stops].map(turned);
    return left.length > 0 &&
      holds([when]) !== false &&
      holds([when, ...left]) === false
      ? [warning(pointer('routing', 'rules', index), 'rule-unreachable')]
      : [];
  });
  return [...found, ...shadowed];
}

/** What surely holds where a rule is asked at all: its question is shown, and a page shows what stands on it. */
function aroundRule(
  definition: FormDefinition,
  { aspect, target }: PlacedRule,
): readonly Condition[] {
  if (aspect === 'required' || aspect === 'readOnly')
    return whenShown(definition, target);
  if (aspect === 'visible') {
    return target.startsWith('$page.') ? [] : whenShown(definition, target);
  }
  const advice = definition.logic.advise?.find(({ id }) => id === target);
  return aspect === 'advise' && advice
    ? whenShown(definition, advice.field)
    : [];
}

/** The parts one of which has to hold, in a group that is not turned around. */
function partsOfOr(condition: Condition): readonly Condition[] {
  if (condition.kind !== 'group' || condition.not) return [];
  const { join, conditions } = condition;
  return join === 'or' ? conditions : conditions.flatMap(one => partsOfOr(one));
}

/** Searches over the answers of a form, each with what is certain of when they are given. */
function searcher(
  definition: FormDefinition,
  all: readonly Condition[],
): (conditions: readonly Condition[]) => boolean | undefined {
  const subjects = new Map(
    subjectsOf(definition).map(subject => [subject.name, subject]),
  );
  const compared = new Map<string, Scalar[]>();
  const collect = (condition: Condition): void => {
    if (condition.kind === 'group') condition.conditions.forEach(collect);
    if (condition.kind !== 'comparison' || condition.operand === undefined)
      return;
    const { name, operand } = condition;
    const plain = (Array.isArray(operand) ? operand : [operand]).filter(
      one => typeof one !== 'object',
    );
    compared.set(name, [...(compared.get(name) ?? []), ...plain]);
  };
  all.forEach(collect);
  const lists = new Set(['choices', 'list', 'rows', 'flags', 'relations']);
  const total = { left: mostLooks };
  const known = new Map<string, readonly Condition[]>();
  const shown = (element: string): readonly Condition[] => {
    const before = known.get(element);
    if (before) return before;
    const when = whenShown(definition, element);
    known.set(element, when);
    return when;
  };
  return conditions => {
    const budget = { left: Math.min(mostLooksOfOne, total.left) };
    const given = budget.left;
    const possibilities: Possibilities = {
      valuesOf: name =>
        possibleValues(
          subjects.get(name),
          fieldAt(definition, name),
          compared.get(name) ?? [],
        ),
      isList: name => lists.has(subjects.get(name)?.kind ?? ''),
      budget,
    };
    const found = isPossible(
      [...conditions, ...whereAnswered(conditions, shown)],
      possibilities,
    );
    total.left -= given - Math.max(0, budget.left);
    return found;
  };
}
