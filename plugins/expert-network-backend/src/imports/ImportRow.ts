import type {
  FieldChange,
  ImportProblem,
  ImportState,
  ListMapping,
  RecordAnswers,
  RecordTypeId,
  RowDoes,
} from '@tukiverkko/plugin-expert-network-common';

/** A list that is brought in. */
export interface Import {
  readonly id: string;
  readonly type: RecordTypeId;
  /** Of the file. */
  readonly name: string;
  readonly person: string;
  readonly state: ImportState;
  /** Of what was sent: sent again, it is the same import. */
  readonly fingerprint: string;
  /** RFC 3339. */
  readonly at: string;
  readonly header: readonly string[];
  readonly mapping: ListMapping;
  readonly format: ImportFormat;
  readonly rows: number;
}

/** How the file was written. */
export interface ImportFormat {
  readonly encoding?: string;
  readonly sheets: readonly string[];
  readonly sheet?: string;
}

/** What a good row does, kept until it is done. */
export interface RowWork {
  /** Of the record it was compared with; 0 for something new. */
  readonly revision: number;
  readonly answers: RecordAnswers;
  readonly changes: readonly FieldChange[];
}

/** A row of a list, as far as it has come. */
export interface ListedRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly isCutOff: boolean;
  /** Undefined until it is checked. */
  readonly does?: RowDoes;
  readonly ref?: string;
  readonly work?: RowWork;
  readonly problems: readonly ImportProblem[];
  readonly outcome?: 'applied' | 'refused';
}

/** What a check or an application says of a row. */
export type RowVerdict = Pick<
  ListedRow,
  'number' | 'does' | 'ref' | 'work' | 'problems'
>;
