import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { testDatabases } from '../__testUtils__/databases';
import { entities } from '../__testUtils__/entities';
import { startNetwork } from '../__testUtils__/startNetwork';
import { takenBy } from './limitKinds';

jest.setTimeout(60_000);
const databases = testDatabases();

it.each([
  ['GET', '/v1/regions', ['reads']],
  ['POST', '/v1/find', ['reads']],
  ['POST', '/v1/suggest', ['reads']],
  ['GET', '/v1/imports/1', ['reads']],
  ['PUT', '/v1/imports/1', ['writes', 'lists']],
  ['POST', '/v1/imports/1/check', ['writes', 'lists']],
  ['POST', '/v1/imports/1/apply', ['writes']],
  ['DELETE', '/v1/imports/1', ['writes']],
  ['PUT', '/v1/surveys/1', ['writes']],
])('%s %s counts among the %j', (method, path, kinds) => {
  expect(takenBy({ method, path }).map(({ kind }) => kind)).toEqual(kinds);
});

it.each(databases.eachSupportedId())(
  'who asks the directory too often waits, and nobody else does, on %s',
  async id => {
    const knex = await databases.init(id as TestDatabaseId);
    const limits = { reads: { perMinute: 3 }, lists: { perHour: 1 } };
    const { get, post, stop } = await startNetwork(entities, [
      mockServices.database.factory({ knex }),
      mockServices.rootConfig.factory({ data: { expertNetwork: { limits } } }),
    ]);
    try {
      for (let i = 0; i < 3; i++)
        expect((await get('/v1/me', 'sanni')).status).not.toBe(429);
      const { body, headers, status } = await post('/v1/find', {}, 'sanni');
      expect([status, headers['retry-after']]).toEqual([429, '20']);
      expect(body.error.message).toBe(
        'You have asked more often than one person may. Wait 20 s, then go on.',
      );
      expect((await get('/v1/me', 'someone')).status).not.toBe(429);
      const check = () => post('/v1/imports/1/check', {}, 'sanni');
      expect((await check()).status).not.toBe(429);
      expect((await check()).headers['retry-after']).toBe('3600');
    } finally {
      await stop();
    }
  },
);
