import type {
  FormDefinition,
  FormRouting,
  FormTest,
  RoutingRule,
} from '../../definition/FormDefinition';
import { keyPattern } from '../../definition/names';
import type { Operation } from '../Operation';

/** Which rule of the routing. */
export interface OfRoutingRule {
  readonly rule: string;
}

/** What can be changed of a rule; what is `undefined` goes. */
export type RoutingRuleChange = Partial<Omit<RoutingRule, 'id'>>;

const withRouting = (
  definition: FormDefinition,
  change: (routing: FormRouting) => FormRouting,
): FormDefinition =>
  definition.routing
    ? { ...definition, routing: change(definition.routing) }
    : definition;

const withRules = (
  definition: FormDefinition,
  change: (rules: readonly RoutingRule[]) => readonly RoutingRule[],
): FormDefinition =>
  withRouting(definition, routing => ({
    ...routing,
    rules: change(routing.rules),
  }));

/** Rules have no titles; they are known by their ids. */
const ruleAbout = (
  _: FormDefinition,
  { rule }: OfRoutingRule,
): string | undefined => rule;

/** Begins to send what comes in to a team. */
const addRouting: Operation<{ readonly fallback: string }> = {
  apply: (definition, { fallback }) =>
    definition.routing
      ? definition
      : { ...definition, routing: { rules: [], fallback } },
};

/** Sends to nobody any more. */
const removeRouting: Operation<object> = {
  apply: ({ routing: _, ...definition }) => definition,
};

/** The team that receives what no rule could place. */
const setFallback: Operation<{ readonly fallback: string }> = {
  apply: (definition, { fallback }) =>
    withRouting(definition, routing => ({ ...routing, fallback })),
};

/** Adds a rule before another, or as the last one before *Otherwise*. */
const addRoutingRule: Operation<{
  readonly rule: RoutingRule;
  readonly before?: string;
}> = {
  apply: (definition, { rule, before }) =>
    withRules(definition, rules => {
      if (rules.some(({ id }) => id === rule.id)) return rules;
      const place = rules.findIndex(({ id }) => id === before);
      const at = place < 0 ? rules.length : place;
      return [...rules.slice(0, at), rule, ...rules.slice(at)];
    }),
  about: (_, { rule }) => rule.id,
};

/** Takes a rule away. */
const removeRoutingRule: Operation<OfRoutingRule> = {
  apply: (definition, { rule }) =>
    withRules(definition, rules => rules.filter(({ id }) => id !== rule)),
  about: ruleAbout,
};

/** Changes when a rule fits, or where it leads. */
const setRoutingRule: Operation<
  OfRoutingRule & { readonly change: RoutingRuleChange }
> = {
  apply: (definition, { rule, change }) =>
    withRules(definition, rules =>
      rules.map(one => {
        if (one.id !== rule) return one;
        const { priority, promise, ...rest } = { ...one, ...change };
        return {
          ...rest,
          ...(priority && { priority }),
          ...(promise !== undefined && { promise }),
        };
      }),
    ),
  about: ruleAbout,
};

/** Puts a rule at another place: the first that fits decides. */
const moveRoutingRule: Operation<OfRoutingRule & { readonly to: number }> = {
  apply: (definition, { rule, to }) =>
    withRules(definition, rules => {
      const moved = rules.find(({ id }) => id === rule);
      if (!moved) return rules;
      const others = rules.filter(one => one !== moved);
      const at = Math.max(0, Math.min(to, others.length));
      return [...others.slice(0, at), moved, ...others.slice(at)];
    }),
  about: ruleAbout,
};

/** Gives a rule another id; tests that expect it follow. */
const renameRoutingRule: Operation<OfRoutingRule & { readonly id: string }> = {
  apply: (definition, { rule, id }) => {
    const rules = definition.routing?.rules ?? [];
    const isFree = keyPattern.test(id) && rules.every(one => one.id !== id);
    if (!isFree || rules.every(one => one.id !== rule)) return definition;
    const renamed = withRules(definition, all =>
      all.map(one => (one.id === rule ? { ...one, id } : one)),
    );
    return {
      ...renamed,
      tests: renamed.tests.map(test => expecting(test, rule, id)),
    };
  },
  about: (_, { id }) => id,
};

function expecting(test: FormTest, rule: string, id: string): FormTest {
  const { target } = test.expect;
  return target?.rule === rule
    ? { ...test, expect: { ...test.expect, target: { ...target, rule: id } } }
    : test;
}

/** What is done to where a form sends. */
export const routingOperations = {
  addRouting,
  removeRouting,
  setFallback,
  addRoutingRule,
  removeRoutingRule,
  setRoutingRule,
  moveRoutingRule,
  renameRoutingRule,
} as const;
