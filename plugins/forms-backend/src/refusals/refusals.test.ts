import { randomUUID } from 'node:crypto';
import {
  coreServices,
  createServiceFactory,
  type AuditorService,
} from '@backstage/backend-plugin-api';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { testDatabases } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { requester } from '../__testUtils__/requester';
import { startForms } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

it.each(databases.eachSupportedId())(
  'who tries doors is written down by name and shown to those who audit, without what they asked for, on %s',
  async databaseId => {
    const told: unknown[] = [];
    const auditor: AuditorService = {
      createEvent: async ({ eventId, meta, severityLevel }) => {
        if (eventId === 'unusual-refusals') told.push({ meta, severityLevel });
        return {
          success: async () => undefined,
          fail: async () => undefined,
        };
      },
    };
    const knex = await databases.init(databaseId as TestDatabaseId);
    const { as, log } = await startForms({
      knex,
      limits: { unusualRefusals: { perHour: 3 } },
      features: [
        createServiceFactory({
          service: coreServices.auditor,
          deps: {},
          factory: () => auditor,
        }),
      ],
    });
    const { id } = await requester(as).sent();
    const other = 'other-worker';
    const look = () => as('auditor').get('/v1/operations/refusals');
    const listed = async () => (await look().expect(200)).body.items;

    // What is hidden and what is not there are one door; what one may open is none.
    await as('worker').get(`/v1/submissions/${id}`).expect(200);
    await as(other).get(`/v1/submissions/${id}`).expect(404);
    await as(other).get(`/v1/submissions/${randomUUID()}`).expect(404);
    await as(other).get('/v1/operations/access-log').expect(403);
    await as('editor').get('/v1/operations/refusals').expect(403);
    await as(other).get('/v1/forms/no-such-form').expect(404);
    await eventually(async () => expect(await listed()).toHaveLength(3));
    expect(told).toEqual([]);
    const item = { first: expect.any(String), last: expect.any(String) };
    const actor = `user:default/${other}`;
    expect(await listed()).toEqual([
      {
        ...{ ...item, actor, times: 2, problem: 'submission-not-found' },
        operation: 'GET /v1/submissions/:id',
      },
      ...[
        {
          actor: 'user:default/editor',
          operation: 'GET /v1/operations/refusals',
        },
        { actor, operation: 'GET /v1/operations/access-log' },
      ].map(one => ({ ...item, ...one, times: 1, problem: 'not-allowed' })),
    ]);
    expect(JSON.stringify(await knex('refusals'))).not.toContain(id);

    for (const _ of [1, 2, 3])
      await as(other).get(`/v1/submissions/${id}`).expect(404);
    await eventually(() => expect(told).toHaveLength(1));
    expect(told).toEqual([
      {
        severityLevel: 'high',
        meta: { person: actor, times: expect.any(Number), hours: 1 },
      },
    ]);
    expect(log.filter(line => line.includes('times within an hour'))).toEqual([
      expect.stringMatching(/^user:default\/other-worker was refused \d times/),
    ]);

    const never = { message: expect.stringContaining('database refused') };
    await expect(knex('refusals').update({ actor: 'x' })).rejects.toMatchObject(
      never,
    );
    await expect(knex('refusals').delete()).rejects.toMatchObject(never);
  },
);
