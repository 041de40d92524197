import type { KeyboardEvent } from 'react';
import styles from './Sheet.module.css';
import type { SheetColumn } from './SheetColumn';
import { SheetInput } from './SheetInput';

interface SheetCellProps<Row> {
  readonly column: SheetColumn<Row>;
  readonly row: Row;
  readonly name: string;
  readonly isCurrent: boolean;
  readonly isReadOnly?: boolean;
  /** Set while its text is written; with what was typed to begin with. */
  readonly writing?: { readonly text?: string };
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** Begins to write; with a text instead of what stands there. */
  readonly onWrite: (text?: string) => void;
  /** Was written or given up; with where to go next. */
  readonly onLeave: (to?: readonly [number, number]) => void;
  /** Focus has gone elsewhere by itself. */
  readonly onGone: () => void;
}

const isLetter = ({ altKey, ctrlKey, key, metaKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && key !== ' ' && !altKey && !ctrlKey && !metaKey;

/** One cell: read, written, or pressed. */
export function SheetCell<Row>(props: SheetCellProps<Row>) {
  const { column, isCurrent, isReadOnly, name, onWrite, row, writing } = props;
  const edit = isReadOnly ? undefined : column.edit?.(row);
  const press = isReadOnly ? undefined : column.press?.(row);
  const Cell = column.isRowHeader ? 'th' : 'td';
  const common = {
    role: column.isRowHeader ? 'rowheader' : 'gridcell',
    'data-label': column.label,
    lang: column.lang,
    ...(column.isRowHeader && { scope: 'row' }),
  };
  const target = {
    'data-cell': name,
    tabIndex: isCurrent ? 0 : -1,
    onFocus: props.onFocus,
  };

  if (press)
    return (
      <Cell {...common}>
        <button
          type="button"
          className={styles.press}
          aria-label={press.label}
          aria-pressed={press.isPressed}
          {...target}
          onKeyDown={props.onKey}
          onClick={press.onPress}
        >
          {column.render(row)}
        </button>
      </Cell>
    );
  if (writing && edit)
    return (
      <Cell {...common} className={styles.writing}>
        <SheetInput
          edit={edit}
          begun={writing.text}
          onLeave={props.onLeave}
          onGone={props.onGone}
        />
      </Cell>
    );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Keys of what stands inside the cell are its own.
    if (event.target !== event.currentTarget) return;
    if (props.onKey(event) || !edit) return;
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      onWrite();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      edit.commit('');
    } else if (isLetter(event)) {
      event.preventDefault();
      onWrite(event.key);
    }
  };
  return (
    <Cell
      {...common}
      {...target}
      aria-readonly={column.edit && !edit ? true : undefined}
      className={[column.isFigure && styles.figure, edit && styles.editable]
        .filter(Boolean)
        .join(' ')}
      onKeyDown={onKeyDown}
      onDoubleClick={edit && (() => onWrite())}
    >
      {column.render(row)}
    </Cell>
  );
}
