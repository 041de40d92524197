import type { ReactNode } from 'react';

/** One column of a sheet. */
export interface SheetColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** Names the row; exactly one column has it. */
  readonly isRowHeader?: boolean;
  /** Figures stand at the end of their cell. */
  readonly isFigure?: boolean;
  readonly render: (row: Row) => ReactNode;
  /** How the text of a cell is written; undefined for a cell that is only read. */
  readonly edit?: (row: Row) => SheetEdit | undefined;
  /** What happens when a cell is pressed; its content is then the button's. */
  readonly press?: (row: Row) => SheetPress | undefined;
  readonly lang?: string;
}

/** The text of a cell while it is written. */
export interface SheetEdit {
  readonly label: string;
  readonly value: string;
  /** Keeps what was written; a sentence where it cannot be, and it is written on. */
  readonly commit: (text: string) => string | undefined;
  /** Shift+Enter is a new line. */
  readonly hasLines?: boolean;
  readonly inputMode?: 'decimal';
  readonly lang?: string;
}

/** A cell that is a button. */
export interface SheetPress {
  readonly label: string;
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}
