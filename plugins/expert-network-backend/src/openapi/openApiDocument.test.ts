import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { entities } from '../__testUtils__/entities';
import { startNetwork } from '../__testUtils__/startNetwork';
import { openApiDocument } from './openApiDocument';

type Method = 'get' | 'post' | 'put' | 'delete';

/** A path to something that is there. */
const filled = (path: string) =>
  path
    .replace('{kind}/{namespace}/{name}', 'group/default/jarvisydan')
    .replace('{namespace}/{name}', 'default/erowebinaari');

let network: Awaited<ReturnType<typeof startNetwork>>;
beforeAll(async () => {
  network = await startNetwork(entities);
  await network.untilRead();
});
afterAll(() => network.stop());

const operations = Object.entries(openApiDocument.paths).flatMap(
  ([path, methods]) =>
    Object.keys(methods).map(method => [method as Method, path] as const),
);

it('is served as it stands', async () => {
  const { body } = await network.get('/openapi.json');
  expect(body).toEqual(JSON.parse(JSON.stringify(openApiDocument)));
});

/** What refuses somebody who is signed in and sends nothing; everything else answers. */
const refusals: Readonly<Record<string, number>> = {
  '/v1/records': 403,
  '/v1/record-outcomes': 403,
  '/v1/proposals': 403,
  '/v1/records/group/default/jarvisydan/restore': 400,
  'put /v1/upkeep/group/default/jarvisydan/confirmation': 400,
  'delete /v1/upkeep/group/default/jarvisydan/confirmation': 403,
};

it.each(operations)('names %s %s, which is there', async (method, template) => {
  const path = filled(template);
  const body = path === '/v1/suggest' ? { words: 'v' } : {};
  const { status } = await request(network.server)
    [method](`/api/expert-network${path}`)
    .set('Authorization', network.as('sanni'))
    .send(method === 'get' ? undefined : body);
  // Lists are brought in, and surveys opened, by those who coordinate.
  const isCoordinators =
    path.startsWith('/v1/imports') ||
    (path.startsWith('/v1/surveys') && path !== '/v1/surveys/waiting');
  const usual = isCoordinators ? 403 : 200;
  expect(status).toBe(refusals[path] ?? refusals[`${method} ${path}`] ?? usual);
});

it.each(operations)(
  'keeps %s %s for signed-in people',
  async (method, path) => {
    const stranger = await request(network.server)
      [method](`/api/expert-network${filled(path)}`)
      .set('Authorization', mockCredentials.none.header());
    expect(stranger.status).toBe(401);
  },
);
