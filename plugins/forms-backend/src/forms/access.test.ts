import { randomUUID } from 'node:crypto';
import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { formsPrefillExtensionPoint } from '@tukiverkko/plugin-forms-node';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { aFormOf } from '../__testUtils__/otherForms';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
jest.setTimeout(60_000);

const isAnswered = (name: string) => ({ '!==': [{ var: name }, null] });

/** The asker is 12 years old, as far as the portal knows. */
const knowsAge = createBackendModule({
  pluginId: 'forms',
  moduleId: 'test-prefill',
  register(reg) {
    reg.registerInit({
      deps: { prefill: formsPrefillExtensionPoint },
      async init({ prefill }) {
        prefill.addPrefill({
          names: ['requester.age'],
          values: async () => ({ 'requester.age': 12 }),
        });
      },
    });
  },
}) as BackendFeature;

/** A known age is locked, and so is the topic once a day is named. */
const locking = {
  logic: {
    visible: { details: { '===': [{ var: 'more' }, true] } },
    readOnly: { age: isAnswered('age'), topic: isAnswered('day') },
  },
  prefill: [{ field: 'age', from: 'requester.age' }],
};

describe('what a form lets its filler write', () => {
  let as: (name: string) => Client;
  let use: ReturnType<typeof requester>;

  beforeAll(async () => {
    const plain = aForm();
    ({ as } = await startForms({
      knex: await databases.init('SQLITE_3'),
      features: [knowsAge],
      forms: [
        aForm({
          ...locking,
          access: {
            note: { read: ['owner'] },
            county: { read: ['requester', 'owner'], write: ['owner'] },
          },
        }),
        anAnswerForm(),
        ...(['record', 'advice', 'anonymous'] as const).map(process =>
          aFormOf(process, {
            ...locking,
            pages: plain.pages,
          }),
        ),
      ],
    }));
    use = requester(as);
  });

  const save = (id: string, answers: object, revision?: number) => {
    const put = as('asker').put(`/v1/drafts/${id}`, {
      form: 'help-request',
      version: 1,
      answers,
      language: 'fi',
    });
    return revision === undefined
      ? put.set('If-None-Match', '*')
      : put.set('If-Match', `"${revision}"`);
  };

  it.each([
    ['may not read', { note: 'x' }, '/note'],
    ['may read and not write', { county: 'kainuu' }, '/county'],
  ])('is no question they %s', async (_, more, pointer) => {
    const answers = { ...goodAnswers, ...more };
    const error = await expectRefused(
      use.submit(answers),
      400,
      'answers-not-asked',
      pointer,
    );
    expect(error.errors).toHaveLength(1);
    await expectRefused(
      save(randomUUID(), answers),
      400,
      'answers-not-asked',
      pointer,
    );
  });

  it.each(['help-request', 'help-record', 'help-advice', 'help-anonymous'])(
    'keeps in %s what was known before they began',
    async form => {
      await expectRefused(
        use.submit({ ...goodAnswers, age: 5 }, { form }),
        400,
        'answers-invalid',
        '/age',
      );
      const kept = await use.submit({ ...goodAnswers, age: 12 }, { form });
      expect(kept.status).toBeLessThan(300);
    },
  );

  it('keeps in a draft what was locked when it was saved last, and lets an answer come with what locks it', async () => {
    const id = randomUUID();
    await expectRefused(save(id, { age: 5 }), 400, 'answers-invalid', '/age');
    const answers = { ...goodAnswers, age: 12, day: '2026-11-23' };
    await save(id, answers).expect(201);
    await expectRefused(
      save(id, { ...answers, topic: 'toinen' }, 1),
      400,
      'answers-invalid',
      '/topic',
    );
    const { day: _, ...open } = answers;
    await save(id, { ...open, topic: 'toinen' }, 1).expect(200);
    await save(id, { ...answers, topic: 'kolmas' }, 2).expect(200);
    await expectRefused(
      use.submit({ ...answers, topic: 'neljäs' }, { draft: id }),
      400,
      'answers-invalid',
      '/topic',
    );
    const sent = await use.submit(
      { ...answers, topic: 'kolmas' },
      { draft: id },
    );
    expect(sent.status).toBe(201);
  });
});
