import type { OutlineRow } from './OutlineRow';

/** The elements whose rows are open to be seen, from the first to the last. */
export const visibleElements = (
  rows: readonly OutlineRow[],
  expanded: ReadonlySet<string>,
): readonly string[] =>
  rows.flatMap(({ id, children }) => [
    id,
    ...(expanded.has(id) ? visibleElements(children, expanded) : []),
  ]);
