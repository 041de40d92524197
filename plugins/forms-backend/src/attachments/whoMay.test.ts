import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import request from 'supertest';
import { anAnswerForm } from '../__testUtils__/aForm';
import { aFormWithFiles } from '../__testUtils__/aFormWithFiles';
import { testDatabases } from '../__testUtils__/databases';
import { drafting } from '../__testUtils__/drafting';
import { aPdf } from '../__testUtils__/files';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { signAnew } from '../__testUtils__/signAnew';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

/** Who may do what with the files of `asker`: the status each gets. */
const cells = [
  ['asker', { list: 200, draft: 200, remove: 204, add: 201, read: 200 }],
  ['colleague', { list: 404, draft: 404, remove: 404, add: 404, read: 404 }],
  ['worker', { list: 404, draft: 404, remove: 404, add: 201, read: 200 }],
  ['guest', { list: 403, draft: 403, remove: 403, add: 403, read: 200 }],
  ['other-worker', { list: 404, draft: 404, remove: 404, add: 404, read: 404 }],
  ['coordinator', { list: 404, draft: 404, remove: 404, add: 404, read: 404 }],
  ['editor', { list: 403, draft: 403, remove: 403, add: 404, read: 404 }],
  ['nobody', { list: 403, draft: 403, remove: 403, add: 404, read: 404 }],
] as const;

describe.each(databases.eachSupportedId())(
  'the files of a person on %s',
  databaseId => {
    let as: (name: string) => Client;
    let server: Parameters<typeof request>[0];
    let use: ReturnType<typeof requester> & ReturnType<typeof drafting>;
    let paths: Record<'draft' | 'case' | 'inDraft' | 'inCase', string>;

    beforeAll(async () => {
      const knex = await databases.init(databaseId as TestDatabaseId);
      const forms = [aFormWithFiles(), anAnswerForm()];
      ({ as, server } = await startForms({ knex, forms }));
      use = { ...requester(as), ...drafting(as) };
      const add = async (files: string) =>
        (await as('asker').upload(files, 'a.pdf', aPdf()).expect(201)).body.id;
      const draft = use.filesOf(await use.drafted());
      const { body } = await use.submit(goodAnswers);
      const sent = `/v1/submissions/${body.id}/attachments`;
      await knex('case_invitations').insert({
        case_id: body.id,
        ref: 'user:default/guest',
      });
      await signAnew(knex);
      paths = {
        draft,
        case: sent,
        inDraft: `${draft}/${await add(draft)}`,
        inCase: `${sent}/${await add(sent)}`,
      };
    });

    it.each(cells)('are for %s what the table says', async (who, expected) => {
      const client = as(who);
      const extra = async (files: string) =>
        (await as('asker').upload(files, 'b.pdf', aPdf())).body.id;
      const given = {
        list: await client.get(paths.draft),
        draft: await client.get(paths.inDraft),
        remove: await client.delete(
          `${paths.draft}/${await extra(paths.draft)}`,
        ),
        add: await client.upload(paths.case, 'c.pdf', aPdf()),
        read: await client.get(paths.inCase),
      };
      expect(
        Object.fromEntries(
          Object.entries(given).map(([what, { status }]) => [what, status]),
        ),
      ).toEqual(expected);
    });

    it('are nobody’s without a person', async () => {
      for (const path of Object.values(paths)) {
        const { status } = await request(server).get(`/api/forms${path}`);
        expect([path, status]).toEqual([path, 401]);
      }
      const { status } = await request(server)
        .post(`/api/forms${paths.case}`)
        .set('Content-Type', 'application/octet-stream')
        .send(aPdf());
      expect(status).toBe(401);
    });

    it('are found at their own place alone', async () => {
      const file = paths.inCase.split('/').at(-1);
      const other = await use.sent();
      for (const path of [
        `${paths.draft}/${file}`,
        `/v1/submissions/${other.id}/attachments/${file}`,
        `${paths.case}/${randomUUID()}`,
        `${paths.case}/nothing`,
      ]) {
        const error = await expectRefused(
          as('asker').get(path),
          404,
          'attachment-not-found',
        );
        expect(error).not.toHaveProperty('name', 'a.pdf');
      }
    });

    it('are added to no case that has ended', async () => {
      const { id } = await use.sent();
      await use.command('asker', id, { command: 'cancel' }).expect(200);
      const error = await expectRefused(
        as('asker').upload(
          `/v1/submissions/${id}/attachments`,
          'a.pdf',
          aPdf(),
        ),
        409,
        'command-not-allowed',
      );
      expect(error.state).toBe('cancelled');
      const { body } = await as('asker').get(`/v1/submissions/${id}`);
      expect(body.allowedActions).toEqual(['share']);
    });
  },
);
