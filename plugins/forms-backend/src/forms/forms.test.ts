import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type {
  FormDefinition,
  FormVersion,
} from '@tukiverkko/plugin-forms-common';
import { loadCorpus } from '@tukiverkko/plugin-forms-common/testUtils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';
import { compilations } from './answerValidator';
import { FormsStore } from './FormsStore';

const databases = testDatabases();
jest.setTimeout(60_000);

const corpus = loadCorpus();

describe.each(databases.eachSupportedId())('forms on %s', databaseId => {
  let knex: Knex;
  let as: (name: string) => Client;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    ({ as } = await startForms({ knex }));
    // As they stand in the corpus: publishing would write choices into some of them.
    const store = new FormsStore(knex);
    const at = new Date().toISOString();
    for (const { definition } of corpus) await store.add(definition, at);
  });

  it('are listed in three languages and read in the version that is current', async () => {
    const { body } = await as('asker').get('/v1/forms');
    expect(body.items).toContainEqual({
      key: 'help-request',
      title: {
        fi: 'Avunpyyntö',
        sv: 'Avunpyyntö på svenska',
        en: 'Avunpyyntö',
      },
      purpose: 'consultation',
      process: 'case',
      version: 1,
    });
    const form: FormVersion = (await as('asker').get('/v1/forms/help-request'))
      .body;
    expect(form).toMatchObject({
      version: 1,
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      prefill: {},
    });
    // Publishing wrote the choices of the source into the version.
    expect(form.definition.data.properties.county.oneOf).toContainEqual({
      const: 'kainuu',
      title: 'Kainuu',
    });

    const { prefill, ...version } = form;
    expect(
      (await as('asker').get('/v1/forms/help-request/versions/1')).body,
    ).toEqual(version);
    const { items } = (await as('asker').get('/v1/forms/help-request/versions'))
      .body;
    expect(items).toEqual([
      {
        key: 'help-request',
        version: 1,
        id: form.id,
        publishedAt: form.publishedAt,
        isCurrent: true,
      },
    ]);
  });

  it.each([
    '/v1/forms/nothing',
    '/v1/forms/help-request/versions/2',
    '/v1/forms/help-request/versions/x',
    '/v1/forms/nothing/versions',
    '/v1/forms/constructor',
  ])('answers 404 at %s', async path => {
    const { body, status } = await as('asker').get(path);
    expect([status, body.error.type]).toEqual([404, 'form-not-found']);
  });

  it('are never changed once they are published', async () => {
    const refused = { message: expect.stringMatching(/^The database refused/) };
    await expect(
      knex('form_versions')
        .where({ key: 'help-request' })
        .update({ definition: '{}' }),
    ).rejects.toMatchObject(refused);
    await expect(
      knex('form_versions').where({ key: 'help-request' }).delete(),
    ).rejects.toMatchObject(refused);
  });

  it('say where a request would go, and store nothing', async () => {
    const { body, status } = await as('asker').post(
      '/v1/forms/help-request/evaluate',
      {
        answers: { ...goodAnswers, team: 'group:default/team' },
        now: '2026-12-04T12:00:00+02:00',
      },
    );
    // Friday; Monday is the sixth of December moved by nothing, so five working days are the next Friday.
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({
        evaluation: expect.objectContaining({ errors: [], stop: null }),
        routing: expect.objectContaining({
          team: 'group:default/team',
          rule: 'named',
        }),
        answerBy: '2026-12-11',
      }),
    ]);
    expect(await knex('submissions')).toEqual([]);
  });

  it('say to an editor where a draft would send, which nobody else may ask', async () => {
    const target = {
      rule: 'named',
      priority: 'high',
      promise: null,
      fallback: 'group:default/team',
      team: 'group:default/team',
    };
    const ask = (name: Parameters<typeof as>[0], body: object) =>
      as(name).post('/v1/forms/help-request/draft/resolve', body);
    const answered = await ask('editor', { target, wish: null });
    expect([answered.status, answered.body.routing]).toEqual([
      200,
      expect.objectContaining({
        team: 'group:default/team',
        rule: 'named',
        priority: 'high',
        fallback: false,
      }),
    ]);
    const bad = await ask('editor', { target: { ...target, team: 1 } });
    expect(bad.status).toBe(400);
    const other = await ask('asker', { target, wish: null });
    expect(other.status).toBe(403);
  });

  it('are compiled once, and not when something is sent, read or listed', async () => {
    const use = requester(as);
    const { id } = await use.sent();
    await as('worker').get(`/v1/submissions/${id}`);
    const before = compilations.count;
    await use.sent();
    await as('worker').get(`/v1/submissions/${id}`);
    await as('worker').get('/v1/submissions?view=inbox');
    expect(compilations.count).toBe(before);
  });

  describe.each(corpus.map(form => [form.name, form] as const))(
    'the corpus form %s over HTTP',
    (key, { cases }) => {
      it.each(cases.map(one => [one.name, one] as const))(
        '%s',
        async (_name, { now, answers, expect: expected }) => {
          const { body, status } = await as('asker').post(
            `/v1/forms/${key}/evaluate`,
            { answers, now },
          );
          expect(status).toBe(200);
          expect(asExpected(body.evaluation, expected)).toEqual(expected);
        },
      );
    },
  );
});

/** The members of an evaluation that a case names, in the case's shape. */
function asExpected(
  evaluation: any,
  expected: FormDefinition['tests'][number]['expect'],
) {
  const actual = {
    ...evaluation,
    valid: evaluation.errors.length === 0 && evaluation.stop === null,
    errors: evaluation.errors.map(
      ({ pointer, code }: { pointer: string; code: string }) => ({
        pointer,
        code,
      }),
    ),
  };
  return Object.fromEntries(
    Object.entries(expected).map(([member, wanted]) => [
      member,
      shapedLike(wanted, actual[member]),
    ]),
  );
}

function shapedLike(wanted: unknown, actual: any): unknown {
  if (Array.isArray(wanted)) return sameOrder(wanted, actual ?? []);
  if (typeof wanted !== 'object' || wanted === null || !actual)
    return actual ?? wanted;
  return Object.fromEntries(
    Object.keys(wanted).map(name => [name, actual[name] ?? null]),
  );
}

/** Lists of fields and errors are sets to a case. */
function sameOrder(
  wanted: readonly unknown[],
  actual: readonly unknown[],
): readonly unknown[] {
  const text = (list: readonly unknown[]) =>
    list
      .map(item => JSON.stringify(item))
      .sort()
      .join();
  return text(wanted) === text(actual) ? wanted : actual;
}
