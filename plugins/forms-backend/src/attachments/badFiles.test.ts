import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { aFormWithFiles } from '../__testUtils__/aFormWithFiles';
import { testDatabases } from '../__testUtils__/databases';
import { drafting } from '../__testUtils__/drafting';
import { aPdf, noise, samples, strangers } from '../__testUtils__/files';
import { rawUpload } from '../__testUtils__/rawUpload';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';
import { AttachmentsStore } from './AttachmentsStore';

const databases = testDatabases();
jest.setTimeout(60_000);

const megabyte = 1024 * 1024;

describe.each(databases.eachSupportedId())('a bad file on %s', databaseId => {
  let knex: Knex;
  let as: (name: string) => Client;
  let server: Server;
  let log: string[];
  let use: ReturnType<typeof requester> & ReturnType<typeof drafting>;
  let draft: string;
  let path: string;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    const few = {
      ...aFormWithFiles({
        maxCount: 3,
        maxBytes: 1_000,
        types: ['pdf'],
      }),
      key: 'few-files',
    };
    const none = { ...aForm(), key: 'no-files' };
    const forms = [aFormWithFiles(), few, none, anAnswerForm()];
    const started = await startForms({ knex, forms });
    ({ as, log } = started);
    server = started.server as Server;
    use = { ...requester(as), ...drafting(as) };
    draft = await use.drafted();
    path = use.filesOf(draft);
  });

  const nothingIsLeft = async (owner = draft) =>
    expect([
      await knex('attachments').where({ owner }),
      await knex('attachment_chunks')
        .count({ n: '*' })
        .then(([{ n }]) => +n!),
    ]).toEqual([[], 0]);
  /** What a dropped connection leaves goes away when the server notices. */
  const soonNothingIsLeft = async () => {
    for (let i = 0; i < 100; i++) {
      if ((await knex('attachments').where({ owner: draft })).length === 0) {
        break;
      }
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    await nothingIsLeft();
  };

  it.each(Object.keys(strangers))(
    'that is something else than its name says is refused, and nothing is kept: %s',
    async name => {
      for (const ending of ['pdf', 'docx', 'jpg', 'txt']) {
        const upload = as('asker').upload(path, `a.${ending}`, strangers[name]);
        const error = await expectRefused(upload, 415, 'file-not-as-named');
        expect(error.detail).toContain(`'${ending}'`);
      }
      await nothingIsLeft();
    },
  );

  it('that turns out to be no text in the middle leaves nothing', async () => {
    const content = Buffer.concat([
      Buffer.alloc(200_000, 'rivi\n'),
      Buffer.from([0]),
      Buffer.alloc(100_000, 'rivi\n'),
    ]);
    await expectRefused(
      as('asker').upload(path, 'a.txt', content),
      415,
      'file-not-as-named',
    );
    await nothingIsLeft();
    expect(log.join('\n')).not.toContain('rivi');
  });

  it('of a type nobody takes is refused by its name, with what is taken', async () => {
    for (const name of ['a.exe', 'a.svg', 'a.html', 'a.zip', 'a.docm']) {
      const upload = as('asker').upload(path, name, samples.pdf);
      const error = await expectRefused(upload, 415, 'file-type');
      expect(error.detail).toContain('pdf, docx, xlsx, odt');
    }
    const few = use.filesOf(await use.drafted('asker', 'few-files'));
    const upload = as('asker').upload(few, 'a.txt', samples.txt);
    expect((await expectRefused(upload, 415, 'file-type')).detail).toMatch(
      /end in: pdf\./,
    );
    await nothingIsLeft();
  });

  it('that is empty is refused, announced or not', async () => {
    const empty = Buffer.alloc(0);
    await expectRefused(
      as('asker').upload(path, 'a.pdf', empty),
      400,
      'file-empty',
    );
    expect(
      await rawUpload(server, path, {
        headers: { 'transfer-encoding': 'chunked' },
        parts: [],
      }),
    ).toMatchObject({ status: 400, type: 'file-empty' });
    await nothingIsLeft();
  });

  it('of 3 GB that is announced is refused before it is read', async () => {
    const result = await rawUpload(server, path, {
      headers: { 'content-length': String(3 * 1024 * megabyte) },
      parts: endless(),
    });
    expect(result).toMatchObject({ status: 413, type: 'file-too-large' });
    // What was on its way when the answer came, and no more.
    expect(result.sent).toBeLessThan(32 * megabyte);
    await nothingIsLeft();
  });

  it('of 3 GB that is not announced is cut off at the first byte over the limit', async () => {
    const result = await rawUpload(server, path, {
      headers: { 'transfer-encoding': 'chunked' },
      parts: endless(),
    });
    expect(result).toMatchObject({ status: 413, type: 'file-too-large' });
    expect(result.sent).toBeGreaterThan(25 * megabyte);
    expect(result.sent).toBeLessThan(64 * megabyte);
    await nothingIsLeft();
  });

  it('is taken at the limit of its form and refused one byte over it', async () => {
    const few = await use.drafted('asker', 'few-files');
    const files = use.filesOf(few);
    const taken = await as('asker').upload(files, 'a.pdf', aPdf(1_000));
    expect(taken.body.size).toBe(1_000);
    await expectRefused(
      as('asker').upload(files, 'a.pdf', aPdf(1_001)),
      413,
      'file-too-large',
    );
    await as('asker').delete(`/v1/drafts/${few}`);
  });

  it('whose connection drops in the middle leaves nothing, and is no defect', async () => {
    const lines = log.length;
    const lengths: Record<string, string>[] = [
      { 'content-length': '1000000' },
      { 'transfer-encoding': 'chunked' },
    ];
    for (const headers of lengths) {
      await rawUpload(server, path, {
        headers,
        parts: [aPdf(200_000)],
        drop: true,
      });
      await soonNothingIsLeft();
    }
    expect(log.slice(lines).join('\n')).not.toMatch(/urn:uuid/);
    // And it can be sent again from the beginning.
    const again = await as('asker').upload(path, 'a.pdf', aPdf(200_000));
    expect(again.status).toBe(201);
    await as('asker').delete(`${path}/${again.body.id}`).expect(204);
  });

  it('that a crash left behind is swept away, and one that is on its way is not', async () => {
    const store = new AttachmentsStore({
      db: knex,
      dataKeys: undefined as never,
    });
    const row = (minutes: number) => ({
      id: randomUUID(),
      owner: randomUUID(),
      state: 'uploading',
      uploaded_at: new Date(Date.now() - minutes * 60_000).toISOString(),
      uploaded_by: 'user:default/asker',
    });
    const [old, fresh] = [row(61), row(59)];
    await knex('attachments').insert([old, fresh]);
    await knex('attachment_chunks').insert({
      attachment_id: old.id,
      number: 0,
      sealed: noise(100),
    });
    expect(await store.sweep(new Date())).toBe(1);
    await nothingIsLeft(old.owner);
    expect(await knex('attachments').where({ id: fresh.id }).delete()).toBe(1);
  });

  it('too many is refused, however many come at the same time', async () => {
    const few = await use.drafted('asker', 'few-files');
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        as('asker').upload(use.filesOf(few), 'a.pdf', aPdf(500)),
      ),
    );
    const types = answers.map(({ body }) => body.error?.type ?? 'taken');
    expect(types.filter(type => type === 'taken')).toHaveLength(3);
    expect(types.filter(type => type === 'too-many-files')).toHaveLength(3);
    await as('asker').delete(`/v1/drafts/${few}`);
  });

  it('is refused where the form takes none, and with the twenty-first of a case', async () => {
    const none = use.filesOf(await use.drafted('asker', 'no-files'));
    await expectRefused(
      as('asker').upload(none, 'a.pdf', aPdf()),
      409,
      'files-not-taken',
    );
    const { id } = await use.sent();
    const files = `/v1/submissions/${id}/attachments`;
    for (let i = 0; i < 20; i++) {
      await as('asker').upload(files, `${i}.pdf`, aPdf()).expect(201);
    }
    const over = as('worker').upload(files, '21.pdf', aPdf());
    const { detail } = await expectRefused(over, 409, 'too-many-files');
    expect(detail).toContain('20 files');
    await knex('attachments').where({ owner: id }).delete();
  });

  it.each<[string, Record<string, string>, number, string]>([
    [
      'without a key',
      { 'idempotency-key': '' },
      400,
      'idempotency-key-missing',
    ],
    [
      'without a name',
      { 'content-disposition': 'attachment' },
      400,
      'file-name',
    ],
    ['as JSON', { 'content-type': 'application/json' }, 415, 'content-type'],
    [
      'as a form of many parts',
      { 'content-type': 'multipart/form-data; boundary=x' },
      415,
      'content-type',
    ],
    ['packed', { 'content-encoding': 'gzip' }, 415, 'content-type'],
  ])('sent %s is refused', async (_what, headers, status, type) => {
    const parts = [samples.pdf];
    expect(
      await rawUpload(server, path, {
        headers: { ...headers, 'content-length': '200' },
        parts,
      }),
    ).toMatchObject({ status, type });
    await nothingIsLeft();
  });

  it('does not come to a draft that is sent or deleted while it is on its way', async () => {
    const gone = await use.drafted();
    let tell = () => {};
    const halfway = new Promise<void>(resolve => {
      tell = resolve;
    });
    function* parts() {
      yield aPdf(100_000);
      tell();
      yield noise(100_000);
      yield noise(100_000);
    }
    const upload = rawUpload(server, use.filesOf(gone), {
      headers: { 'transfer-encoding': 'chunked' },
      parts: parts(),
    });
    await halfway;
    await use.submit(goodAnswers, { draft: gone }).expect(201);
    expect(await upload).toMatchObject({
      status: 404,
      type: 'draft-not-found',
    });
    await nothingIsLeft(gone);
  });
});

function* endless() {
  yield aPdf(megabyte / 4);
  const part = noise(megabyte / 4);
  for (let i = 0; i < 12 * 1024; i++) yield part;
}
