import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { expectRefused } from '../__testUtils__/expectRefused';
import { requester } from '../__testUtils__/requester';
import { testSignatures } from '../__testUtils__/signAnew';
import { startForms, testKey } from '../__testUtils__/startForms';
import { Rewrap } from '../keys/Rewrap';
import { DataKeys, KeyRing } from '../sealing';
import { SubmissionsStore } from '../submissions/SubmissionsStore';
import { Signatures, signaturesOwner } from './Signatures';
import { signFirst } from './signFirst';
import { verifyCases } from './verifyCases';

const databases = testDatabases();
jest.setTimeout(60_000);
const dataKeys = new DataKeys(new KeyRing([testKey]));
const logger = mockServices.logger.mock();

describe.each(databases.eachSupportedId())(
  'who reads a request on %s',
  databaseId => {
    let knex: Knex;
    let started: Awaited<ReturnType<typeof startForms>>;
    let use: ReturnType<typeof requester>;
    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      started = await startForms({ knex });
      use = requester(started.as);
    });
    const read = (who: string, id: string) =>
      started.as(who).get(`/v1/submissions/${id}`);
    const broken = async () => {
      const key = await dataKeys.find(knex, signaturesOwner);
      const found = await verifyCases({ db: knex, key: key! });
      return found.map(({ subject }) => subject);
    };
    const rowOf = async (id: string) =>
      knex('submissions').where({ id }).first();
    /** Changes columns without the portal, for as long as something is tried. */
    const tampered = async (
      id: string,
      change: object,
      attempt: () => Promise<unknown>,
    ) => {
      const before = await rowOf(id);
      await knex('submissions').where({ id }).update(change);
      await attempt();
      expect(await broken()).toEqual([id]);
      const columns = Object.keys(change);
      await knex('submissions')
        .where({ id })
        .update(Object.fromEntries(columns.map(one => [one, before[one]])));
      expect(await broken()).toEqual([]);
    };

    it.each<[string, object, string]>([
      ['owner', { owner: 'group:default/other-team' }, 'other-worker'],
      ['requester', { requester: 'user:default/colleague' }, 'colleague'],
      [
        'unit of colleagues',
        { colleagues: 'group:default/office' },
        'colleague',
      ],
      ['coordinator', { coordinator: 'group:default/area' }, 'coordinator'],
      ['form', { form: 'help-answer' }, 'worker'],
      ['state', { state: 'closed' }, 'worker'],
      ['signature', { signed: null }, 'worker'],
    ])(
      'is not decided by another %s that somebody writes into the database',
      async (_column, change, who) => {
        const { id } = await use.sent();
        started.log.length = 0;
        await tampered(id, change, async () => {
          await expectRefused(read(who, id) as never, 500, 'damaged');
        });
        expect(started.log.join()).toMatch(
          /changed outside the portal who reads it/,
        );
        expect(started.log.join()).toContain(id);
      },
    );

    it('is not decided by an invitation that nobody gave', async () => {
      const { id } = await use.sent();
      const row = { case_id: id, ref: 'user:default/colleague' };
      await knex('case_invitations').insert(row);
      await expectRefused(read('colleague', id) as never, 500, 'damaged');
      await knex('case_invitations').where(row).delete();
      await read('worker', id).expect(200);
    });

    it('is not signed by a change that comes after the tampering', async () => {
      const { id } = await use.sent();
      const submissions = new SubmissionsStore(knex, testSignatures());
      const change = { coordinator: 'group:default/area' };
      await tampered(id, change, async () => {
        const row = await submissions.find(id);
        const closed = { state: 'closed', changed_at: 'now' } as const;
        await expect(
          knex.transaction(tx => submissions.change(tx, row!, closed)),
        ).rejects.toThrow(/changed outside the portal/);
      });
      await use.command('worker', id, { command: 'accept' }).expect(200);
    });

    it('is not decided by an older row that was put back with its history', async () => {
      const { id } = await use.sent();
      const before = await rowOf(id);
      await use
        .command('worker', id, {
          command: 'forward',
          to: { team: 'group:default/other-team' },
          reason: 'Heidän.',
        })
        .expect(200);
      const after = await rowOf(id);
      const columns = ({ queue_place: _computed, ...row }: typeof before) =>
        row;
      const event = await knex('case_events').where({
        case_id: id,
        revision: 2,
      });
      await knex('case_events').where({ case_id: id, revision: 2 }).delete();
      await knex('case_forwards').where({ case_id: id }).delete();
      // The old row is whole by itself: its signature is right.
      await knex('submissions').where({ id }).update(columns(before));
      await expectRefused(read('worker', id) as never, 500, 'damaged');
      expect(await broken()).toEqual([id]);

      await knex('submissions').where({ id }).update(columns(after));
      expect(await broken()).toEqual([id]);
      await knex('case_events').insert(event);
      expect(await broken()).toEqual([]);
      await read('other-worker', id).expect(200);
    });

    it('is not decided by an older seal that was put back', async () => {
      const [one, other] = [await use.sent(), await use.sent()];
      const { sealed } = await rowOf(other.id);
      await tampered(one.id, { sealed }, async () => {
        await expectRefused(read('worker', one.id) as never, 500, 'damaged');
      });
    });

    it('stands when another key wraps the key of signatures', async () => {
      const { id } = await use.sent();
      const secret = Buffer.from(
        Array.from({ length: 32 }, (_, i) => (i * 31 + 7) % 256),
      ).toString('base64');
      const newer = new DataKeys(
        new KeyRing([{ id: 'newer', secret }, testKey]),
      );
      await new Rewrap({ db: knex, wrapping: newer.wrapping, logger }).run();
      const only = new DataKeys(new KeyRing([{ id: 'newer', secret }]));
      const signatures = new Signatures(only);
      expect(await signatures.isWhole(knex, await rowOf(id), [])).toBe(true);
      await new Rewrap({
        db: knex,
        wrapping: new DataKeys(new KeyRing([testKey, { id: 'newer', secret }]))
          .wrapping,
        logger,
      }).run();
    });

    it('is signed once for what stood there before signatures, and never again', async () => {
      const ids = [(await use.sent()).id, (await use.sent()).id];
      await expect(signFirst({ db: knex, dataKeys, logger })).resolves.toBe(
        undefined,
      );
      await knex('submissions').where({ id: ids[0] }).update({ signed: null });
      await signFirst({ db: knex, dataKeys, logger });
      expect(await broken()).toEqual([ids[0]]);

      await knex('data_keys').where({ owner: signaturesOwner }).delete();
      await expect(signFirst({ db: knex, dataKeys, logger })).rejects.toThrow(
        /Restore its row from a copy/,
      );
      await knex('submissions').update({ signed: null });
      await Promise.all([
        signFirst({ db: knex, dataKeys, logger }),
        signFirst({ db: knex, dataKeys, logger }),
      ]);
      expect(await broken()).toEqual([]);
      const row = await rowOf(ids[1]);
      expect(await testSignatures().isWhole(knex, row, [])).toBe(true);
    });
  },
);
