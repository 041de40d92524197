import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import type { PropertySubject } from '@tukiverkko/plugin-forms-common/building';

/** The scores an element counts in: itself, or a row of the matrix it is. */
export const scoresOf = (
  { scores = [] }: FormDefinition,
  element: string,
): NonNullable<FormDefinition['scores']> =>
  scores.filter(({ items }) =>
    items.some(item => item === element || item.startsWith(`${element}.`)),
  );

/** True for what gives a number, or does so already. */
export const mayBeScored = (
  definition: FormDefinition,
  { element, resolved }: PropertySubject,
): boolean =>
  scoresOf(definition, element).length > 0 ||
  (resolved !== undefined &&
    (resolved.type === 'integer' ||
      resolved.type === 'number' ||
      resolved.type === 'object'));
