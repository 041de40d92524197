import { cellsOf } from '../definition/cells';
import type {
  Expression,
  FieldSchema,
  FormDefinition,
} from '../definition/FormDefinition';
import { compileFieldCheck } from '../evaluate/fieldCheck';
import { readsOf } from '../expressions/expressionParts';
import type { CellRule, CellStep, CompiledCells, Rule } from './CompiledForm';
import { orderOf } from './order';

/** Makes a rule of an expression that may read `$row` of this group. */
export type MakeCellRule = (target: string, expression: Expression) => Rule;

/** The rules of one aspect that are about cells of a group, by cell. */
export function cellRules(
  group: string,
  rules: Readonly<Record<string, Expression>> = {},
): readonly (readonly [cell: string, expression: Expression])[] {
  const start = `${group}.`;
  return Object.entries(rules)
    .filter(([target]) => target.startsWith(start))
    .map(([target, expression]) => [target.slice(start.length), expression]);
}

/** Which value of a row waits for which, by the names its rules read. */
export function cellDependencies(
  group: string,
  { logic }: FormDefinition,
): ReadonlyMap<string, Iterable<string>> {
  return new Map(
    [
      ...cellRules(group, logic.visible),
      ...cellRules(group, logic.compute),
    ].map(([cell, expression]) => [`$row.${cell}`, readsOf(expression)]),
  );
}

/** Makes the questions inside a field ready; null for a field that holds none. */
export function compileCells(
  group: string,
  schema: FieldSchema,
  definition: FormDefinition,
  ruleOf: MakeCellRule,
): CompiledCells | null {
  const object = cellsOf(schema);
  if (!object) return null;
  const { logic } = definition;
  const required = new Set(object.required ?? []);
  const fields: CompiledCells['fields'] = Object.freeze(
    Object.assign(
      Object.create(null),
      Object.fromEntries(
        Object.entries(object.properties ?? {}).map(([id, cell]) => [
          id,
          Object.freeze({
            id,
            schema: cell,
            required: required.has(id),
            check: compileFieldCheck(cell),
          }),
        ]),
      ),
    ),
  );
  const ruleFor = (aspect: string, cell: string, expression: Expression) =>
    ruleOf(`${aspect}.${group}.${cell}`, expression);
  const about = (aspect: 'required' | 'readOnly'): readonly CellRule[] =>
    cellRules(group, logic[aspect])
      .filter(([cell]) => cell in fields)
      .map(([cell, when]) => ({ ...ruleFor(aspect, cell, when), cell }));

  const steps = new Map<string, CellStep>([
    ...cellRules(group, logic.visible)
      .filter(([cell]) => cell in fields)
      .map(
        ([cell, when]) =>
          [
            `$row.${cell}`,
            { kind: 'visible', cell, rule: ruleFor('visible', cell, when) },
          ] as const,
      ),
    ...cellRules(group, logic.compute)
      .filter(([name]) => !(name in fields))
      .map(
        ([name, value]) =>
          [
            `$row.${name}`,
            { kind: 'compute', name, rule: ruleFor('compute', name, value) },
          ] as const,
      ),
  ]);
  const { order, cycles } = orderOf(cellDependencies(group, definition));
  const circular = [...new Set(cycles.flat())];
  const ordered = [
    ...order.map(name => steps.get(name)),
    // Who reads in a circle cannot be calculated: last, and failing.
    ...circular.map(name => {
      const step = steps.get(name);
      return step && { ...step, rule: { ...step.rule, sound: false } };
    }),
  ];
  return Object.freeze({
    isList: schema.type === 'array',
    fields,
    steps: Object.freeze(ordered.filter(step => step !== undefined)),
    required: Object.freeze(about('required')),
    readOnly: Object.freeze(about('readOnly')),
  });
}
