import { createHash, randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  attachmentTypes,
  type Attachment,
  type AttachmentType,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { aFormWithFiles } from '../__testUtils__/aFormWithFiles';
import { testDatabases } from '../__testUtils__/databases';
import { drafting } from '../__testUtils__/drafting';
import { aJpeg, aPdf, samples } from '../__testUtils__/files';
import { refuseRows } from '../__testUtils__/refuseRows';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const types = Object.keys(attachmentTypes) as AttachmentType[];
/** Longer than two pieces, and not a whole number of them. */
const long = aPdf(150_001);

describe.each(databases.eachSupportedId())('a file on %s', databaseId => {
  let knex: Knex;
  let as: (name: string) => Client;
  let log: string[];
  let use: ReturnType<typeof requester> & ReturnType<typeof drafting>;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    const none = { ...aForm(), key: 'no-files' };
    const forms = [aFormWithFiles(), none, anAnswerForm()];
    ({ as, log } = await startForms({ knex, forms }));
    use = { ...requester(as), ...drafting(as) };
  });

  const count = async (table: string, where: object = {}) =>
    Number((await knex(table).where(where).count({ n: '*' }))[0].n);

  /** A case with one file that came with its draft. */
  const sentWithFile = async (content = long) => {
    const draft = await use.drafted();
    const uploaded = await as('asker')
      .upload(use.filesOf(draft), 'Lausunto č.pdf', content)
      .expect(201);
    const file: Attachment = uploaded.body;
    const { body } = await use.submit(goodAnswers, { draft }).expect(201);
    const path = `/v1/submissions/${body.id}`;
    return { id: body.id as string, path, file, draft };
  };

  it('of every type is taken, told of and given back as it was', async () => {
    const draft = await use.drafted();
    for (const type of types) {
      const [ending] = attachmentTypes[type].endings;
      const content = samples[type];
      const { body } = await as('asker')
        .upload(use.filesOf(draft), `liite.${ending}`, content)
        .expect(201);
      expect(body).toEqual({
        id: expect.any(String),
        name: `liite.${ending}`,
        type,
        size: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        state: 'unscannable',
        downloadable: true,
        uploadedAt: expect.any(String),
        uploadedBy: 'user:default/asker',
      });
      const got = await as('asker').download(
        `${use.filesOf(draft)}/${body.id}`,
      );
      expect(got.headers['content-type']).toContain(
        attachmentTypes[type].mediaType,
      );
      expect(Buffer.compare(got.body, content)).toBe(0);
    }
    const { body } = await as('asker').get(use.filesOf(draft));
    expect(body.items.map((item: Attachment) => item.type)).toEqual(types);
  });

  it('goes with its draft to the case, where its content stays sealed and stays where it was', async () => {
    const draft = await use.drafted();
    await as('asker')
      .upload(use.filesOf(draft), 'Lausunto č.pdf', long)
      .expect(201);
    const chunks = () =>
      knex('attachment_chunks')
        .join('attachments', 'attachments.id', 'attachment_id')
        .orderBy(['attachment_id', 'number'])
        .select('attachment_id', 'number', 'attachment_chunks.sealed');
    const before = await chunks();
    const { body: receipt } = await use
      .submit(goodAnswers, { draft })
      .expect(201);
    expect(await chunks()).toEqual(before);
    expect(await count('attachments', { owner: draft })).toBe(0);

    const path = `/v1/submissions/${receipt.id}`;
    const { body: view } = await as('worker').get(path);
    expect(view.attachments).toEqual([
      expect.objectContaining({ name: 'Lausunto č.pdf', size: long.length }),
    ]);
    const got = await as('worker').download(
      `${path}/attachments/${view.attachments[0].id}`,
    );
    expect(Buffer.compare(got.body, long)).toBe(0);
    expect((await as('asker').get(use.filesOf(draft))).status).toBe(404);
  });

  it('is given out so that a browser saves it and shows nothing', async () => {
    const { path, file } = await sentWithFile();
    const { headers, status } = await as('worker')
      .download(`${path}/attachments/${file.id}`)
      .set('Range', 'bytes=0-3')
      .set('Accept-Encoding', 'gzip, br');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(long.length),
      'content-disposition':
        'attachment; filename="file.pdf"; filename*=UTF-8\'\'Lausunto%20%C4%8D.pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store, no-transform',
      'accept-ranges': 'none',
    });
    expect(headers).not.toHaveProperty('content-encoding');
  });

  it('is added to a case by those who may write in it, and others look again', async () => {
    const { id, path } = await sentWithFile();
    for (const who of ['asker', 'worker']) {
      const { body } = await as(who)
        .upload(`${path}/attachments`, `${who}.txt`, samples.txt)
        .expect(201);
      expect(body.uploadedBy).toBe(`user:default/${who}`);
    }
    const { body, headers } = await as('asker').get(path);
    expect(body.allowedActions).toEqual([
      'cancel',
      'share',
      'message',
      'attach',
    ]);
    expect(body.attachments.map((one: Attachment) => one.name)).toEqual([
      'Lausunto č.pdf',
      'asker.txt',
      'worker.txt',
    ]);
    // Whoever writes an answer meanwhile is not told that it is stale.
    expect(headers.etag).toBe('"1"');
    const rows = await knex('access_log').where({ case_id: id });
    expect(rows.map(row => [row.actor, row.action])).toEqual([
      ['user:default/asker', 'submit'],
      ['user:default/asker', 'attach'],
      ['user:default/worker', 'attach'],
      ['user:default/asker', 'read'],
    ]);
  });

  it('that is fetched leaves a row in the access log, and the chain is whole', async () => {
    const { id, path, file } = await sentWithFile();
    await as('worker').download(`${path}/attachments/${file.id}`).expect(200);
    const last = await knex('access_log')
      .where({ case_id: id })
      .orderBy('number', 'desc')
      .first();
    expect([last.actor, last.action]).toEqual([
      'user:default/worker',
      `download ${file.id}`,
    ]);
    expect(await new AccessLog().firstBroken(knex, id)).toBeUndefined();
  });

  it('is removed from a draft alone, or with it', async () => {
    const draft = await use.drafted();
    const path = use.filesOf(draft);
    const add = async () =>
      (await as('asker').upload(path, 'a.pdf', long)).body.id as string;
    const first = await add();
    const second = await add();
    await as('asker').delete(`${path}/${first}`).expect(204);
    expect(await count('attachment_chunks', { attachment_id: first })).toBe(0);
    expect((await as('asker').get(path)).body.items).toHaveLength(1);
    await as('asker').delete(`/v1/drafts/${draft}`).expect(204);
    expect(await count('attachment_chunks', { attachment_id: second })).toBe(0);
    expect(await count('attachments', { owner: draft })).toBe(0);
  });

  it('that is sent twice with one key is stored once, and another file with that key is refused', async () => {
    const draft = await use.drafted();
    const path = use.filesOf(draft);
    const key = randomUUID();
    const send = (content: Buffer, name = 'a.pdf') =>
      as('asker').upload(path, name, content).set('Idempotency-Key', key);
    const first = await send(long).expect(201);
    const again = await send(long);
    expect([
      again.status,
      again.body,
      again.headers['idempotency-replayed'],
    ]).toEqual([201, first.body, 'true']);
    for (const other of [send(aPdf(150_001, 2)), send(long, 'b.pdf')]) {
      const { body, status } = await other;
      expect([status, body.error.type]).toEqual([
        422,
        'idempotency-key-reused',
      ]);
    }
    expect((await as('asker').get(path)).body.items).toEqual([first.body]);
    expect(await count('attachments', { owner: draft })).toBe(1);
  });

  it('that is a photograph loses what the camera wrote, and is the same when it is sent again', async () => {
    const draft = await use.drafted();
    const photo = aJpeg([
      [0xe1, 'http://ns.adobe.com/xap/1.0/\0kanarialintu'],
      [0xdb, 'table'],
    ]);
    const bared = aJpeg([[0xdb, 'table']]);
    const key = randomUUID();
    const send = () =>
      as('asker')
        .upload(use.filesOf(draft), 'kuva.jpg', photo)
        .set('Idempotency-Key', key);
    const { body } = await send().expect(201);
    expect(body).toMatchObject({
      size: bared.length,
      sha256: createHash('sha256').update(bared).digest('hex'),
    });
    const got = await as('asker').download(`${use.filesOf(draft)}/${body.id}`);
    expect(Buffer.compare(got.body, bared)).toBe(0);
    expect((await send()).headers['idempotency-replayed']).toBe('true');
  });

  it('that is sent twice at the same time is stored once', async () => {
    const draft = await use.drafted();
    const path = use.filesOf(draft);
    const key = randomUUID();
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        as('asker').upload(path, 'a.pdf', long).set('Idempotency-Key', key),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await count('attachments', { owner: draft })).toBe(1);
  });

  it('comes with the case or with nothing: two submissions of one draft do not share it', async () => {
    const draft = await use.drafted();
    await as('asker').upload(use.filesOf(draft), 'a.pdf', long).expect(201);
    const sent = await Promise.all(
      [1, 2].map(() => use.submit(goodAnswers, { draft })),
    );
    const views = await Promise.all(
      sent.map(({ body }) => as('asker').get(`/v1/submissions/${body.id}`)),
    );
    expect(views.flatMap(({ body }) => body.attachments ?? [])).toHaveLength(1);
  });

  it('stays with its draft when the sending fails, and goes with the next try', async () => {
    const draft = await use.drafted();
    await as('asker').upload(use.filesOf(draft), 'a.pdf', long).expect(201);
    const key = randomUUID();
    const mend = await refuseRows(knex, 'attachments', 'update');
    const failed = await use.submit(goodAnswers, { draft, key });
    await mend();
    expect(failed.status).toBe(500);
    const { body } = await as('asker').get(use.filesOf(draft));
    expect(body.items).toHaveLength(1);

    const again = await use.submit(goodAnswers, { draft, key }).expect(201);
    const view = await as('worker').get(`/v1/submissions/${again.body.id}`);
    expect(view.body.attachments).toHaveLength(1);
  });

  it.each(['idempotency', 'access_log', 'outbox'])(
    'is not there when %s refuses its part, and comes with the next try',
    async table => {
      const { id } = await use.sent();
      const key = randomUUID();
      const send = () =>
        as('asker')
          .upload(`/v1/submissions/${id}/attachments`, 'a.pdf', long)
          .set('Idempotency-Key', key);
      const mend = await refuseRows(knex, table);
      const failed = await send();
      await mend();
      expect(failed.status).toBe(500);
      expect(await count('attachments', { owner: id })).toBe(0);
      expect(await count('idempotency', { key })).toBe(0);
      const again = await send();
      expect([again.status, again.headers['idempotency-replayed']]).toEqual([
        201,
        undefined,
      ]);
    },
  );

  it('is lost with a draft that is sent as another form, which takes none', async () => {
    const draft = await use.drafted();
    const { body: file } = await as('asker').upload(
      use.filesOf(draft),
      'a.pdf',
      long,
    );
    const { body } = await use
      .submit(goodAnswers, { draft, form: 'no-files' })
      .expect(201);
    const view = await as('asker').get(`/v1/submissions/${body.id}`);
    expect(view.body).not.toHaveProperty('attachments');
    expect(await count('attachments', { id: file.id })).toBe(0);
  });

  it('is unreadable once the key of its case is destroyed', async () => {
    const { id, path, file } = await sentWithFile();
    await knex('data_keys').where({ owner: id }).delete();
    const { body, status } = await as('worker').get(
      `${path}/attachments/${file.id}`,
    );
    expect([status, body.error.type]).toEqual([404, 'attachment-not-found']);
  });

  it('keeps its name, its content and its hash out of the clear and out of the log', async () => {
    const secret = 'kanarialintu-7f3a';
    const content = Buffer.from(`${secret}\n`.repeat(10_000));
    const draft = await use.drafted();
    const { body } = await as('asker')
      .upload(use.filesOf(draft), `${secret}.txt`, content)
      .expect(201);
    const { body: receipt } = await use.submit(goodAnswers, { draft });
    await as('worker').download(
      `/v1/submissions/${receipt.id}/attachments/${body.id}`,
    );
    for (const table of [
      'attachments',
      'attachment_chunks',
      'idempotency',
      'access_log',
      'outbox',
    ]) {
      const rows = await knex(table).select();
      const everything = rows
        .flatMap(row => Object.values(row))
        .map(value =>
          Buffer.isBuffer(value) ? value.toString('latin1') : String(value),
        )
        .join('\n');
      expect(everything).not.toContain(secret);
      expect(everything).not.toContain(body.sha256);
    }
    expect(log.join('\n')).not.toContain(secret);
  });
});
