import type { Knex } from 'knex';
import { aWorld, guest } from './aWorld';
import { goodAnswers, requester } from './requester';
import { randomFrom } from './tampering';

const base64 =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Where something sealed stands, and who reads it. */
interface Sealed {
  readonly table: string;
  readonly column: string;
  readonly where: object;
  readonly read: () => Promise<{ readonly status: number; readonly body: any }>;
}

/** Flips bytes of what is sealed, one at a time, and expects each to be noticed where it was flipped and nowhere else. */
export async function expectDamageFound(
  knex: Knex,
  times: number,
  seed: number,
): Promise<void> {
  const { as, ids } = await aWorld(knex);
  const use = requester(as);
  const other = await use.sent();
  const attempt = () => use.submit(goodAnswers, { key: 'damaged' });
  const { body: own } = await attempt().expect(201);
  await knex('case_invitations')
    .where({ case_id: ids.case, ref: guest })
    .update({ state: 'invited', kind: 'person' });
  const view = { as: guest, role: 'psykologi', text: 'Näin.' };
  await as('guest')
    .post(`/v1/submissions/${ids.case}/views`, view)
    .set({ 'Idempotency-Key': 'view', 'If-Match': '"0"' })
    .expect(201);
  const hold = { reference: ids.reference, reason: 'Kantelu.' };
  await as('auditor').post('/v1/operations/holds', hold).expect(204);

  const get = (who: string, path: string) => async () => as(who).get(path);
  const readCase = get('worker', `/v1/submissions/${ids.case}`);
  const readFile = get(
    'worker',
    `/v1/submissions/${ids.case}/attachments/${ids.caseFile}`,
  );
  const readMeeting = get('worker', `/v1/meetings/${ids.meeting}`);
  const of = { case_id: ids.case };
  const sealed: readonly Sealed[] = [
    {
      table: 'submissions',
      column: 'sealed',
      where: { id: ids.case },
      read: readCase,
    },
    { table: 'case_events', column: 'sealed', where: of, read: readCase },
    { table: 'case_messages', column: 'sealed', where: of, read: readCase },
    { table: 'case_views', column: 'sealed', where: of, read: readCase },
    {
      table: 'legal_holds',
      column: 'sealed',
      where: { owner: ids.case },
      read: readCase,
    },
    {
      table: 'attachments',
      column: 'sealed',
      where: { id: ids.caseFile },
      read: readCase,
    },
    {
      table: 'attachment_chunks',
      column: 'sealed',
      where: { attachment_id: ids.caseFile },
      read: readFile,
    },
    {
      table: 'data_keys',
      column: 'wrapped',
      where: { owner: ids.case },
      read: readCase,
    },
    {
      table: 'meetings',
      column: 'sealed',
      where: { id: ids.meeting },
      read: readMeeting,
    },
    {
      table: 'data_keys',
      column: 'wrapped',
      where: { owner: ids.meeting },
      read: readMeeting,
    },
    {
      table: 'records',
      column: 'sealed',
      where: { id: ids.record },
      read: get('asker', `/v1/records/${ids.record}`),
    },
    {
      table: 'drafts',
      column: 'sealed',
      where: { id: ids.draft },
      read: get('asker', `/v1/drafts/${ids.draft}`),
    },
    {
      table: 'idempotency',
      column: 'sealed',
      where: { case_id: own.id },
      read: async () => attempt(),
    },
  ];
  const readOthers = async () =>
    Promise.all(
      [
        `/v1/submissions/${other.id}`,
        '/v1/submissions?view=inbox',
        '/v1/meetings',
      ].map(path => as('worker').get(path)),
    );
  const random = randomFrom(seed);
  for (let time = 0; time < times; time++) {
    const { table, column, where, read } = sealed[time % sealed.length];
    const row = await knex(table).where(where).whereNotNull(column).first();
    const before: string | Buffer = row[column];
    const only = { ...where, [column]: before };
    await knex(table)
      .where(only)
      .update({ [column]: flipped(before, random) });
    const { body, status } = await read();
    // Each kind of damage is looked at from outside every few turns.
    const others = time % 7 === 0 ? await readOthers() : [];
    await knex(table)
      .where(where)
      .where(column, '<>', before)
      .modify(query => {
        if (row.revision !== undefined && table === 'case_events')
          query.where({ revision: row.revision });
      })
      .update({ [column]: before });

    const isNoticed = body.error?.type === 'damaged' || body.isDamaged === true;
    const statuses = others.map(one => one.status);
    if (!isNoticed || statuses.some(one => one !== 200)) {
      throw new Error(
        `${table}.${column}: ${status} ${
          body.error?.type
        }, others ${statuses.join()} (turn ${time}, seed ${seed})`,
      );
    }
  }
  const last = await readCase();
  expect(last.status).toBe(200);
}

/** The same with one byte changed: of a text, one of its letters. */
function flipped(
  value: string | Buffer,
  random: (below: number) => number,
): string | Buffer {
  const at = random(value.length);
  if (typeof value !== 'string') {
    const bytes = Buffer.from(value);
    bytes[at] = (bytes[at] + 1 + random(255)) % 256;
    return bytes;
  }
  const letters = [...base64].filter(letter => letter !== value[at]);
  return (
    value.slice(0, at) + letters[random(letters.length)] + value.slice(at + 1)
  );
}
