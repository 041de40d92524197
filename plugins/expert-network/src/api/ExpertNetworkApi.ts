import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  CoverageFilter,
  CoverageResponse,
  FindRequest,
  FindResponse,
  Language,
  MeResponse,
  NewsResponse,
  ProblemsResponse,
  RegionsResponse,
  SuggestRequest,
  SuggestResponse,
  UpkeepResponse,
  UpkeepSummary,
  UpkeepUnit,
} from '@tukiverkko/plugin-expert-network-common';

/** What a coverage is asked of; the backend knows which day it is. */
export type CoverageRequest = Omit<CoverageFilter, 'today'>;

/** What the pages ask of the backend. */
export interface ExpertNetworkApi {
  find(request: FindRequest): Promise<FindResponse>;
  /** What the typed words could mean, while they are typed. */
  suggest(request: SuggestRequest): Promise<SuggestResponse>;
  /** Every region with what serves it. */
  regions(): Promise<RegionsResponse>;
  /** Where help would come from, phenomenon by county. */
  coverage(request: CoverageRequest): Promise<CoverageResponse>;
  /** What changed in the network, the newest first. */
  news(): Promise<NewsResponse>;
  /** What is wrong in the data of the network, for who can mend it. */
  problems(): Promise<ProblemsResponse>;
  me(): Promise<MeResponse>;
  /** An event as a calendar file, by its ref. */
  calendarFile(ref: string, language: Language): Promise<string>;
  /** What the reader keeps true. */
  upkeep(): Promise<UpkeepResponse>;
  /** How much of it waits for the reader. */
  upkeepSummary(): Promise<UpkeepSummary>;
  /** One unit, network or service, by its ref. */
  upkeepOf(ref: string): Promise<UpkeepUnit>;
  /** Says that what was seen, by its version, is still right. */
  confirm(ref: string, version: string): Promise<UpkeepUnit>;
  /** Takes back what the reader confirmed today. */
  withdraw(ref: string): Promise<UpkeepUnit>;
}

/** Reference to {@link ExpertNetworkApi}. */
export const expertNetworkApiRef = createApiRef<ExpertNetworkApi>().with({
  id: 'plugin.expert-network.client',
  pluginId: 'expert-network',
});
