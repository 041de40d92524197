import { TestDatabases } from '@backstage/backend-test-utils';
import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { readPdf, textOf } from '../__testUtils__/readPdf';
import { requester } from '../__testUtils__/requester';
import { startForms } from '../__testUtils__/startForms';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
jest.setTimeout(60_000);

describe('what a team answers', () => {
  it('is shown to each reader as far as the answer form opens it', async () => {
    const answerForm: FormDefinition = {
      ...anAnswerForm(),
      access: { advice: { read: ['owner'] } },
    };
    const { as } = await startForms({
      knex: await databases.init('SQLITE_3'),
      forms: [aForm(), answerForm],
    });
    const use = requester(as);
    const { id } = await use.sent();
    await use.command('worker', id, { command: 'accept' }).expect(200);
    const answers = { advice: 'omaan muistiin' };
    const answer = { command: 'answer', version: 1, answers, language: 'fi' };
    const given = await use.command('worker', id, answer, { revision: 2 });
    expect(given.body.answer.answers).toEqual(answers);

    const path = `/v1/submissions/${id}`;
    const team = await as('worker').get(path);
    expect(team.body.answer.answers).toEqual(answers);
    const asker = await as('asker').get(path);
    expect(asker.body.answer).toMatchObject({
      form: 'help-answer',
      answers: {},
    });
    const { body } = await as('asker').download(`${path}/copy.pdf`);
    const { elements } = await readPdf(body);
    expect(textOf(elements)).not.toContain('omaan muistiin');
  });
});
