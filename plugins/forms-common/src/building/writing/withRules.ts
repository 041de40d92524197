import { cellTarget } from '../../definition/cells';
import type {
  Expression,
  FormDefinition,
} from '../../definition/FormDefinition';
import type { RuleAspect, RulePlace } from '../sentences/rulesOf';
import { withMember } from './withField';

/** The aspects whose rules stand in `logic` by what they decide about. */
export const aspectsByTarget = [
  'visible',
  'required',
  'readOnly',
  'compute',
] as const;

/** An aspect whose rules stand in `logic` by what they decide about. */
export type AspectByTarget = (typeof aspectsByTarget)[number];

/** True for an aspect whose rules stand in `logic` by what they decide about; the others are lists of rules with ids. */
export const isByTarget = (aspect: RuleAspect): aspect is AspectByTarget =>
  (aspectsByTarget as readonly string[]).includes(aspect);

interface RuleWithId {
  readonly id: string;
  readonly when: Expression;
}

type ListedAspect = Exclude<RuleAspect, AspectByTarget>;

/** Where the rules with ids of each aspect stand. */
const lists: Readonly<
  Record<
    ListedAspect,
    (
      definition: FormDefinition,
      change: (rules: readonly RuleWithId[]) => readonly RuleWithId[],
    ) => FormDefinition
  >
> = {
  stop: (definition, change) => withListAt(definition, 'stop', change),
  flag: (definition, change) => withListAt(definition, 'flags', change),
  advise: (definition, change) => ({
    ...definition,
    logic: withListAt(definition.logic, 'advise', change),
  }),
  route: (definition, change) =>
    definition.routing
      ? {
          ...definition,
          routing: withListAt(definition.routing, 'rules', change, true),
        }
      : definition,
};

function withListAt<O extends object>(
  holder: O,
  name: string,
  change: (rules: readonly RuleWithId[]) => readonly RuleWithId[],
  staysEmpty: boolean = false,
): O {
  const before =
    (holder as Readonly<Record<string, readonly RuleWithId[]>>)[name] ?? [];
  const after = change(before);
  return withMember(
    holder,
    name,
    after.length > 0 || staysEmpty ? after : undefined,
  );
}

/** The form with the list of rules of one aspect changed. */
export const withListedRules = <R extends RuleWithId>(
  definition: FormDefinition,
  aspect: ListedAspect,
  change: (rules: readonly R[]) => readonly R[],
): FormDefinition =>
  lists[aspect](definition, rules => change(rules as readonly R[]));

/** The form with the expression of one rule; `undefined` takes the rule of a target away. What is not there stays away. */
export function withRule(
  definition: FormDefinition,
  { aspect, target }: RulePlace,
  expression: Expression,
): FormDefinition {
  if (!isByTarget(aspect))
    return withListedRules(definition, aspect, rules =>
      rules.map(rule =>
        rule.id === target ? { ...rule, when: expression } : rule,
      ),
    );
  const { logic } = definition;
  const rules = withMember(logic[aspect] ?? {}, target, expression);
  const left = Object.keys(rules).length > 0 ? rules : undefined;
  return withMember(definition, 'logic', withMember(logic, aspect, left));
}

/** The form with every expression as the change makes it; those of a group's cell come with their group. */
export function withExpressions(
  definition: FormDefinition,
  change: (expression: Expression, group?: string) => Expression,
): FormDefinition {
  const { logic, routing } = definition;
  const changeAll = <T extends Readonly<Record<string, Expression>>>(
    members: T,
    groupOf: (name: string) => string | undefined,
  ): T =>
    Object.fromEntries(
      Object.entries(members).map(([name, value]) => [
        name,
        change(value, groupOf(name)),
      ]),
    ) as T;
  const changeWhen = <R extends RuleWithId>(
    rules: readonly R[],
  ): readonly R[] => rules.map(rule => ({ ...rule, when: change(rule.when) }));
  const inLogic = aspectsByTarget.reduce(
    (sofar, aspect) =>
      sofar[aspect]
        ? {
            ...sofar,
            [aspect]: changeAll(sofar[aspect], name => cellTarget(name)?.group),
          }
        : sofar,
    logic,
  );
  return {
    ...definition,
    logic: {
      ...inLogic,
      ...(logic.advise && { advise: changeWhen(logic.advise) }),
    },
    ...(definition.stop && { stop: changeWhen(definition.stop) }),
    ...(definition.flags && { flags: changeWhen(definition.flags) }),
    ...(routing && {
      routing: {
        ...routing,
        rules: changeWhen(routing.rules).map(rule => ({
          ...rule,
          target: ('find' in rule.target
            ? { find: changeAll(rule.target.find, () => undefined) }
            : changeAll(
                rule.target as Readonly<Record<string, Expression>>,
                () => undefined,
              )) as unknown as typeof rule.target,
        })),
      },
    }),
  };
}
