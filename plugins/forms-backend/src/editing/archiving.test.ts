import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { FormList } from '@tukiverkko/plugin-forms-common';
import { testDatabases } from '../__testUtils__/databases';
import { drafting } from '../__testUtils__/drafting';
import { editing, named } from '../__testUtils__/editing';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'an archived form on %s',
  databaseId => {
    let as: (name: string) => Client;
    let edit: ReturnType<typeof editing>;
    let stop: () => Promise<unknown>;

    beforeAll(async () => {
      const knex = await databases.init(databaseId as TestDatabaseId);
      const { as: client, server } = await startForms({ knex });
      as = client;
      edit = editing(as);
      stop = () => server.stop();
    });
    afterAll(() => stop());

    it('takes nothing new, lets what was begun be sent, and comes back when it is published again', async () => {
      const form = await edit.inUse('old-form');
      const { drafted } = drafting(as);
      const draft = await drafted('asker', 'old-form');
      const { body, status } = await edit.archived('old-form');
      // One to four drafts could point at somebody.
      expect([status, body]).toEqual([
        200,
        { key: 'old-form', archivedAt: expect.any(String), openDrafts: null },
      ]);
      expect((await edit.archived('old-form')).body.archivedAt).toBe(
        body.archivedAt,
      );

      const list: FormList = (await as('asker').get('/v1/forms')).body;
      expect(list.items.map(({ key }) => key)).not.toContain('old-form');
      await expectRefused(
        as('asker').get('/v1/forms/old-form'),
        404,
        'form-archived',
      );
      const { body: versions } = await as('asker').get(
        '/v1/forms/old-form/versions',
      );
      expect(versions.archivedAt).toBe(body.archivedAt);
      await as('asker').get('/v1/forms/old-form/versions/1').expect(200);

      const { submit } = requester(as);
      const send = { form: 'old-form' };
      await expectRefused(submit(goodAnswers, send), 404, 'form-archived');
      await expectRefused(
        as('asker')
          .put(`/v1/drafts/${randomUUID()}`, {
            form: 'old-form',
            version: 1,
            answers: {},
            language: 'fi',
          })
          .set('If-None-Match', '*'),
        404,
        'form-archived',
      );
      await submit(goodAnswers, { ...send, draft }).expect(201);

      await edit.begun(form).expect(201);
      expect((await edit.published('old-form', 1)).body.version).toBe(1);
      await as('asker').get('/v1/forms/old-form').expect(200);
    });

    it('is not one that teams answer with', async () => {
      const error = await expectRefused(
        edit.archived('help-answer'),
        409,
        'form-in-use',
      );
      expect(error.detail).toContain('help-request');
      await expectRefused(edit.archived('nothing'), 404, 'form-not-found');
    });
    describe('who may', () => {
      const form = named('whose');

      it.each(['asker', 'worker', 'coordinator', 'nobody'])(
        'is not %s',
        async who => {
          const calls = [
            as(who).get(edit.draftOf('a-draft')),
            edit.begun(form, who),
            edit.saved(form, 1, who),
            as(who).delete(edit.draftOf('whose')).set('If-Match', '"1"'),
            as(who).post(`${edit.draftOf('whose')}/lint`, form),
            edit.published('whose', 1, who),
            edit.archived('help-request', who),
          ];
          for (const call of calls)
            await expectRefused(call, 403, 'not-allowed');
        },
      );

      it('publish and archive is not whoever may only edit', async () => {
        await edit.begun(form).expect(201);
        await expectRefused(
          edit.published('whose', 1, 'editor'),
          403,
          'not-allowed',
        );
        await expectRefused(
          edit.archived('whose', 'editor'),
          403,
          'not-allowed',
        );
      });

      it('edit forms does not open cases', async () => {
        const { id } = await requester(as).sent();
        for (const who of ['editor', 'publisher'])
          await expectRefused(
            as(who).get(`/v1/submissions/${id}`),
            404,
            'submission-not-found',
          );
      });
    });
  },
);
