/** What a row of the outline stands for. */
export type RowKind = 'page' | 'question' | 'cell' | 'note';

/** One row of the outline: an element of the form, and what is worth knowing about it from afar. */
export interface OutlineRow {
  /** The name of the element: `plan`, `children.age`, `$page.start`, `$note.hint`. */
  readonly id: string;
  readonly kind: RowKind;
  readonly title: string;
  /** The language of the title, where it is not the one that is looked at. */
  readonly lang?: string;
  readonly marks: RowMarks;
  readonly children: readonly OutlineRow[];
}

/** What is marked at a row. */
export interface RowMarks {
  readonly isRequired: boolean;
  /** A rule decides whether it is shown, required, locked or worked out. */
  readonly hasRule: boolean;
  readonly problems: number;
  /** It is not as it is in the published version. */
  readonly isChanged: boolean;
}
