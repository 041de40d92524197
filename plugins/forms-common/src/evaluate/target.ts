import type {
  CompiledForm,
  CompiledRoutingRule,
  Rule,
} from '../compile/CompiledForm';
import type { FindWish, Target, TargetBase } from './Evaluation';

/** Runs a rule; undefined where it failed. */
export type Run = (rule: Rule) => unknown;

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function codesOf(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter(item => textOf(item) !== null);
}

/** What is looked for, from the values of a `find`. */
export const findWish = (
  values: Readonly<Record<string, unknown>>,
): FindWish => ({
  phenomena: codesOf(values.phenomena),
  expertise: codesOf(values.expertise),
  clientGroups: codesOf(values.clientGroups),
  modes: codesOf(values.modes),
  languages: codesOf(values.languages),
  region: textOf(values.region),
  allowOtherCounty: values.allowOtherCounty === true,
  allowOtherArea: values.allowOtherArea === true,
});

/** Where the first rule that fits points; the fallback team where none does. Null for a form without routing. */
export function targetOf({ routing }: CompiledForm, run: Run): Target | null {
  if (!routing) return null;
  const { rules, fallback } = routing;
  for (const rule of rules) {
    const described = run(rule.when) === true ? describe(rule, run) : undefined;
    if (described)
      return {
        rule: rule.id,
        priority: rule.priority,
        promise: rule.promise,
        fallback,
        ...described,
      };
  }
  const base: TargetBase = {
    rule: null,
    priority: 'normal',
    promise: null,
    fallback,
  };
  return { ...base, team: fallback };
}

type Described =
  | { readonly team: string }
  | { readonly service: string }
  | { readonly coordinator: readonly string[] }
  | { readonly find: FindWish };

/** Undefined where the rule points at nothing: its team or service has no value. The next rule is asked then. */
function describe(rule: CompiledRoutingRule, run: Run): Described | undefined {
  const values = Object.fromEntries(
    rule.values.map(({ name, rule: value }) => [name, run(value)]),
  );
  if (rule.kind === 'find') return { find: findWish(values) };
  if (rule.kind === 'coordinator') {
    return { coordinator: codesOf(values.coordinator) };
  }
  const ref = textOf(values[rule.kind]);
  if (ref === null) return undefined;
  return rule.kind === 'team' ? { team: ref } : { service: ref };
}
