import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import type { RecordsFeed } from '@tukiverkko/plugin-expert-network-common';
import type { ReadRecords } from './RecordsProvider';

const patience = 10_000;

/** Reads records from the plugin that keeps them, in the name of the catalogue. */
export function recordsOverHttp(services: {
  readonly auth: AuthService;
  readonly discovery: DiscoveryService;
}): ReadRecords {
  const { auth, discovery } = services;
  return async after => {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'expert-network',
    });
    const baseUrl = await discovery.getBaseUrl('expert-network');
    const response = await fetch(`${baseUrl}/v1/records?after=${after}`, {
      headers: { Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) {
      throw new Error(`They answered with ${response.status}.`);
    }
    return (await response.json()) as RecordsFeed;
  };
}
