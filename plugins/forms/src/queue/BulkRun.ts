import {
  bulkLimit,
  type BulkRequest,
  type BulkResult,
  type SubmissionListItem,
} from '@tukiverkko/plugin-forms-common';
import type { FormsApi } from '../api/FormsApi';

/** A request as it was seen when it was chosen. */
export type ChosenRow = Pick<
  SubmissionListItem,
  'id' | 'reference' | 'revision' | 'owner'
>;

/** How far a run is. */
export interface BulkProgress {
  readonly total: number;
  readonly done: number;
  readonly refused: readonly {
    readonly row: ChosenRow;
    readonly why: NonNullable<BulkResult['items'][number]['refused']>;
  }[];
  /** Why it stopped before the end; `go` goes on from there. */
  readonly error?: unknown;
  readonly isOver: boolean;
}

/** One command for many requests, as many at a time as the server takes. Stopped half way, it goes on and does nothing twice. */
export class BulkRun {
  private readonly api: FormsApi;
  private readonly request: BulkRequest['request'];
  private readonly rows: readonly ChosenRow[];
  private readonly key = crypto.randomUUID();
  private at = 0;
  private progress: BulkProgress;

  constructor(
    api: FormsApi,
    request: BulkRequest['request'],
    rows: readonly ChosenRow[],
  ) {
    this.api = api;
    this.request = request;
    this.rows = rows;
    this.progress = {
      total: rows.length,
      done: 0,
      refused: [],
      isOver: false,
    };
  }

  /** Goes on to the end, or to what stops it; tells each step. */
  async go(tell: (progress: BulkProgress) => void): Promise<void> {
    this.tell(tell, { error: undefined });
    try {
      while (this.at < this.rows.length) {
        const part = this.rows.slice(this.at, this.at + bulkLimit);
        const { items } = await this.api.bulk(
          {
            request: this.request,
            items: part.map(({ id, revision }) => ({ id, revision })),
          },
          this.key,
        );
        this.at += part.length;
        const { done, refused } = this.progress;
        const more = items.flatMap(({ refused: why }, place) =>
          why ? [{ row: part[place], why }] : [],
        );
        this.tell(tell, {
          done: done + part.length - more.length,
          refused: [...refused, ...more],
        });
      }
      this.tell(tell, { isOver: true });
    } catch (error) {
      this.tell(tell, { error });
    }
  }

  private tell(
    tell: (progress: BulkProgress) => void,
    change: Partial<BulkProgress>,
  ) {
    this.progress = { ...this.progress, ...change };
    tell(this.progress);
  }
}
