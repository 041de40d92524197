import { Worker } from 'node:worker_threads';
import { anAnswerForm } from '../__testUtils__/aForm';
import { Examiner } from './Examiner';
import { startExaminingThread } from './examiningThread';

const good = {
  key: 'help-answer',
  text: JSON.stringify(anAnswerForm()),
  format: 'definition' as const,
  sources: { regions: [] },
};
const tooHeavy = { type: 'definition-too-heavy', status: 400 };

/** A thread that does the first time what no definition should make it do, and its work from then on. */
function firstDoing(harm: string): () => Worker {
  let isFirst = true;
  return () => {
    if (!isFirst) return startExaminingThread();
    isFirst = false;
    return new Worker(
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', () => { ${harm} });
      parentPort.postMessage('ready');`,
      { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } },
    );
  };
}

describe('the examiner', () => {
  it('answers one after the other, ends when it is told to, and begins again', async () => {
    const examiner = new Examiner();
    const [first, refusal] = await Promise.allSettled([
      examiner.examine(good),
      examiner.examine({ ...good, text: '{}' }),
    ]);
    expect(first).toMatchObject({
      value: { title: { fi: 'Vastaus' }, check: { mayPublish: true } },
    });
    expect(refusal).toMatchObject({ reason: { type: 'definition-refused' } });
    await examiner.stop();
    expect((await examiner.examine(good)).title.fi).toBe('Vastaus');
    await examiner.stop();
  });

  it.each([
    ['never ends', 'for (;;);'],
    [
      'fills the memory',
      'const all = []; for (;;) all.push(Array(1e5).fill({}));',
    ],
    ['throws', 'throw new Error("no")'],
    ['ends the thread', 'process.exit(1)'],
  ])(
    'refuses what %s, and the next definition is looked at all the same',
    async (_what, harm) => {
      const startThread = firstDoing(harm);
      const examiner = new Examiner({ startThread, patience: 2_000 });
      const [harmful, next] = await Promise.allSettled([
        examiner.examine(good),
        examiner.examine(good),
      ]);
      expect(harmful).toMatchObject({ reason: tooHeavy });
      expect(next).toMatchObject({ status: 'fulfilled' });
      await examiner.stop();
    },
  );

  it('starts anew when the thread falls over while nobody waits for it', async () => {
    const threads: Worker[] = [];
    const first = firstDoing(
      `parentPort.postMessage({ outcome: 'refused', problems: [] });
       setTimeout(() => { throw new Error('late'); }, 20);`,
    );
    const startThread = () => {
      threads.push(first());
      return threads.at(-1)!;
    };
    const examiner = new Examiner({ startThread });
    await expect(examiner.examine(good)).rejects.toMatchObject({
      type: 'definition-refused',
    });
    await new Promise(resolve => {
      threads[0].once('exit', resolve);
    });
    expect((await examiner.examine(good)).check.mayPublish).toBe(true);
    expect(threads).toHaveLength(2);
    await examiner.stop();
  });

  it('says that it does not answer when no thread can be started', async () => {
    const startThread = () => new Worker('process.exit(1)', { eval: true });
    const examiner = new Examiner({ startThread });
    for (let time = 0; time < 2; time++)
      await expect(examiner.examine(good)).rejects.toMatchObject({
        type: 'unavailable',
      });
  });

  it('asks to come again when too many wait', async () => {
    const examiner = new Examiner();
    const all = await Promise.allSettled(
      Array.from({ length: 25 }, () => examiner.examine(good)),
    );
    const refused = all.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatchObject({ reason: { type: 'unavailable' } });
    await examiner.stop();
  });
});
