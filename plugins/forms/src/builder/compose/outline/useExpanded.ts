import { useMemo, useState } from 'react';
import { expandedRows, parentRows } from './expandedRows';
import type { OutlineRow } from './OutlineRow';

/** Which rows are open, as they begin and as one opens and closes them; what is sought is open to be seen. */
export function useExpanded(
  rows: readonly OutlineRow[],
  selection: readonly string[],
  isSought: boolean,
): {
  readonly expanded: ReadonlySet<string>;
  readonly onExpand: (expanded: ReadonlySet<string>) => void;
} {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const expanded = useMemo(
    () =>
      isSought
        ? new Set(parentRows(rows).map(({ id }) => id))
        : expandedRows(rows, selection, said),
    [rows, selection, isSought, said],
  );
  const onExpand = (now: ReadonlySet<string>) =>
    setSaid(
      new Map([
        ...said,
        ...parentRows(rows)
          .filter(({ id }) => expanded.has(id) !== now.has(id))
          .map(({ id }) => [id, now.has(id)] as const),
      ]),
    );
  return { expanded, onExpand };
}
