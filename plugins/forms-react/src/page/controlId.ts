/** Begins the ids of all fields; field ids hold no separator, so no two meet. */
export const idPrefix = 'field';

/** Id of a field's control, or of the group where it is several controls. */
export function controlId(field: string): string {
  return `${idPrefix}_${field}`;
}
