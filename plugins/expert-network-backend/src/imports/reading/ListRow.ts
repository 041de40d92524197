/** One row of a list, as a spreadsheet counts them: the first row of the file is number 1. */
export interface ListRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** The file ends in the middle of it. */
  readonly isCutOff?: true;
}
