import type {
  Expression,
  FieldSchema,
  FormDefinition,
  RoutingRule,
} from '../definition/FormDefinition';
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
import { declaredNames, dependencies } from './dependencies';
import { orderOf } from './order';

type MakeRule = (target: string, expression: Expression) => Rule;

/** Makes a form ready to evaluate. Total: what lint refuses compiles too, to rules that fail and fields that accept nothing. */
export function compileForm(definition: FormDefinition): CompiledForm {
  const declared = declaredNames(definition);
  const ruleOf: MakeRule = (target, expression) =>
    Object.freeze({
      target,
      expression,
      sound: checkExpression(expression, '', declared).length === 0,
    });
  const fields = compileFields(definition);
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

function compileFields({
  data,
  pages,
}: FormDefinition): Readonly<Record<string, CompiledField>> {
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
    fields[id] = Object.freeze({
      id,
      page: pageOf.get(id) ?? null,
      schema,
      required: required.has(id),
      check: compileFieldCheck(schema),
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
  const steps = new Map<string, Step>([
    ...Object.entries(logic.visible ?? {})
      .filter(([field]) => field in fields)
      .map(
        ([field, when]) =>
          [
            field,
            { kind: 'visible', field, rule: ruleOf(`visible.${field}`, when) },
          ] as const,
      ),
    ...Object.entries(logic.compute ?? {}).map(
      ([name, value]) =>
        [
          `$calc.${name}`,
          { kind: 'compute', name, rule: ruleOf(`compute.${name}`, value) },
        ] as const,
    ),
    ...scores.map(
      score => [`$score.${score.id}`, { kind: 'score', score }] as const,
    ),
    [
      '$flags',
      {
        kind: 'flags',
        flags: flags.map(({ id, when }) => ({
          id,
          rule: ruleOf(`flags.${id}`, when),
        })),
      },
    ],
  ]);
  const { order, cycles } = orderOf(dependencies(definition));
  // Who reads in a circle cannot be calculated: last, and failing.
  const circular = [...new Set(cycles.flat())].filter(name => steps.has(name));
  return [
    ...order.filter(name => steps.has(name)).map(name => steps.get(name)!),
    ...circular.map(name => unsound(steps.get(name)!)),
  ];
}

function unsound(step: Step): Step {
  if (step.kind === 'score') return step;
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
