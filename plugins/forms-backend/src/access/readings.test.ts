import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { AccessReport } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { Response } from 'supertest';
import { aWorld, type World } from '../__testUtils__/aWorld';
import { standsFor } from '../__testUtils__/everyRole';
import { everyOperation, tryAs } from '../__testUtils__/permissionCells';
import type { FormsOperation } from '../__testUtils__/probes';
import { refuseRows } from '../__testUtils__/refuseRows';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { testKey } from '../__testUtils__/startForms';
import { DataKeys, KeyRing } from '../sealing';
import { AuditMirror } from './AuditMirror';
import type { AccessRow } from './chain';
import { Checkpoints } from './Checkpoints';
import { verifyAccess } from './verifyAccess';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
jest.setTimeout(60_000);

const readers = ['requester', 'owner', 'invited'] as const;
const written = /kanarialintu/i;
const asFile = /pdf|zip|octet|text\/plain|csv/;

/** Whether an answer holds what people wrote, or is a file that may. */
function hasContent({ status, text, type, headers }: Response): boolean {
  if (status >= 300) return false;
  const isFile = 'content-disposition' in headers && asFile.test(type);
  return isFile || written.test(text ?? '');
}

/** Nobody but its author can read a draft, so it has no log. */
const isOwnDraft = (operation: FormsOperation) =>
  operation.startsWith('GET /v1/drafts/');

describe('the log of readings', () => {
  let knex: Knex;
  let world: World;
  const rows = async (actor: string): Promise<readonly AccessRow[]> =>
    knex('access_log').where({ actor: `user:default/${actor}` });

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    world = await aWorld(knex);
  });

  /** Tries everything that is read as everybody with a part in it; what held content, and what of that left no row. */
  const readEverything = async () => {
    const opened = new Set<string>();
    const unwritten: string[] = [];
    const gets = everyOperation.filter(
      one => one.startsWith('GET') && !isOwnDraft(one),
    );
    for (const operation of gets) {
      for (const role of readers) {
        const before = (await rows(standsFor[role])).length;
        const answers = await tryAs(world, operation, role);
        if (!answers.some(hasContent)) continue;
        opened.add(operation);
        const after = (await rows(standsFor[role])).length;
        if (after === before) unwritten.push(`${role}: ${operation}`);
      }
    }
    return { opened: [...opened].sort(), unwritten };
  };

  it('has a row for everything that anybody opens', async () => {
    expect(await readEverything()).toEqual({
      opened: [
        'GET /v1/meetings',
        'GET /v1/meetings/{id}',
        'GET /v1/meetings/{id}/calendar.ics',
        'GET /v1/records/{id}',
        'GET /v1/submissions/{id}',
        'GET /v1/submissions/{id}/archive.zip',
        'GET /v1/submissions/{id}/attachments/{attachment}',
        'GET /v1/submissions/{id}/copy.csv',
        'GET /v1/submissions/{id}/copy.fhir.json',
        'GET /v1/submissions/{id}/copy.json',
        'GET /v1/submissions/{id}/copy.pdf',
        'GET /v1/submissions/{id}/messages',
      ],
      unwritten: [],
    });
  });

  it('comes before what is read: without its row nothing leaves', async () => {
    const mend = await refuseRows(knex, 'access_log');
    try {
      expect((await readEverything()).opened).toEqual([]);
    } finally {
      await mend();
    }
  });

  it('has a row for a reply that is given out a second time', async () => {
    const use = requester(world.as);
    const key = 'again';
    await use.submit(goodAnswers, { key }).expect(201);
    const before = (await rows('asker')).length;
    await use.submit(goodAnswers, { key }).expect(201);
    const after = await rows('asker');
    expect(after.length).toBe(before + 1);
    expect(after.filter(({ action }) => action === 'replay')).toHaveLength(1);
  });

  it('is told as a report: who, for which unit, when, what, on what ground, and nothing that was written', async () => {
    const { reference } = world.ids;
    const ask = (more: object = {}) =>
      world
        .as('auditor')
        .post('/v1/operations/access-log/report', { reference, ...more });
    const report: AccessReport = (await ask().expect(200)).body;
    expect(report).toMatchObject({ reference, isWhole: true });
    const told = new Set(
      report.items.map(({ actor, ground, unit, action }) =>
        [actor?.split('/')[1], ground, unit?.split('/')[1], action].join(' '),
      ),
    );
    for (const line of [
      'asker requester  submit',
      'asker requester  read',
      'worker owner team accept',
      'night-worker owner team copy',
      'guest invited  archive',
      // The meeting it is in has been looked at.
      'night-worker owner team list',
      'auditor audit  report',
    ]) {
      expect([...told]).toContain(line);
    }
    expect(JSON.stringify(report)).not.toMatch(written);
    expect(report.items.map(({ at }) => at)).toEqual(
      report.items.map(({ at }) => at).sort(),
    );

    const { text, headers } = await ask({ format: 'csv' }).expect(200);
    expect(headers['content-type']).toContain('text/csv');
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toBe('reference,at,actor,unit,unitName,action,ground');
    // It tells of the report before.
    expect(lines).toHaveLength(report.items.length + 2);
    await ask({ reference: 'OT-2026-000000' }).expect(404);
  });

  it('is whole, is noted with each checkpoint, and is told to the auditor row by row', async () => {
    const dataKeys = new DataKeys(new KeyRing([testKey]));
    const logger = mockServices.logger.mock();
    const auditor = mockServices.auditor.mock();
    const told: unknown[] = [];
    auditor.createEvent.mockImplementation(async ({ meta }) => {
      told.push(meta);
      return { success: async () => undefined, fail: async () => undefined };
    });
    const already = await knex('access_heads');
    expect(already).toEqual([]);
    const notes = undefined;
    const checkpoints = new Checkpoints({ db: knex, dataKeys, logger, notes });
    const mirror = new AuditMirror({ db: knex, auditor, logger });
    await mirror.tell(await checkpoints.make());
    await mirror.tell(await checkpoints.make());
    const all = await knex('access_log');
    expect(told).toHaveLength(all.length);
    expect(JSON.stringify(told)).not.toMatch(written);

    const key = await dataKeys.own(knex, 'checkpoints');
    const verified = await verifyAccess({ db: knex, key, notes });
    expect(verified).toMatchObject({ rows: all.length, breaks: [] });
  });
});
