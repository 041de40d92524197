import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { formId, type FormDefinition } from '@tukiverkko/plugin-forms-common';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { testDatabases } from '../__testUtils__/databases';
import { editing, named } from '../__testUtils__/editing';
import { expectRefused } from '../__testUtils__/expectRefused';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'publishing a form on %s',
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
      await expectRefused(publish('a-draft'), 422, 'idempotency-key-reused');
      await expectRefused(
        as('publisher').post(`${edit.draftOf('once')}/publish`, {}),
        400,
        'idempotency-key-missing',
      );
    });

    it('tells what changes, and a change of text needs no second person', async () => {
      const form = await edit.inUse('reworded');
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
      const form = await edit.inUse('four-eyes');
      await edit
        .begun(
          { ...form, access: { ...form.access, topic: { read: ['owner'] } } },
          'publisher',
        )
        .expect(201);
      await expectRefused(
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
      [
        'a routing rule has no test',
        { tests: named('').tests.slice(0, 1) },
        '/routing/rules/0',
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
        const error = await expectRefused(
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
      const form = await edit.inUse('moves');
      await edit.begun(form).expect(201);
      await expectRefused(edit.published('moves', 1), 409, 'form-unchanged');
      await expectRefused(
        edit.published('moves', 2),
        412,
        'form-draft-changed',
      );
    });
  },
);

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
