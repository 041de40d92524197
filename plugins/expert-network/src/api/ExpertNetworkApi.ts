import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  FindRequest,
  FindResponse,
  MeResponse,
} from '@tukiverkko/plugin-expert-network-common';

/** What the pages ask of the backend. */
export interface ExpertNetworkApi {
  find(request: FindRequest): Promise<FindResponse>;
  me(): Promise<MeResponse>;
}

/** Reference to {@link ExpertNetworkApi}. */
export const expertNetworkApiRef = createApiRef<ExpertNetworkApi>().with({
  id: 'plugin.expert-network.client',
  pluginId: 'expert-network',
});
