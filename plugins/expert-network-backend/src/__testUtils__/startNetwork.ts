import type { ServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { expertNetworkPlugin } from '../plugin';

/** The plugin over HTTP, reading the given entities. */
export async function startNetwork(
  within: readonly Entity[],
  services: readonly ServiceFactory[] = [],
) {
  const started = await startTestBackend({
    features: [
      ...services,
      expertNetworkPlugin,
      catalogServiceMock.factory({ entities: [...within] }),
    ],
  });
  const { server } = started;
  const stop = () => started.stop();
  const as = (user: string) =>
    mockCredentials.user.header(`user:default/${user}`);
  const get = (path: string, user = 'sanni') =>
    request(server)
      .get(`/api/expert-network${path}`)
      .set('Authorization', as(user));
  const post = (path: string, body: object, user = 'sanni') =>
    request(server)
      .post(`/api/expert-network${path}`)
      .set('Authorization', as(user))
      .send(body);
  // The first reading begins when the plugin has started.
  const untilRead = async () => {
    while ((await get('/v1/regions')).status === 503) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  };
  return { server, stop, as, get, post, untilRead };
}
