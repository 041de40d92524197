import type { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  toQuestionnaire,
  type FormList,
} from '@tukiverkko/plugin-forms-common';
import { testDatabases } from '../__testUtils__/databases';
import { editing, named } from '../__testUtils__/editing';
import { expectRefused } from '../__testUtils__/expectRefused';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'a draft of a form on %s',
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

    it('may be tried with the choices its sources offer now, by those who edit it', async () => {
      const sources = (name: string) =>
        as(name).get('/v1/forms/a-source/draft/options');
      const { body } = await sources('editor').expect(200);
      expect(body.regions[0]).toEqual({
        code: expect.any(String),
        label: expect.objectContaining({ fi: expect.any(String) }),
      });
      await expectRefused(sources('asker'), 403, 'not-allowed');
    });

    it('is begun, saved, read and listed by editors, with what is still missing', async () => {
      const form = named('a-draft');
      const { tests, ...open } = { ...form, i18n: {}, tests: [] };
      const { body, headers, status } = await edit.begun({ ...open, tests });
      expect([status, headers.etag]).toEqual([201, '"1"']);
      expect(body).toMatchObject({
        key: 'a-draft',
        basedOn: null,
        revision: 1,
        savedBy: 'user:default/editor',
        check: { mayPublish: false, changes: null, tests: [] },
      });
      expect(body.check.problems).toContainEqual(
        expect.objectContaining({
          pointer: '/tests',
          code: 'tests-missing',
          text: expect.stringMatching(/^The form has no test/),
        }),
      );
      // What it was given is what it keeps: choices of a source are written in only when it is published.
      expect(body.definition.data.properties.county).not.toHaveProperty(
        'oneOf',
      );

      const again = await edit.saved(form, 1);
      expect([again.status, again.headers.etag]).toEqual([200, '"2"']);
      expect(again.body.check).toMatchObject({
        mayPublish: true,
        tests: [{ passed: true }, { passed: true }, { passed: true }],
      });
      const read = await as('publisher').get(edit.draftOf('a-draft'));
      expect(read.headers.etag).toBe('"2"');
      expect(read.body.definition).toEqual(JSON.parse(JSON.stringify(form)));

      const list: FormList = (await as('editor').get('/v1/forms')).body;
      expect(list.drafts).toContainEqual({
        key: 'a-draft',
        title: expect.objectContaining({ fi: 'Lomake a-draft' }),
        basedOn: null,
        revision: 2,
        savedAt: expect.any(String),
        savedBy: 'user:default/editor',
      });
      expect((await as('asker').get('/v1/forms')).body).not.toHaveProperty(
        'drafts',
      );
    });

    it('is changed by whoever read its last state; anybody else is told what it is now, and by whom', async () => {
      const form = named('two-editors');
      await edit.begun(form).expect(201);
      await edit.saved(form, 1, 'publisher').expect(200);
      const now = { revision: 2, changedBy: 'user:default/publisher' };
      expect(
        await expectRefused(edit.saved(form, 1), 412, 'form-draft-changed'),
      ).toMatchObject(now);
      expect(
        await expectRefused(edit.begun(form), 412, 'form-draft-exists'),
      ).toMatchObject(now);
      await expectRefused(
        as('editor').put(edit.draftOf('two-editors'), form),
        428,
        'if-match-missing',
      );
      await expectRefused(
        as('editor').delete(edit.draftOf('two-editors')).set('If-Match', '"1"'),
        412,
        'form-draft-changed',
      );
      await as('editor')
        .delete(edit.draftOf('two-editors'))
        .set('If-Match', '"2"')
        .expect(204);
      await expectRefused(edit.saved(form, 2), 404, 'form-draft-not-found');
      await expectRefused(
        as('editor').get(edit.draftOf('two-editors')),
        404,
        'form-draft-not-found',
      );
    });

    it('is one, when two begin it at the same moment', async () => {
      const form = named('at-once');
      const both = await Promise.all([
        edit.begun(form),
        edit.begun(form, 'publisher'),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    });

    it('is made of a FHIR questionnaire, and what was not carried over is listed', async () => {
      const { questionnaire } = toQuestionnaire(named('from-fhir'));
      const { body, status } = await as('editor')
        .put(`${edit.draftOf('brought-in')}/questionnaire`, {
          ...questionnaire,
          publisher: 'Somebody',
        })
        .set('Content-Type', 'application/fhir+json')
        .set('If-None-Match', '*');
      expect(status).toBe(201);
      expect(body.definition).toMatchObject({
        key: 'brought-in',
        title: 'Lomake from-fhir',
      });
      expect(body.notCarried).toContainEqual({
        pointer: '/publisher',
        reason: expect.any(String),
      });
      expect(body.check.mayPublish).toBe(false);
      const large = {
        resourceType: 'Questionnaire',
        title: 'a'.repeat(2_200_000),
      };
      await expectRefused(
        as('editor')
          .put(`${edit.draftOf('no-fhir')}/questionnaire`, large)
          .set('If-None-Match', '*'),
        413,
        'body-too-large',
      );
      await expectRefused(
        as('editor')
          .put(`${edit.draftOf('no-fhir')}/questionnaire`, {
            resourceType: 'Patient',
          })
          .set('If-None-Match', '*'),
        400,
        'definition-refused',
      );
    });
    it('checks a definition without keeping it, or the draft where none is sent', async () => {
      const form = named('checked');
      const lint = `${edit.draftOf('checked')}/lint`;
      await expectRefused(
        as('editor').post(lint, {}),
        400,
        'definition-refused',
      );
      const { body, status } = await as('editor').post(lint, form);
      expect([status, body.mayPublish]).toEqual([200, true]);
      await expectRefused(
        as('editor').get(edit.draftOf('checked')),
        404,
        'form-draft-not-found',
      );
      await edit.begun({ ...form, answer: 'nothing-here' }).expect(201);
      const { body: ofDraft } = await as('publisher')
        .raw(lint, '')
        .unset('Content-Type');
      expect(ofDraft.mayPublish).toBe(false);
      expect(ofDraft.problems).toContainEqual(
        expect.objectContaining({ pointer: '/answer', code: 'form-unknown' }),
      );
    });
  },
);
