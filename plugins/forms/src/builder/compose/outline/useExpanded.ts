import { useMemo, useState } from 'react';
import type { OutlineRow } from './OutlineRow';

const isOpenAtFirst = ({ kind }: OutlineRow): boolean => kind === 'page';

const withChildren = (rows: readonly OutlineRow[]): readonly OutlineRow[] =>
  rows.flatMap(row =>
    row.children.length > 0 ? [row, ...withChildren(row.children)] : [],
  );

/** Which rows are open. Pages are and groups are not, unless one has said otherwise; what is selected or sought is open to be seen. */
export function useExpanded(
  rows: readonly OutlineRow[],
  selection: readonly string[],
  isSought: boolean,
): {
  readonly expanded: ReadonlySet<string>;
  readonly onExpand: (expanded: ReadonlySet<string>) => void;
} {
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const expanded = useMemo(() => {
    const parents = withChildren(rows);
    return new Set(
      parents
        .filter(
          row =>
            isSought ||
            isOpenAtFirst(row) !== toggled.has(row.id) ||
            // A group is opened by one of its cells; a page one has closed stays closed.
            (row.kind !== 'page' &&
              row.children.some(({ id }) => selection.includes(id))),
        )
        .map(({ id }) => id),
    );
  }, [rows, selection, isSought, toggled]);
  const onExpand = (now: ReadonlySet<string>) =>
    setToggled(
      new Set(
        withChildren(rows)
          .filter(row => isOpenAtFirst(row) !== now.has(row.id))
          .map(({ id }) => id),
      ),
    );
  return { expanded, onExpand };
}
