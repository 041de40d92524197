import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  formId,
  toQuestionnaire,
  type FormDefinition,
  type FormList,
} from '@tukiverkko/plugin-forms-common';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { testDatabases } from '../__testUtils__/databases';
import { drafting } from '../__testUtils__/drafting';
import { editing } from '../__testUtils__/editing';
import { refused } from '../__testUtils__/refused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

/** A form of its own for a test. */
const named = (key: string, changes: Partial<FormDefinition> = {}) =>
  aForm({ key, title: `Lomake ${key}`, ...changes });

describe.each(databases.eachSupportedId())('editing on %s', databaseId => {
  let as: (name: string) => Client;
  let edit: ReturnType<typeof editing>;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const knex = await databases.init(databaseId as TestDatabaseId);
    const { as: client, server } = await startForms({ knex });
    as = client;
    edit = editing(as);
    stop = async () => void (await server.stop());
  });
  afterAll(() => stop());

  /** Publishes a new form. */
  async function inUse(key: string) {
    const form = named(key);
    await edit.begun(form).expect(201);
    await edit.published(key, 1).expect(201);
    return form;
  }

  describe('a draft', () => {
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
        tests: [{ passed: true }, { passed: true }],
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
        await refused(edit.saved(form, 1), 412, 'form-draft-changed'),
      ).toMatchObject(now);
      expect(
        await refused(edit.begun(form), 412, 'form-draft-exists'),
      ).toMatchObject(now);
      await refused(
        as('editor').put(edit.draftOf('two-editors'), form),
        428,
        'if-match-missing',
      );
      await refused(
        as('editor').delete(edit.draftOf('two-editors')).set('If-Match', '"1"'),
        412,
        'form-draft-changed',
      );
      await as('editor')
        .delete(edit.draftOf('two-editors'))
        .set('If-Match', '"2"')
        .expect(204);
      await refused(edit.saved(form, 2), 404, 'form-draft-not-found');
      await refused(
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
      await refused(
        as('editor')
          .put(`${edit.draftOf('no-fhir')}/questionnaire`, {
            resourceType: 'Patient',
          })
          .set('If-None-Match', '*'),
        400,
        'definition-refused',
      );
    });
  });

  it('checks a definition without keeping it, or the draft where none is sent', async () => {
    const form = named('checked');
    const lint = `${edit.draftOf('checked')}/lint`;
    await refused(as('editor').post(lint, {}), 400, 'definition-refused');
    const { body, status } = await as('editor').post(lint, form);
    expect([status, body.mayPublish]).toEqual([200, true]);
    await refused(
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

  describe('publishing', () => {
    it('makes a version with its choices written in, named by its content, and forgets the draft', async () => {
      await edit.begun(named('new-form')).expect(201);
      const { body, status } = await edit.published('new-form', 1);
      expect([status, body]).toEqual([
        201,
        {
          key: 'new-form',
          version: 1,
          id: expect.any(String),
          publishedAt: expect.any(String),
          changes: null,
        },
      ]);
      const { body: form } = await as('asker').get('/v1/forms/new-form');
      expect(form.definition.data.properties.county.oneOf).toContainEqual({
        const: 'kainuu',
        title: 'Kainuu',
      });
      expect([form.version, form.id]).toEqual([1, formId(form.definition)]);
      expect(body.id).toBe(form.id);
      await as('editor').get(edit.draftOf('new-form')).expect(404);
    });

    it('is done once, however often it is asked for with the same key', async () => {
      await edit.begun(named('once')).expect(201);
      const attempt = randomUUID();
      const publish = (form = 'once') =>
        as('publisher')
          .post(`${edit.draftOf(form)}/publish`, {})
          .set('Idempotency-Key', attempt)
          .set('If-Match', '"1"');
      const both = await Promise.all([publish(), publish()]);
      expect(both.map(({ status }) => status)).toEqual([201, 201]);
      expect(both[0].body).toEqual(both[1].body);
      const third = await publish();
      expect(third.headers['idempotency-replayed']).toBe('true');
      expect(third.body).toEqual(both[0].body);
      await refused(publish('a-draft'), 422, 'idempotency-key-reused');
      await refused(
        as('publisher').post(`${edit.draftOf('once')}/publish`, {}),
        400,
        'idempotency-key-missing',
      );
    });

    it('tells what changes, and a change of text needs no second person', async () => {
      const form = await inUse('reworded');
      const { body: saved } = await edit.begun(
        named('reworded', { title: 'Uusi nimi' }),
        'publisher',
      );
      expect(saved.basedOn).toBe(1);
      expect(saved.check.changes.classes).toEqual(['text']);
      const { body } = await edit.published('reworded', 1);
      expect(body).toMatchObject({
        version: 2,
        changes: { classes: ['text'] },
      });

      // Going back to what version 1 said is version 1 again, since the same content has one number.
      await edit.begun(form).expect(201);
      expect((await edit.published('reworded', 1)).body.version).toBe(1);
      const { body: versions } = await as('asker').get(
        '/v1/forms/reworded/versions',
      );
      expect(
        versions.items.map((one: { version: number; isCurrent: boolean }) => [
          one.version,
          one.isCurrent,
        ]),
      ).toEqual([
        [2, false],
        [1, true],
      ]);
      expect((await as('asker').get('/v1/forms/reworded')).body.version).toBe(
        1,
      );
    });

    it('needs a second person where it changes who may read, where it goes or how it counts', async () => {
      const form = await inUse('four-eyes');
      await edit
        .begun(
          { ...form, access: { ...form.access, topic: { read: ['owner'] } } },
          'publisher',
        )
        .expect(201);
      await refused(
        edit.published('four-eyes', 1),
        409,
        'second-person-needed',
      );
      const { body } = await edit.published('four-eyes', 1, 'second-publisher');
      expect(body).toMatchObject({
        version: 2,
        changes: { classes: ['privacy'] },
      });
    });

    it.each([
      [
        'a test fails',
        {
          tests: [
            {
              name: 'wrong',
              now: '2026-11-23T08:00:00Z',
              input: {},
              expect: { valid: true },
            },
          ],
        },
        '/tests/0',
      ],
      [
        'Swedish is missing',
        { languages: { source: 'fi', available: ['fi'] } },
        '/languages/available',
      ],
      [
        'a rule can never be true',
        {
          logic: {
            visible: { details: { '===': [{ var: 'urgency' }, 'nothing'] } },
          },
        },
        '/logic/visible/details',
      ],
      ['its answer form is not there', { answer: 'nothing-here' }, '/answer'],
    ] as const)(
      'waits while %s, and points at it',
      async (what, changes, pointer) => {
        const key = `waits-${what
          .toLowerCase()
          .replace(/[^a-z]/g, '-')
          .slice(0, 20)}`;
        await edit
          .begun(named(key, changes as Partial<FormDefinition>))
          .expect(201);
        const error = await refused(
          edit.published(key, 1),
          409,
          'form-not-ready',
        );
        expect(
          error.errors.some((one: { pointer: string }) =>
            one.pointer.startsWith(pointer),
          ),
        ).toBe(true);
      },
    );

    it('waits when nothing has changed, or another version came meanwhile', async () => {
      const form = await inUse('moves');
      await edit.begun(form).expect(201);
      await refused(edit.published('moves', 1), 409, 'form-unchanged');
      await refused(edit.published('moves', 2), 412, 'form-draft-changed');
    });
  });

  describe('an archived form', () => {
    it('takes nothing new, lets what was begun be sent, and comes back when it is published again', async () => {
      const form = await inUse('old-form');
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
      await refused(
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
      await refused(submit(goodAnswers, send), 404, 'form-archived');
      await refused(
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
      const error = await refused(
        edit.archived('help-answer'),
        409,
        'form-in-use',
      );
      expect(error.detail).toContain('help-request');
      await refused(edit.archived('nothing'), 404, 'form-not-found');
    });
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
        for (const call of calls) await refused(call, 403, 'not-allowed');
      },
    );

    it('publish and archive is not whoever may only edit', async () => {
      await edit.begun(form).expect(201);
      await refused(edit.published('whose', 1, 'editor'), 403, 'not-allowed');
      await refused(edit.archived('whose', 'editor'), 403, 'not-allowed');
    });

    it('edit forms does not open cases', async () => {
      const { id } = await requester(as).sent();
      for (const who of ['editor', 'publisher'])
        await refused(
          as(who).get(`/v1/submissions/${id}`),
          404,
          'submission-not-found',
        );
    });
  });
});

describe('the folder and the portal', () => {
  it('do not fight: what the portal has edited, the folder leaves alone, and the log says so', async () => {
    const knex = await databases.init('SQLITE_3');
    const first = await startForms({ knex });
    const edit = editing(first.as);
    await edit
      .begun({
        ...aForm(),
        title: 'Portaalin nimi',
        i18n: aForm({ title: 'Portaalin nimi' }).i18n,
      })
      .expect(201);
    await edit.published('help-request', 1).expect(201);
    await first.server.stop();

    const { as, log, server } = await startForms({
      knex,
      forms: [aForm({ title: 'Kansion nimi' }), anAnswerForm()],
    });
    const { body } = await as('asker').get('/v1/forms/help-request');
    expect([body.version, body.definition.title]).toEqual([
      2,
      'Portaalin nimi',
    ]);
    expect(log.join('\n')).toMatch(
      /Form 'help-request' is edited in the portal, where version 2 is current, so '.*' is left alone\./,
    );
    await server.stop();
  });
});
