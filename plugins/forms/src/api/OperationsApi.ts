import type {
  AccessLogView,
  AccessReport,
  HoldRequest,
  KeysReport,
  LegalHoldList,
  OperationsView,
  RefusalsView,
  ReleaseRequest,
  RetentionReport,
  RetentionView,
  RetryRequest,
  RetryResult,
} from '@tukiverkko/plugin-forms-common';

/** How the portal is doing, and what those who keep it running may do about it. */
export interface OperationsApi {
  look(): Promise<OperationsView>;
  /** Sends what was set aside on its way again; a repeat does nothing. */
  retry(request: RetryRequest): Promise<RetryResult>;

  keys(): Promise<KeysReport>;
  /** Goes on with a change of key at once. */
  rewrap(): Promise<KeysReport>;

  retention(): Promise<RetentionView>;
  /** Counts what is due and erases nothing. */
  reportRetention(): Promise<RetentionReport>;
  /** Erases what a report counted; `total` is typed by a person. */
  runRetention(id: string, total: number): Promise<RetentionReport>;

  accessLog(): Promise<AccessLogView>;
  /** Reads the log of readings through, beside the answer. */
  verifyAccessLog(): Promise<AccessLogView>;
  /** Who has read a request, for the person it is about. */
  accessReport(reference: string): Promise<AccessReport>;

  /** What is kept from being erased. */
  holds(): Promise<LegalHoldList>;
  /** Keeps a request from being erased; again, gives it another reason. */
  hold(request: HoldRequest): Promise<void>;
  release(request: ReleaseRequest): Promise<void>;

  /** Who tries doors. */
  refusals(): Promise<RefusalsView>;
}
