import type { Localized } from '../Localized';
import type { ImportProblem } from '../imports/ImportProblem';
import type { ListColumn } from '../imports/ListColumn';
import type { ListMapping } from '../imports/matchHeader';
import type { DescribedChange } from '../records/describeChange';
import type { RecordTypeId } from '../records/RecordType';

/**
 * Where the import of a list stands: its columns are matched, its rows are being checked, it waits for a person, the
 * good rows are being taken in, or they have been.
 */
export type ImportState =
  | 'reading'
  | 'matched'
  | 'checking'
  | 'checked'
  | 'applying'
  | 'applied';

/** What a row does; `repeat` says the same as an earlier row, and does nothing more. */
export type RowDoes = 'new' | 'change' | 'same' | 'repeat' | 'bad';

/**
 * `PUT /api/expert-network/v1/imports/{id}?type=…&sheet=…` with the file as its body, and
 * `GET /api/expert-network/v1/imports/{id}`, for coordinators: one list that is brought in.
 */
export interface ImportResponse {
  /** Made by the client: sent again, the same file is the same import. */
  readonly id: string;
  readonly type: RecordTypeId;
  readonly name: string;
  readonly state: ImportState;
  /** RFC 3339. */
  readonly at: string;
  /** Of a text file; a spreadsheet has its own. */
  readonly encoding?: string;
  /** The sheets that say something, and the one that was read. */
  readonly sheets: readonly string[];
  readonly sheet?: string;
  readonly header: readonly string[];
  readonly mapping: ListMapping;
  /** What a list of this type can say. */
  readonly columns: readonly ListColumn[];
  readonly rows: number;
  /** How many rows do what, as far as they are checked. */
  readonly counts: Readonly<Record<RowDoes, number>>;
  /** How many of the good rows were taken in, and how many could not be any more. */
  readonly outcomes: {
    readonly applied: number;
    readonly refused: number;
  };
}

/** `GET /v1/imports`: the lists a person brought in, newest first. */
export interface ImportsResponse {
  readonly items: readonly Pick<
    ImportResponse,
    'id' | 'type' | 'name' | 'state' | 'at' | 'rows'
  >[];
}

/** `POST /v1/imports/{id}/check`: reads the rows by this mapping from now on. */
export interface CheckImportRequest {
  readonly mapping: ListMapping;
}

/** `GET /v1/imports/{id}/rows?does=bad&after=12`: rows in their order, at most 50. */
export interface ImportRowsResponse {
  readonly items: readonly ImportRow[];
  /** What to ask with for the next ones; absent after the last. */
  readonly after?: number;
}

export interface ImportRow {
  /** As a spreadsheet counts them. */
  readonly number: number;
  readonly does: RowDoes;
  /** What the row is about, as the list says it. */
  readonly name: string;
  readonly ref?: string;
  readonly problems: readonly DescribedImportProblem[];
  /** What it changes; of something new everything it says. */
  readonly changes: readonly DescribedChange[];
  readonly outcome?: 'applied' | 'refused';
}

/** What is wrong with a row, in words. */
export interface DescribedImportProblem extends Omit<ImportProblem, 'params'> {
  readonly sentence: Localized;
  /** What the column is called in the list, or the field where no column is meant. */
  readonly where?: Localized;
}
