import type {
  ProposalItem,
  ProposalsResponse,
  RecordResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { RecordsApi } from '../src/api/RecordsApi';

/** The records of the backend as the pages see them: one record, what waits, and what was asked of them. */
export class FakeRecords implements RecordsApi {
  readonly restored: { readonly revision: number; readonly seen: number }[] =
    [];
  readonly begun: { readonly form: string; readonly record: RecordResponse }[] =
    [];
  /** Refuses the next call that changes something. */
  refusal: Error | undefined;

  constructor(
    private readonly one?: RecordResponse,
    private readonly waiting: readonly ProposalItem[] = [],
  ) {}

  async record(): Promise<RecordResponse> {
    if (!this.one) throw new Error('There is no record.');
    return this.one;
  }

  async restore(
    _ref: string,
    options: { readonly revision: number; readonly seen: number },
  ): Promise<RecordResponse> {
    this.#refuse();
    this.restored.push(options);
    return this.record();
  }

  async proposals(): Promise<ProposalsResponse> {
    return { items: this.waiting };
  }

  async beginEdit(form: string, record: RecordResponse): Promise<string> {
    this.#refuse();
    this.begun.push({ form, record });
    return '5b0c2b1e-0000-4000-8000-000000000001';
  }

  #refuse() {
    const { refusal } = this;
    this.refusal = undefined;
    if (refusal) throw refusal;
  }
}
