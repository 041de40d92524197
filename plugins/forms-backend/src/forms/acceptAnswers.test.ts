import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { aForm } from '../__testUtils__/aForm';
import { openDatabase } from '../database';
import { acceptAnswers, zone } from './acceptAnswers';
import { FormsStore } from './FormsStore';
import { PublishedForms } from './PublishedForms';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const context = {
  now: '2026-11-23T08:00:00Z',
  zone,
  relations: ['requester' as const],
};

async function published() {
  const knex = await databases.init('SQLITE_3');
  const store = new FormsStore(
    await openDatabase({
      database: mockServices.database({ knex }),
      allowInMemory: true,
    }),
  );
  await store.add(aForm(), context.now);
  return new PublishedForms(store).current('help-request');
}

describe('acceptAnswers', () => {
  const answers = { urgency: 'normal', topic: 'kanarialintu', tags: ['home'] };

  it('gives the evaluation of answers that both engines accept', async () => {
    const logger = mockServices.logger.mock();
    const evaluation = acceptAnswers(
      await published(),
      answers,
      context,
      logger,
    );
    expect(evaluation).toMatchObject({ answers, errors: [], stop: null });
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('gives ajv the last word, and logs the disagreement without the answers', async () => {
    const logger = mockServices.logger.mock();
    // The two engines agree on everything we can think of, so their disagreement is put on.
    const strict = { ...(await published()), isAcceptable: () => false };
    expect(() => acceptAnswers(strict, answers, context, logger)).toThrow(
      expect.objectContaining({ status: 500, type: 'defect' }),
    );
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/Defect.*'help-request' version 1/),
    );
    expect(JSON.stringify(logger.error.mock.calls)).not.toContain('kanaria');
  });

  it('knows ajv to refuse what the schema refuses', async () => {
    const { isAcceptable } = await published();
    expect(isAcceptable(answers)).toBe(true);
    for (const wrong of [
      { ...answers, age: '7' },
      { ...answers, other: 1 },
      { ...answers, day: '2026-02-30' },
      { ...answers, tags: ['home', 'home'] },
      { ...answers, topic: 'a'.repeat(501) },
      { topic: 'a' },
      Object.create(answers),
    ]) {
      expect(isAcceptable(wrong)).toBe(false);
    }
  });
});
