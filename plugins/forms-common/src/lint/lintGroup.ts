import { cellsOf } from '../definition/cells';
import type { FieldSchema, FormDefinition } from '../definition/FormDefinition';
import { limits } from '../definition/limits';
import { pointer } from '../definition/pointer';
import { choices } from '../definition/resolveField';
import { lintField } from './lintFields';
import { problem, type LintProblem } from './LintProblem';

/** The questions inside a group: few enough, closed, each held to the profile, and none a group itself. */
export function lintGroup(
  group: FieldSchema,
  at: string,
  defs: FormDefinition['data']['$defs'],
): LintProblem[] {
  const { properties = {}, required = [] } = group;
  const cells = Object.entries(properties);
  return [
    ...(cells.length === 0 ? [problem(at, 'group-empty')] : []),
    ...(cells.length > limits.cells
      ? [
          problem(`${at}/properties`, 'limit-exceeded', {
            limit: limits.cells,
          }),
        ]
      : []),
    ...(group.additionalProperties === false
      ? []
      : [problem(at, 'group-open')]),
    ...required.flatMap((name, index) =>
      Object.hasOwn(properties, name)
        ? []
        : [
            problem(`${at}/required/${index}`, 'field-unknown', {
              field: name,
            }),
          ],
    ),
    ...cells.flatMap(([name, cell]) => {
      const place = at + pointer('properties', name);
      return cellsOf(cell)
        ? [problem(place, 'group-in-group')]
        : lintField(cell, place, defs);
    }),
  ];
}

/** A matrix is a table: each row is one choice, and all rows have the same. */
export function lintMatrix(matrix: FieldSchema, at: string): LintProblem[] {
  const scales = Object.values(matrix.properties ?? {}).map(row =>
    row.type === 'array' ? undefined : JSON.stringify(choices(row)),
  );
  return scales.some(scale => scale === undefined || scale !== scales[0])
    ? [problem(`${at}/properties`, 'matrix-scale')]
    : [];
}

/** Rows are named, and there are not too many: every rule of a cell runs for each. */
export function lintRows(list: FieldSchema, at: string): LintProblem[] {
  return [
    ...(list.items?.title ? [] : [problem(`${at}/items`, 'rows-untitled')]),
    ...(list.maxItems !== undefined && list.maxItems > limits.rows
      ? [problem(`${at}/maxItems`, 'limit-exceeded', { limit: limits.rows })]
      : []),
    ...(list.uniqueItems
      ? [
          problem(`${at}/uniqueItems`, 'keyword-not-allowed', {
            keyword: 'uniqueItems',
            type: 'rows',
          }),
        ]
      : []),
  ];
}
