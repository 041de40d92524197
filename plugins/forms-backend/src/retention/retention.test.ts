import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { mockServices } from '@backstage/backend-test-utils';
import type {
  FormDefinition,
  RetentionReport,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { aFormWithFiles } from '../__testUtils__/aFormWithFiles';
import { aWorld, canary, type World } from '../__testUtils__/aWorld';
import { testDatabases } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { everyTable } from '../__testUtils__/everyTable';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { signAnew, testSignatures } from '../__testUtils__/signAnew';
import { testKey } from '../__testUtils__/startForms';
import { AccessLog } from '../access/AccessLog';
import { FormsStore } from '../forms/FormsStore';
import { PublishedForms } from '../forms/PublishedForms';
import { DataKeys, KeyRing } from '../sealing';
import { SubmissionsStore } from '../submissions/SubmissionsStore';
import { Retention } from './Retention';
import { RetentionReports } from './RetentionReports';

const databases = testDatabases();
jest.setTimeout(60_000);

const secret = 'erityinen kanarialintu';

/** A form whose details go after half a year, and everything after a year. */
function forgetfulForm(): FormDefinition {
  const form = aFormWithFiles();
  const { details } = form.data.properties;
  return {
    ...form,
    retention: { submission: 'P1Y', bySensitivity: { special: 'P6M' } },
    data: {
      ...form.data,
      properties: {
        ...form.data.properties,
        details: { ...details, 'x-sensitivity': 'special' },
      },
    },
  };
}

const answers = { ...goodAnswers, topic: canary, more: true, details: secret };

describe.each(databases.eachSupportedId())(
  'erasing by time on %s',
  databaseId => {
    let knex: Knex;
    let world: World;
    let retention: Retention;
    const operator = () => world.as('operator');
    const view = async (who = 'asker'): Promise<SubmissionView> =>
      (await world.as(who).get(`/v1/submissions/${world.ids.case}`).expect(200))
        .body;
    /** Lets the case be closed so long ago. */
    const closedDaysAgo = async (days: number) => {
      const at = new Date(Date.now() - days * 24 * 3_600_000).toISOString();
      await knex('submissions')
        .where({ id: world.ids.case })
        .update({ state: 'closed', changed_at: at, erase_on: null });
      await signAnew(knex);
    };
    const report = async (): Promise<RetentionReport> =>
      (
        await operator()
          .post('/v1/operations/retention/reports', {})
          .expect(201)
      ).body;
    const last = async (): Promise<RetentionReport> =>
      (await operator().get('/v1/operations/retention').expect(200)).body
        .report;
    const run = async ({ id, total }: RetentionReport) => {
      const path = `/v1/operations/retention/reports/${id}/run`;
      await operator().post(path, { total }).expect(202);
      await eventually(async () => {
        expect((await last()).state).toBe('done');
      });
      return last();
    };

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      world = await aWorld(knex, { form: forgetfulForm(), answers });
      const dataKeys = new DataKeys(new KeyRing([testKey]));
      retention = new Retention({
        db: knex,
        dataKeys,
        forms: new PublishedForms(new FormsStore(knex)),
        submissions: new SubmissionsStore(knex, testSignatures()),
        accessLog: new AccessLog(),
        drafts: undefined as never,
        logger: mockServices.logger.mock(),
        reports: new RetentionReports({ db: knex, backupDays: undefined }),
        draftDays: 180,
      });
    });

    it('counts what is due and erases nothing', async () => {
      await closedDaysAgo(200);
      const made = await report();
      expect(made).toMatchObject({
        state: 'made',
        total: 1,
        held: 0,
        erased: 0,
        counts: [
          { kind: 'case', form: 'help-request', what: 'fields', count: 1 },
        ],
      });
      expect((await view()).answers).toMatchObject({ details: secret });
    });

    it('refuses to run another number, another report, or one twice', async () => {
      const { id, total } = await report();
      const path = `/v1/operations/retention/reports/${id}/run`;
      const { body: other } = await operator().post(path, { total: 7 });
      expect(other.error.type).toBe('other-total');
      const older = path.replace(id, '7d0c2b1e-0000-4000-8000-000000000001');
      await operator().post(older, { total }).expect(404);
    });

    it('leaves what is held, and says so to its team', async () => {
      const { reference } = world.ids;
      const hold = { reference, reason: 'Kantelu on vireillä.' };
      await world.as('nobody').post('/v1/operations/holds', hold).expect(403);
      await world
        .as('coordinator')
        .post('/v1/operations/holds', hold)
        .expect(204);
      const made = await report();
      expect([made.total, made.held]).toEqual([0, 1]);
      await run(made);
      expect((await view()).answers).toMatchObject({ details: secret });
      expect((await view('worker')).hold).toMatchObject({
        reason: hold.reason,
        actor: 'user:default/coordinator',
      });
      expect((await view()).hold).toBeUndefined();
      const { body } = await world.as('auditor').get('/v1/operations/holds');
      expect(body.items).toMatchObject([{ reference, form: 'help-request' }]);
      await world
        .as('auditor')
        .post('/v1/operations/holds/release', { reference })
        .expect(204);
    });

    it('erases the answers of one class, and what was made of them, and keeps the others', async () => {
      const done = await run(await report());
      expect(done).toMatchObject({ erased: 1, failed: 0, state: 'done' });
      const after = await view();
      expect(after.answers).toEqual({
        ...goodAnswers,
        topic: canary,
        more: true,
      });
      expect(after.evaluation.answers).toEqual(after.answers);
      expect(after.erasedFields?.fields).toEqual(['details']);
      expect(JSON.stringify(after)).not.toContain(secret);
      expect(after.messages).toHaveLength(1);
      // A second time there is nothing to do.
      expect(await report()).toMatchObject({ total: 0 });
    });

    it('goes on with the whole where it was killed, and does nothing twice', async () => {
      const use = requester(world.as);
      const others = [await use.sent(answers), await use.sent(answers)];
      const long = new Date(Date.now() - 400 * 24 * 3_600_000).toISOString();
      await knex('submissions')
        .whereIn(
          'id',
          others.map(({ id }) => id),
        )
        .update({ state: 'cancelled', changed_at: long });
      await signAnew(knex);
      await closedDaysAgo(400);
      await knex('meetings').update({ starts_at: long, ends_at: long });
      const made = await retention.report(null);
      expect(made).toMatchObject({ total: 3 });
      await knex('retention_reports')
        .where({ id: made.id })
        .update({ state: 'running' });
      // The process dies after the first: what is left is a report that runs.
      const controller = new AbortController();
      let erased = 0;
      const dying = new Proxy(controller.signal, {
        get: (signal, name) =>
          name === 'aborted' ? erased++ > 0 : Reflect.get(signal, name),
      });
      await retention.goOn(dying);
      const [between] = await knex('retention_reports').where({ id: made.id });
      expect([between.state, between.erased]).toEqual(['running', 1]);
      await Promise.all([retention.goOn(), retention.goOn()]);
      const [whole] = await knex('retention_reports').where({ id: made.id });
      expect([whole.state, whole.erased, whole.failed]).toEqual(['done', 3, 0]);
    });

    it('leaves of a case whose it was and when, and nothing that anybody wrote', async () => {
      const { ids } = world;
      const after = await view();
      expect(after).toMatchObject({
        reference: ids.reference,
        requester: 'user:default/asker',
        state: 'closed',
        answers: {},
        allowedActions: [],
        isWithheld: true,
        erasedAt: expect.any(String),
      });
      for (const path of [
        `/v1/submissions/${ids.case}/messages`,
        `/v1/submissions/${ids.case}/copy.pdf`,
        `/v1/submissions/${ids.case}/archive.zip`,
        `/v1/submissions/${ids.case}/attachments/${ids.caseFile}`,
      ]) {
        const { body, status } = await world.as('asker').get(path);
        expect([status, body.error?.type]).toEqual([410, 'erased']);
      }
      const tables = await everyTable(knex);
      const keys = tables.data_keys.map(({ owner }) => owner);
      expect(keys).not.toContain(ids.case);
      expect(tables.attachments.map(({ owner }) => owner)).not.toContain(
        ids.case,
      );
      const ofCase = Object.entries(tables).flatMap(([table, rows]) =>
        rows
          .filter(row => row.case_id === ids.case || row.id === ids.case)
          .filter(row => row.sealed)
          .map(() => table),
      );
      expect(ofCase).toEqual([]);
      // The counts of it, and the log of who has read it, stay.
      const log = new AccessLog();
      expect(await log.firstBroken(knex, ids.case)).toBeUndefined();
      const rows = await log.rows(knex, ids.case);
      expect(rows.map(({ action }) => action)).toEqual(
        expect.arrayContaining([
          'submit',
          'hold',
          'release',
          'erase fields',
          'erase',
        ]),
      );
    });

    it('takes a meeting that is over with the last case it was booked for', async () => {
      const id = world.ids.meeting;
      const [meeting] = await knex('meetings').where({ id });
      expect(meeting.sealed).toBe('');
      expect(await knex('data_keys').where({ owner: id })).toEqual([]);
      await world.as('worker').get(`/v1/meetings/${id}`).expect(404);
    });

    it('erases records, and answers a repeated attempt without what was erased', async () => {
      const use = requester(world.as);
      const attempt = () =>
        use.submit(answers, { form: 'help-record', key: 'once' });
      const { body: record } = await attempt().expect(201);
      const long = new Date(Date.now() - 400 * 24 * 3_600_000).toISOString();
      await knex('records').update({ recorded_at: long });
      await run(await report());
      const read = await world.as('asker').get(`/v1/records/${record.id}`);
      expect([read.status, read.body.error.type]).toEqual([410, 'erased']);
      const again = await attempt();
      expect([again.status, again.body.error.type]).toEqual([
        410,
        'reply-erased',
      ]);
      expect(await knex('records').where({ id: record.id })).toHaveLength(1);
    });
  },
);
