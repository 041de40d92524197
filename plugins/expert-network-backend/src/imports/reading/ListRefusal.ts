/** Why a file cannot be read as a list. Nothing of it is kept. */
export type ListRefusalCode =
  | 'list-empty'
  | 'list-not-table'
  | 'list-old-excel'
  | 'list-cut-off'
  | 'list-row-too-long'
  | 'list-too-many-rows'
  | 'list-too-many-columns'
  | 'list-too-heavy'
  | 'list-sheet-unknown';

/** Thrown where a file is read; the edge turns it into a sentence in the reader's language. */
export class ListRefusal extends Error {
  readonly code: ListRefusalCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: ListRefusalCode,
    params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
