import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { entities } from '../__testUtils__/entities';
import { startNetwork } from '../__testUtils__/startNetwork';
import { openApiDocument } from './openApiDocument';

type Method = 'get' | 'post';

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

it.each(operations)('names %s %s, which is there', async (method, path) => {
  const body = path === '/v1/suggest' ? { words: 'v' } : {};
  const { status } =
    method === 'post'
      ? await network.post(path, body)
      : await network.get(path);
  expect(status).toBe(200);
});

it.each(operations)(
  'keeps %s %s for signed-in people',
  async (method, path) => {
    const stranger = await request(network.server)
      [method](`/api/expert-network${path}`)
      .set('Authorization', mockCredentials.none.header());
    expect(stranger.status).toBe(401);
  },
);
