import {
  coreServices,
  createServiceFactory,
  type AuditorService,
} from '@backstage/backend-plugin-api';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { editing, named } from '../__testUtils__/editing';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'reviewing a form on %s',
  databaseId => {
    let as: (name: string) => Client;
    let edit: ReturnType<typeof editing>;
    let knex: Knex;
    let stop: () => Promise<unknown>;
    const audited: object[] = [];

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      const auditor = {
        createEvent: async ({ eventId, meta }) => ({
          success: async () => void audited.push({ eventId, ...meta }),
          fail: async () => undefined,
        }),
      } satisfies AuditorService;
      const started = await startForms({
        knex,
        features: [
          createServiceFactory({
            service: coreServices.auditor,
            deps: {},
            factory: () => auditor,
          }),
        ],
      });
      as = started.as;
      edit = editing(as);
      stop = () => started.server.stop();
    });
    afterAll(() => stop());

    const review = (
      key: string,
      revision: number,
      step: string,
      who: string,
      message: string | undefined = 'Katsotko tämän?',
    ) =>
      as(who)
        .put(`${edit.draftOf(key)}/review`, { step, message })
        .set('If-Match', `"${revision}"`);
    const history = async (key: string) => {
      const { body } = await as('editor').get(`/v1/forms/${key}/history`);
      return body.items.map((one: { action: string; by: string }) => [
        one.action,
        one.by.split('/')[1],
      ]);
    };
    const privately = (form: ReturnType<typeof named>) => ({
      ...form,
      access: { ...form.access, topic: { read: ['owner' as const] } },
    });

    it('freezes the draft until somebody returns it with a sentence', async () => {
      await edit.begun(named('frozen')).expect(201);
      await expectRefused(
        review('frozen', 1, 'return', 'publisher'),
        409,
        'form-not-in-review',
      );
      const { body: asked } = await review('frozen', 1, 'ask', 'editor');
      expect(asked.review).toMatchObject({
        state: 'asked',
        askedBy: 'user:default/editor',
        message: 'Katsotko tämän?',
      });
      await expectRefused(
        edit.saved(named('frozen', { title: 'Toinen' }), 2),
        409,
        'form-in-review',
      );
      await expectRefused(
        as('editor').delete(edit.draftOf('frozen')).set('If-Match', '"2"'),
        409,
        'form-in-review',
      );
      await expectRefused(
        review('frozen', 2, 'ask', 'editor'),
        409,
        'form-in-review',
      );
      await review(
        'frozen',
        2,
        'return',
        'publisher',
        'Ruotsi puuttuu.',
      ).expect(200);
      const { body } = await edit
        .saved(named('frozen', { title: 'Toinen' }), 3)
        .expect(200);
      expect(body.review).toMatchObject({
        state: 'returned',
        answeredBy: 'user:default/publisher',
        answer: 'Ruotsi puuttuu.',
      });
      expect(await history('frozen')).toEqual([
        ['save', 'editor'],
        ['return', 'publisher'],
        ['ask', 'editor'],
        ['begin', 'editor'],
      ]);
    });

    it('is decided on what was read: a save or a step meanwhile wins', async () => {
      await edit.begun(named('raced')).expect(201);
      const [saved, asked] = await Promise.all([
        edit.saved(named('raced', { title: 'Uusi' }), 1),
        review('raced', 1, 'ask', 'editor'),
      ]);
      expect([saved.status, asked.status].sort()).toEqual([200, 412]);
      await expectRefused(
        as('editor').put(`${edit.draftOf('raced')}/review`, {
          step: 'ask',
          message: 'x',
        }),
        428,
        'if-match-missing',
      );
      const { status } = await as('editor')
        .put(`${edit.draftOf('raced')}/review`, { step: 'ask' })
        .set('If-Match', '"2"');
      expect(status).toBe(400);
    });

    it('stands for the second person where somebody else approved', async () => {
      const form = await edit.inUse('approved');
      await edit.begun(privately(form), 'publisher').expect(201);
      await expectRefused(
        edit.published('approved', 1),
        409,
        'second-person-needed',
      );
      await review('approved', 1, 'ask', 'publisher').expect(200);
      await expectRefused(
        review('approved', 2, 'approve', 'publisher'),
        409,
        'own-review',
      );
      await review('approved', 2, 'approve', 'editor').expect(403);
      await review('approved', 2, 'approve', 'second-publisher').expect(200);
      const { body } = await edit.published('approved', 3).expect(201);
      expect(body.version).toBe(2);
      expect((await history('approved')).slice(0, 3)).toEqual([
        ['publish', 'publisher'],
        ['approve', 'second-publisher'],
        ['ask', 'publisher'],
      ]);
    });

    it('is for a person who wrote nothing since the last version, whoever saved last and whatever became of it', async () => {
      const form = await edit.inUse('written');
      await edit.begun(privately(form), 'publisher').expect(201);
      // Their words are undone and the draft thrown away: what the next one is made of is theirs all the same.
      await edit.saved(form, 1, 'publisher').expect(200);
      await as('publisher')
        .delete(edit.draftOf('written'))
        .set('If-Match', '"2"')
        .expect(204);
      const { body } = await edit.begun(privately(form)).expect(201);
      expect([body.savedBy, body.writers]).toEqual([
        'user:default/editor',
        ['user:default/editor', 'user:default/publisher'],
      ]);
      await expectRefused(
        edit.published('written', 1),
        409,
        'second-person-needed',
      );
      await review('written', 1, 'ask', 'editor').expect(200);
      await expectRefused(
        review('written', 2, 'approve', 'publisher'),
        409,
        'own-review',
      );
      await review('written', 2, 'approve', 'second-publisher').expect(200);
      await edit.published('written', 3).expect(201);

      await edit.begun(named('written', { title: 'Kolmas' })).expect(201);
      const { body: next } = await as('editor').get(edit.draftOf('written'));
      expect(next.writers).toEqual(['user:default/editor']);
      await edit.published('written', 1).expect(201);
    });

    it('keeps of many saves of a person in an hour the first, and tells the auditor what it keeps', async () => {
      audited.length = 0;
      await edit.begun(named('often')).expect(201);
      for (const revision of [1, 2, 3])
        await edit
          .saved(named('often', { title: `Otsikko ${revision}` }), revision)
          .expect(200);
      await as('editor')
        .delete(edit.draftOf('often'))
        .set('If-Match', '"4"')
        .expect(204);
      const kept = ['delete', 'save', 'begin'];
      expect(
        (await knex('form_events').where({ form: 'often' }))
          .map(({ action }) => action)
          .sort(),
      ).toEqual([...kept].sort());
      expect(audited).toEqual(
        [...kept].reverse().map(action => ({
          eventId: 'form-change',
          form: 'often',
          action,
          at: expect.any(String),
          actor: 'user:default/editor',
        })),
      );
    });
  },
);

