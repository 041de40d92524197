import { cellTarget } from '../../definition/cells';
import type {
  Expression,
  FormDefinition,
  FormLogic,
} from '../../definition/FormDefinition';
import { partName } from '../elements/ElementName';
import { mapList, mapMembers } from './mapped';
import { lastOf } from './NamesHere';
import { withAll } from './overStructure';
import { RuleReferences } from './RuleReferences';
import type { Visitor } from './Reference';

/** The definition with the names in its rules, scores and routing as the visitor makes them. */
export function overRules(
  definition: FormDefinition,
  visitor: Visitor,
): FormDefinition {
  const { logic, stop, scores, flags, routing, pages } = definition;
  const rules = new RuleReferences(definition, visitor);
  return withAll(definition, {
    logic: overLogic(logic, rules),
    stop:
      stop &&
      mapList(stop, (rule, index) => {
        const at = ['stop', index];
        const after = rules.named('stop', rule, at);
        const isPage = pages.some(page => page.id === rule.page);
        const page = isPage
          ? visitor.name({
              kind: 'stopPage',
              name: partName('page', rule.page),
              owner: partName('stop', rule.id),
              at: [...at, 'page'],
            })
          : undefined;
        return (
          after &&
          withAll(after, {
            page: page === undefined ? rule.page : lastOf(page),
          })
        );
      }),
    scores:
      scores && mapList(scores, (score, index) => rules.score(score, index)),
    flags:
      flags &&
      mapList(flags, (flag, index) =>
        rules.named('flag', flag, ['flags', index]),
      ),
    routing:
      routing &&
      withAll(routing, {
        rules: mapList(routing.rules, (rule, index) =>
          rules.route(rule, ['routing', 'rules', index]),
        ),
      }),
  });
}

const aspects = {
  visible: 'visibleOf',
  required: 'requiredOf',
  readOnly: 'readOnlyOf',
} as const;

const groupOf = (target: string): string | undefined =>
  cellTarget(target)?.group;

function overLogic(logic: FormLogic, rules: RuleReferences): FormLogic {
  const { compute, advise } = logic;
  const byTarget = Object.fromEntries(
    (['visible', 'required', 'readOnly'] as const).map(aspect => [
      aspect,
      logic[aspect] &&
        mapMembers<Expression>(logic[aspect], (target, expression) => {
          const at = ['logic', aspect, target];
          const name = rules.visitor.name({
            kind: aspects[aspect],
            name: target,
            owner: target,
            at,
          });
          return name === undefined
            ? undefined
            : [name, rules.expression(expression, target, at, groupOf(target))];
        }),
    ]),
  );
  return withAll(logic, {
    ...byTarget,
    compute:
      compute &&
      mapMembers<Expression>(compute, (target, expression) => {
        const at = ['logic', 'compute', target];
        const own = partName('calc', target);
        const name = rules.itself(own, at);
        return name === undefined
          ? undefined
          : [
              name.slice('$calc.'.length),
              rules.expression(expression, own, at, groupOf(target)),
            ];
      }),
    advise:
      advise &&
      mapList(advise, (advice, index) => {
        const at = ['logic', 'advise', index];
        const field = rules.visitor.name({
          kind: 'adviseOf',
          name: advice.field,
          owner: partName('advise', advice.id),
          at: [...at, 'field'],
        });
        const after = rules.named('advise', advice, at);
        return after && field === undefined
          ? undefined
          : after && withAll(after, { field });
      }),
  });
}
