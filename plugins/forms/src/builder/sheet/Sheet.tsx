import { useId, useState } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './Sheet.module.css';
import { SheetCell } from './SheetCell';
import type { SheetColumn } from './SheetColumn';
import { cellName, type SheetPlace, useSheetPlace } from './useSheetPlace';

/** Props of {@link Sheet}. */
export interface SheetProps<Row> {
  readonly caption: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The element a row is about, so that what leads to it finds it. */
  readonly element?: (row: Row) => string | undefined;
  readonly isReadOnly?: boolean;
}

/**
 * Rows and columns that are gone through like a spreadsheet: arrows move, Enter or typing writes, Enter keeps and goes
 * down, Tab keeps and goes on, Esc gives up. It is one stop of the Tab key.
 */
export function Sheet<Row>(props: SheetProps<Row>) {
  const { caption, columns, isReadOnly, rowKey, rows } = props;
  const { t } = useTexts(builderTranslationRef);
  const keysId = useId();
  const [writing, setWriting] = useState<{
    readonly at: string;
    readonly text?: string;
  }>();
  const { focus, onKey, place, setPlace, step, table } = useSheetPlace(
    rows.map(rowKey),
    columns.map(({ id }) => id),
  );

  const leave = (to?: readonly [number, number]): void => {
    setWriting(undefined);
    if (to) step(to);
    else focus(place);
  };
  return (
    <div className={styles.around}>
      <p id={keysId} className={styles.keys}>
        {t(isReadOnly ? 'sheet.keys.read' : 'sheet.keys')}
      </p>
      <table
        ref={table}
        role="grid"
        aria-describedby={keysId}
        className={styles.sheet}
      >
        <caption>{caption}</caption>
        <thead>
          <tr role="row">
            {columns.map(({ id, isFigure, label }) => (
              <th
                key={id}
                role="columnheader"
                scope="col"
                className={isFigure ? styles.figure : undefined}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => {
            const key = rowKey(row);
            return (
              <tr key={key} role="row" data-element={props.element?.(row)}>
                {columns.map(column => {
                  const here: SheetPlace = { row: key, column: column.id };
                  const name = cellName(here);
                  return (
                    <SheetCell
                      key={column.id}
                      {...{ column, row, name, onKey }}
                      isReadOnly={isReadOnly}
                      isCurrent={name === cellName(place)}
                      onFocus={() => setPlace(here)}
                      writing={writing?.at === name ? writing : undefined}
                      onWrite={text => {
                        setPlace(here);
                        setWriting({ at: name, text });
                      }}
                      onLeave={leave}
                      onGone={() => setWriting(undefined)}
                    />
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
