import {
  cellsOf,
  cellTarget,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';

/** Whether a question or cell must always be answered. */
export function isRequired({ data }: FormDefinition, element: string): boolean {
  const target = cellTarget(element);
  if (!target) return data.required?.includes(element) ?? false;
  const group = data.properties[target.group];
  return (group && cellsOf(group)?.required?.includes(target.cell)) ?? false;
}
