import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  ImportResponse,
  ImportRowsResponse,
  ImportsResponse,
  Language,
  ListMapping,
  RecordTypeId,
  RowDoes,
} from '@tukiverkko/plugin-expert-network-common';

/** A list as it is sent. */
export interface ListToSend {
  readonly type: RecordTypeId;
  readonly file: File;
  readonly sheet?: string;
}

/** What the pages of bringing in lists ask of the backend. */
export interface ImportsApi {
  /** The lists the reader brought in. */
  lists(): Promise<ImportsResponse>;
  /** Sends a list under an id of its own; the same once more is the same import. */
  send(id: string, list: ListToSend): Promise<ImportResponse>;
  list(id: string): Promise<ImportResponse>;
  rows(
    id: string,
    options: { readonly does?: RowDoes; readonly after?: number },
  ): Promise<ImportRowsResponse>;
  /** Reads the rows by this mapping from now on. */
  check(id: string, mapping: ListMapping): Promise<ImportResponse>;
  /** Takes in the good rows. */
  apply(id: string): Promise<ImportResponse>;
  /** The rows to mend, each with its reasons, as a file. */
  badRows(id: string, language: Language): Promise<string>;
  forget(id: string): Promise<void>;
}

/** Reference to {@link ImportsApi}. */
export const importsApiRef = createApiRef<ImportsApi>().with({
  id: 'plugin.expert-network.imports',
  pluginId: 'expert-network',
});
