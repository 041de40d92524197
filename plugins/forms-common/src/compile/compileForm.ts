import type {
  Expression,
  FieldSchema,
  FormDefinition,
  RoutingRule,
} from '../definition/FormDefinition';
import { cellsOf } from '../definition/cells';
import { inOrder } from '../definition/inOrder';
import { hiddenWith, pagePartAt } from '../definition/visibleTarget';
import { resolveField } from '../definition/resolveField';
import { compileFieldCheck } from '../evaluate/fieldCheck';
import { checkExpression } from '../expressions/checkExpression';
import type {
  CompiledField,
  CompiledForm,
  CompiledRoutingRule,
  FieldRule,
  Rule,
  Step,
} from './CompiledForm';
import { compileCells } from './compileCells';
import { declaredNames, dependencies, rowNames } from './dependencies';
import { orderOf } from './order';

type MakeRule = (target: string, expression: Expression) => Rule;

/** Makes a form ready to evaluate. Total: what lint refuses compiles too, to rules that fail and fields that accept nothing. */
export function compileForm(written: FormDefinition): CompiledForm {
  const definition = inOrder(written);
  const rows = rowNames(definition);
  const makeRuleOf =
    (declared: ReadonlySet<string>): MakeRule =>
    (target, expression) =>
      Object.freeze({
        target,
        expression,
        sound: checkExpression(expression, '', declared, rows).length === 0,
      });
  const ruleOf = makeRuleOf(declaredNames(definition));
  const fields = compileFields(definition, group =>
    makeRuleOf(declaredNames(definition, group)),
  );
  const { logic, routing } = definition;

  return Object.freeze({
    definition,
    fields,
    pages: Object.freeze(
      definition.pages.map(({ id, fields: own }) =>
        Object.freeze({ id, fields: own.filter(field => field in fields) }),
      ),
    ),
    steps: Object.freeze(compileSteps(definition, fields, ruleOf)),
    required: fieldRules('required', logic.required, fields, ruleOf),
    readOnly: fieldRules('readOnly', logic.readOnly, fields, ruleOf),
    advise: Object.freeze(
      (logic.advise ?? []).map(({ id, field, when }) => ({
        ...ruleOf(`advise.${id}`, when),
        id,
        field,
      })),
    ),
    stop: Object.freeze(
      (definition.stop ?? []).map(({ id, when }) => ({
        ...ruleOf(`stop.${id}`, when),
        id,
      })),
    ),
    routing: routing
      ? Object.freeze({
          fallback: routing.fallback,
          rules: Object.freeze(
            routing.rules.map(rule => compileRouting(rule, ruleOf)),
          ),
        })
      : null,
  });
}

function compileFields(
  definition: FormDefinition,
  ruleOf: (group: string) => MakeRule,
): Readonly<Record<string, CompiledField>> {
  const { data, pages } = definition;
  const pageOf = new Map(
    pages.flatMap(page => page.fields.map(field => [field, page.id] as const)),
  );
  const required = new Set(data.required ?? []);
  const onPages = [...pageOf.keys()].filter(id =>
    Object.hasOwn(data.properties, id),
  );
  const fields: Record<string, CompiledField> = Object.create(null);
  for (const id of new Set([...onPages, ...Object.keys(data.properties)])) {
    const schema: FieldSchema =
      resolveField(data.properties[id], data.$defs) ?? {};
    const cells = cellsOf(schema)
      ? compileCells(id, schema, definition, ruleOf(id))
      : null;
    fields[id] = Object.freeze({
      id,
      page: pageOf.get(id) ?? null,
      schema,
      required: required.has(id),
      check: compileFieldCheck(
        cells ? { ...schema, items: undefined, properties: undefined } : schema,
      ),
      cells,
    });
  }
  return Object.freeze(fields);
}

function compileSteps(
  definition: FormDefinition,
  fields: CompiledForm['fields'],
  ruleOf: MakeRule,
): Step[] {
  const { logic, scores = [], flags = [] } = definition;
  const steps = new Map<string, Step[]>();
  const add = (name: string, step: Step): void => {
    steps.set(name, [...(steps.get(name) ?? []), step]);
  };
  for (const [target, when] of Object.entries(logic.visible ?? {}))
    if (target in fields || pagePartAt(definition, target))
      add(target, {
        kind: 'visible',
        hides: hiddenWith(definition, target),
        rule: ruleOf(`visible.${target}`, when),
      });
  for (const { id, cells } of Object.values(fields))
    if (cells && cells.steps.length > 0) add(id, { kind: 'cells', field: id });
  for (const [name, value] of Object.entries(logic.compute ?? {}))
    if (!name.includes('.'))
      add(`$calc.${name}`, {
        kind: 'compute',
        name,
        rule: ruleOf(`compute.${name}`, value),
      });
  for (const score of scores)
    add(`$score.${score.id}`, { kind: 'score', score });
  add('$flags', {
    kind: 'flags',
    flags: flags.map(({ id, when }) => ({
      id,
      rule: ruleOf(`flags.${id}`, when),
    })),
  });
  const { order, cycles } = orderOf(dependencies(definition));
  // Who reads in a circle cannot be calculated: last, and failing.
  const circular = [...new Set(cycles.flat())];
  return [
    ...order.flatMap(name => steps.get(name) ?? []),
    ...circular.flatMap(name => (steps.get(name) ?? []).map(unsound)),
  ];
}

function unsound(step: Step): Step {
  if (step.kind === 'score' || step.kind === 'cells') return step;
  const broken = (rule: Rule): Rule => ({ ...rule, sound: false });
  return step.kind === 'flags'
    ? {
        ...step,
        flags: step.flags.map(flag => ({ ...flag, rule: broken(flag.rule) })),
      }
    : { ...step, rule: broken(step.rule) };
}

function fieldRules(
  aspect: string,
  rules: Readonly<Record<string, Expression>> = {},
  fields: CompiledForm['fields'],
  ruleOf: MakeRule,
): readonly FieldRule[] {
  const known = Object.entries(rules).filter(([field]) => field in fields);
  return Object.freeze(
    known.map(([field, when]) => ({
      ...ruleOf(`${aspect}.${field}`, when),
      field,
    })),
  );
}

function compileRouting(
  { id, when, target, priority, promise }: RoutingRule,
  ruleOf: MakeRule,
): CompiledRoutingRule {
  const [kind] = Object.keys(target) as CompiledRoutingRule['kind'][];
  const wishes = 'find' in target ? target.find : target;
  const values = Object.entries(wishes).map(([name, value]) => ({
    name,
    rule: ruleOf(`routing.${id}.${name}`, value),
  }));
  return Object.freeze({
    id,
    when: ruleOf(`routing.${id}`, when),
    kind,
    values,
    priority: priority ?? 'normal',
    promise: promise ?? null,
  });
}
