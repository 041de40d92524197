import { cellDependencies } from '../compile/compileCells';
import { declaredNames, dependencies, rowNames } from '../compile/dependencies';
import { orderOf } from '../compile/order';
import { cellTarget, fieldAt } from '../definition/cells';
import type { Expression, FormDefinition } from '../definition/FormDefinition';
import { pagePartAt } from '../definition/visibleTarget';
import { pointer } from '../definition/pointer';
import { checkExpression } from '../expressions/checkExpression';
import { problem, type LintProblem } from './LintProblem';
import { lintComparedChoices } from './lintComparedChoices';
import { isTooLarge } from '../expressions/isTooLarge';
import { lintNever } from './lintNever';
import { lintKinds } from './lintKinds';
import { scopeOf } from './Scope';

interface PlacedExpression {
  readonly at: string;
  readonly expression: Expression;
  /** The group whose rows it runs for. */
  readonly group?: string;
}

/** Every expression of a form with its place. */
export function expressionsOf(
  definition: FormDefinition,
): readonly PlacedExpression[] {
  const { logic, stop = [], flags = [], routing } = definition;
  const aspects = ['visible', 'required', 'readOnly', 'compute'] as const;
  const found = (at: string, expression: Expression) => ({ at, expression });
  return [
    ...aspects.flatMap(aspect =>
      Object.entries(logic[aspect] ?? {}).map(([name, expression]) => ({
        ...found(pointer('logic', aspect, name), expression),
        group: cellTarget(name)?.group,
      })),
    ),
    ...(logic.advise ?? []).map(({ when }, index) =>
      found(pointer('logic', 'advise', index, 'when'), when),
    ),
    ...stop.map(({ when }, index) =>
      found(pointer('stop', index, 'when'), when),
    ),
    ...flags.map(({ when }, index) =>
      found(pointer('flags', index, 'when'), when),
    ),
    ...(routing?.rules ?? []).flatMap(({ when, target }, index) => {
      const at = pointer('routing', 'rules', index);
      const values = 'find' in target ? target.find : target;
      const inside = `${at}/target${'find' in target ? '/find' : ''}`;
      return [
        found(`${at}/when`, when),
        ...Object.entries(values).map(([name, value]) =>
          found(inside + pointer(name), value),
        ),
      ];
    }),
  ];
}

/** Places whose expressions give a value, not yes or no. */
export const isValue = (at: string): boolean =>
  at.startsWith('/logic/compute/') || /^\/routing\/rules\/\d+\/target/.test(at);

/** Holds every expression to the strict profile, and refuses values that wait for themselves. */
export function lintLogic(definition: FormDefinition): LintProblem[] {
  const rows = rowNames(definition);
  const declared = new Map(
    [undefined, ...rows.keys()].map(group => [
      group,
      declaredNames(definition, group),
    ]),
  );
  const { logic } = definition;
  const known = (name: string): boolean =>
    fieldAt(definition, name) !== undefined;
  const unknown = (at: string, field: string): LintProblem[] =>
    known(field) ? [] : [problem(at, 'field-unknown', { field })];
  return [
    ...expressionsOf(definition).flatMap(({ at, expression, group }) => {
      const scope = scopeOf(definition, group);
      if (isTooLarge(expression))
        return checkExpression(expression, at, new Set());
      return [
        ...checkExpression(
          expression,
          at,
          declared.get(group) ?? new Set(),
          rows,
        ),
        ...lintComparedChoices(expression, at, scope),
        ...lintKinds(expression, at, scope),
        ...(isValue(at) ? [] : lintNever(expression, at, scope)),
      ];
    }),
    ...(['visible', 'required', 'readOnly'] as const).flatMap(aspect =>
      Object.keys(logic[aspect] ?? {}).flatMap(field =>
        aspect === 'visible' && pagePartAt(definition, field)
          ? []
          : unknown(pointer('logic', aspect, field), field),
      ),
    ),
    ...(logic.advise ?? []).flatMap(({ field }, index) =>
      unknown(
        pointer('logic', 'advise', index, 'field'),
        // Advice is about the answers as a whole; about rows it is said at their group.
        field.includes('.') ? '' : field,
      ),
    ),
    ...lintComputed(definition, rows),
    ...[
      ...orderOf(dependencies(definition)).cycles,
      ...[...rows.keys()].flatMap(
        group => orderOf(cellDependencies(group, definition)).cycles,
      ),
    ].map(cycle =>
      problem(placeOf(definition, cycle[0]), 'cycle', {
        path: cycle.join(' → '),
      }),
    ),
  ];
}

/** Where the rule of a name that stands in a cycle is written. */
function placeOf({ logic }: FormDefinition, name: string): string {
  const [, kind, id] = /^\$(calc|score|flags|row)\.?(.*)$/.exec(name) ?? [];
  if (kind === 'flags') return '/flags';
  if (kind === 'score') return '/scores';
  if (kind === 'calc') return pointer('logic', 'compute', id);
  const isOf = (target: string): boolean =>
    kind === 'row'
      ? cellTarget(target)?.cell === id
      : target === name || cellTarget(target)?.group === name;
  const visible = Object.keys(logic.visible ?? {}).find(isOf);
  const computed = Object.keys(logic.compute ?? {}).find(isOf);
  if (visible !== undefined) return pointer('logic', 'visible', visible);
  return computed === undefined
    ? '/logic'
    : pointer('logic', 'compute', computed);
}

/** What is calculated has a name of its own: in a group not that of a cell, outside not that of a group. */
function lintComputed(
  definition: FormDefinition,
  rows: ReadonlyMap<string, ReadonlySet<string>>,
): LintProblem[] {
  return Object.keys(definition.logic.compute ?? {}).flatMap(name => {
    const at = pointer('logic', 'compute', name);
    const target = cellTarget(name);
    if (!target)
      return rows.has(name) ? [problem(at, 'id-twice', { id: name })] : [];
    if (!rows.has(target.group))
      return [problem(at, 'field-unknown', { field: target.group })];
    return fieldAt(definition, name)
      ? [problem(at, 'id-twice', { id: name })]
      : [];
  });
}
