import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** A cell, by the key of its row and the id of its column. */
export interface SheetPlace {
  readonly row: string;
  readonly column: string;
}

/** How a cell is named in the page. */
export const cellName = ({ row, column }: SheetPlace): string =>
  `${row} ${column}`;

const far = 10;

/** How far a key goes, in rows and columns; the keys of a spreadsheet. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-far, 0],
  PageDown: [far, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** The one cell that takes focus, and how the keys go from it to another. */
export function useSheetPlace(
  rows: readonly string[],
  columns: readonly string[],
) {
  const table = useRef<HTMLTableElement>(null);
  const [wanted, setWanted] = useState<SheetPlace>();
  const place: SheetPlace = {
    row: wanted && rows.includes(wanted.row) ? wanted.row : rows[0] ?? '',
    column:
      wanted && columns.includes(wanted.column)
        ? wanted.column
        : columns[0] ?? '',
  };

  const [asked, setAsked] = useState<SheetPlace>();
  const focus = (next: SheetPlace): void => {
    setWanted(next);
    setAsked({ ...next });
  };
  // A cell that was written is drawn before it can have focus again.
  useEffect(() => {
    if (!asked) return;
    const cell = [...(table.current?.querySelectorAll('[data-cell]') ?? [])]
      .filter(part => part instanceof HTMLElement)
      .find(part => part.dataset.cell === cellName(asked));
    cell?.focus();
  }, [asked]);
  const step = (
    [down, right]: readonly [number, number],
    isToTheEnd = false,
  ): void => {
    const at = (list: readonly string[], name: string, by: number): string =>
      list[Math.max(0, Math.min(list.length - 1, list.indexOf(name) + by))] ??
      name;
    focus({
      row: at(rows, place.row, isToTheEnd ? right : down),
      column: at(columns, place.column, right),
    });
  };
  /** True where the key was one of the sheet's. */
  const onKey = (event: KeyboardEvent): boolean => {
    const way = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (!way || event.altKey || event.shiftKey) return false;
    const isCorner = event.ctrlKey || event.metaKey;
    if (isCorner && event.key !== 'Home' && event.key !== 'End') return false;
    event.preventDefault();
    step(way, isCorner);
    return true;
  };
  return { table, place, setPlace: setWanted, focus, step, onKey };
}
