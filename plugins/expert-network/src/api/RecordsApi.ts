import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  Language,
  ProposalsResponse,
  RecordResponse,
} from '@tukiverkko/plugin-expert-network-common';

/** What the pages ask about units, networks and services that are kept in the portal. */
export interface RecordsApi {
  record(ref: string): Promise<RecordResponse>;
  /** Makes a record what it was at a revision; `seen` is the revision the person looked at. */
  restore(
    ref: string,
    options: { readonly revision: number; readonly seen: number },
  ): Promise<RecordResponse>;
  /** What waits for those who coordinate. */
  proposals(): Promise<ProposalsResponse>;
  /** Begins the form of a record with what it says now; gives the id of the draft. */
  beginEdit(
    form: string,
    record: RecordResponse,
    language: Language,
  ): Promise<string>;
}

/** Reference to {@link RecordsApi}. */
export const recordsApiRef = createApiRef<RecordsApi>().with({
  id: 'plugin.expert-network.records',
  pluginId: 'expert-network',
});
