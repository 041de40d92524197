import { declaredNames, dependencies } from '../compile/dependencies';
import { orderOf } from '../compile/order';
import type { Expression, FormDefinition } from '../definition/FormDefinition';
import { pointer } from '../definition/pointer';
import { checkExpression } from '../expressions/checkExpression';
import { problem, type LintProblem } from './LintProblem';
import { lintComparedChoices } from './lintComparedChoices';
import { lintKinds } from './lintKinds';

/** Every expression of a form with its place. */
export function expressionsOf(
  definition: FormDefinition,
): readonly { readonly at: string; readonly expression: Expression }[] {
  const { logic, stop = [], flags = [], routing } = definition;
  const aspects = ['visible', 'required', 'readOnly', 'compute'] as const;
  const found = (at: string, expression: Expression) => ({ at, expression });
  return [
    ...aspects.flatMap(aspect =>
      Object.entries(logic[aspect] ?? {}).map(([name, expression]) =>
        found(pointer('logic', aspect, name), expression),
      ),
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

/** Holds every expression to the strict profile, and refuses values that wait for themselves. */
export function lintLogic(definition: FormDefinition): LintProblem[] {
  const declared = declaredNames(definition);
  const { logic, data } = definition;
  const known = (name: string): boolean => Object.hasOwn(data.properties, name);
  const unknown = (at: string, field: string): LintProblem[] =>
    known(field) ? [] : [problem(at, 'field-unknown', { field })];
  return [
    ...expressionsOf(definition).flatMap(({ at, expression }) => [
      ...checkExpression(expression, at, declared),
      ...lintComparedChoices(expression, at, definition),
      ...lintKinds(expression, at, definition),
    ]),
    ...(['visible', 'required', 'readOnly'] as const).flatMap(aspect =>
      Object.keys(logic[aspect] ?? {}).flatMap(field =>
        unknown(pointer('logic', aspect, field), field),
      ),
    ),
    ...(logic.advise ?? []).flatMap(({ field }, index) =>
      unknown(pointer('logic', 'advise', index, 'field'), field),
    ),
    ...orderOf(dependencies(definition)).cycles.map(cycle =>
      problem('/logic', 'cycle', { path: cycle.join(' → ') }),
    ),
  ];
}
