import {
  coreServices,
  createServiceFactory,
  type AuditorService,
} from '@backstage/backend-plugin-api';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { testDatabases } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { requester } from '../__testUtils__/requester';
import { signAnew } from '../__testUtils__/signAnew';
import { startForms } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'who opens unusually many requests of others, on %s,',
  databaseId => {
    it('is told of once to those who audit, by name and number alone', async () => {
      const told: unknown[] = [];
      const auditor: AuditorService = {
        createEvent: async ({ eventId, meta, severityLevel }) => {
          if (eventId === 'unusual-reading') told.push({ meta, severityLevel });
          return {
            success: async () => undefined,
            fail: async () => undefined,
          };
        },
      };
      const knex = await databases.init(databaseId as TestDatabaseId);
      const { as, log } = await startForms({
        knex,
        limits: { unusualReading: { perHour: 2 } },
        features: [
          createServiceFactory({
            service: coreServices.auditor,
            deps: {},
            factory: () => auditor,
          }),
        ],
      });
      const ids: string[] = [];
      for (let i = 0; i < 4; i++) ids.push((await requester(as).sent()).id);
      await knex('submissions').update({ coordinator: 'group:default/area' });
      await signAnew(knex);
      const open = async (who: string, some: readonly string[]) => {
        for (const id of some)
          await as(who).get(`/v1/submissions/${id}`).expect(200);
      };

      // What one's team has and what one sent is one's work; the same two again are no more than two.
      await open('worker', ids);
      await open('asker', ids);
      await open('coordinator', [ids[0], ids[1], ids[0], ids[1]]);
      await open('coordinator', [ids[2]]);
      await eventually(() => expect(told).toHaveLength(1));
      await open('coordinator', [ids[3]]);

      expect(told).toEqual([
        {
          severityLevel: 'high',
          meta: { person: 'user:default/coordinator', cases: 3, hours: 1 },
        },
      ]);
      const lines = log.filter(line =>
        line.includes('outside their own teams'),
      );
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^user:default\/coordinator opened 3 requests/);
    });
  },
);