describe.each(databases.eachSupportedId())(
  'who writes a form on %s',
  databaseId => {
    let as: (name: string) => Client;
    let edit: ReturnType<typeof editing>;
    let knex: Knex;
    let stop: () => Promise<unknown>;
    const people = '/v1/forms/help-request/people';

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      const started = await startForms({ knex });
      as = started.as;
      edit = editing(as);
      stop = () => started.server.stop();
    });
    afterAll(() => stop());

    const give = async (given: object, who = 'publisher') => {
      const { headers } = await as('publisher').get(people);
      return as(who).put(people, given).set('If-Match', headers.etag);
    };

    it('is said by publishers, for people and groups, and only over what they have read', async () => {
      expect((await give({ team: null, editors: [] }, 'editor')).status).toBe(
        403,
      );
      const { status } = await give({
        team: 'group:default/office',
        editors: ['user:default/worker'],
      });
      expect(status).toBe(200);
      await expectRefused(
        as('publisher')
          .put(people, { team: null, editors: [] })
          .set('If-Match', '"0000"'),
        412,
        'form-people-changed',
      );
      expect((await give({ team: 'user:default/x', editors: [] })).status).toBe(
        400,
      );
      const { body } = await as('worker').get(people);
      expect(body).toEqual({
        team: 'group:default/office',
        editors: ['user:default/worker'],
      });
    });

    it('opens that form to them and closes it to other editors; publishers keep every form', async () => {
      await give({
        team: 'group:default/office',
        editors: ['user:default/worker'],
      });
      await edit.begun(named('help-request'), 'colleague').expect(201);
      const statuses = async (path: string) =>
        Promise.all(
          ['colleague', 'worker', 'publisher', 'editor', 'other-worker'].map(
            async who => (await as(who).get(path)).status,
          ),
        );
      for (const path of ['draft', 'history', 'people', 'draft/impact'])
        expect(await statuses(`/v1/forms/help-request/${path}`)).toEqual([
          200, 200, 200, 403, 403,
        ]);
      expect(await statuses('/v1/editing/forms')).toEqual([
        200, 200, 200, 200, 403,
      ]);
      await edit.published('help-request', 1, 'worker').expect(403);
      await edit.begun(named('own-new'), 'worker').expect(403);

      const listed = async (who: string) => {
        const { body } = await as(who).get('/v1/editing/forms');
        return body.items.map(({ key }: { key: string }) => key);
      };
      expect(await listed('worker')).toEqual(['help-request']);
      expect(await listed('editor')).toEqual(['help-answer']);
      expect((await as('worker').get('/v1/me')).body.may).toMatchObject({
        editForms: true,
        publishForms: false,
      });
      expect((await as('worker').get('/v1/forms')).body.drafts).toHaveLength(1);
      expect((await as('editor').get('/v1/forms')).body.drafts).toEqual([]);
    });

    it('shows nobody a request: who writes a form reads neither its cases, nor their files, nor drafts of fillers', async () => {
      const use = requester(as);
      await give({ team: null, editors: ['user:default/other-worker'] });
      const sent = await use.sent(goodAnswers);
      for (const who of ['editor', 'publisher', 'other-worker']) {
        for (const path of ['', '/messages', '/copy.json'])
          expect(
            (await as(who).get(`/v1/submissions/${sent.id}${path}`)).status,
          ).toBe(404);
        const { body } = await as(who).get('/v1/submissions?view=inbox');
        expect(body.items).toEqual([]);
      }
    });

    it('lists how each form stands, with counts that point at nobody', async () => {
      await edit.inUse('counted');
      await edit.begun(named('counted', { title: 'Toinen nimi' })).expect(201);
      const day = new Date().toISOString().slice(0, 10);
      const count = (form: string, n: number) =>
        knex('figure_counts').insert({
          ...{ form, form_version: 1, day, figure: '$all', code: '', count: n },
        });
      await count('counted', 7);
      await count('help-answer', 3);
      await knex('figure_counts').insert({
        ...{ form: 'counted', form_version: 1, day: '2020-01-01' },
        ...{ figure: '$all', code: '', count: 90 },
      });
      const { body } = await as('publisher').get('/v1/editing/forms');
      const rowOf = (key: string) =>
        body.items.find((one: { key: string }) => one.key === key);
      expect(rowOf('counted')).toEqual({
        key: 'counted',
        title: expect.objectContaining({ fi: 'Toinen nimi' }),
        version: 1,
        draft: { revision: 1, basedOn: 1 },
        readiness: {
          tests: { passed: expect.any(Number), total: expect.any(Number) },
          missing: expect.objectContaining({ sv: expect.any(Number) }),
        },
        sent: 7,
        changedAt: expect.any(String),
        changedBy: 'user:default/editor',
      });
      expect(rowOf('help-answer')).toMatchObject({
        version: 1,
        sent: null,
        changedBy: null,
      });
      await edit.archived('counted').expect(200);
      const again = await as('publisher').get('/v1/editing/forms');
      expect(
        again.body.items.find((one: { key: string }) => one.key === 'counted')
          .archivedAt,
      ).toEqual(expect.any(String));
    });
  },
);
