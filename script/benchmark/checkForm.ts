/** Checking a form of 1 000 fields: how long the process holds still, in a thread and without one. */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { FieldSchema } from '../../plugins/forms-common/src/definition/FormDefinition';
import { aForm } from '../../plugins/forms-common/src/testUtils/aForm';
import { sourceHash } from '../../plugins/forms-common/src/definition/formId';
import { sourceTexts } from '../../plugins/forms-common/src/texts/sourceTexts';
import { examine } from '../../plugins/forms-backend/src/editing/examine';
import { Examiner } from '../../plugins/forms-backend/src/editing/Examiner';

const rounds = 10;
const field = (index: number): FieldSchema => ({
  type: 'string',
  title: `Kysymys ${index}`,
  maxLength: 100,
  'x-sensitivity': 'none',
});
const names = Array.from({ length: 1000 }, (_, index) => `f${index}`);
const untranslated = aForm({
  key: 'large',
  fields: Object.fromEntries(names.map((name, index) => [name, field(index)])),
  logic: {
    visible: Object.fromEntries(
      names
        .slice(1, 500)
        .map((name, index) => [name, { '===': [{ var: names[index] }, 'a'] }]),
    ),
  },
});
const form = {
  ...untranslated,
  i18n: {
    sv: Object.fromEntries(
      [...sourceTexts(untranslated)].map(([key, text]) => [
        key,
        { text: 'Fråga', state: 'reviewed', sourceHash: sourceHash(text) },
      ]),
    ),
  },
};
const examination = {
  key: 'large',
  format: 'definition' as const,
  sources: {},
  text: JSON.stringify(form),
  current: JSON.stringify(form),
};

/** The longest time, in milliseconds, that nothing else could run meanwhile, and how long it took. */
async function measured(work: () => unknown) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const start = performance.now();
  delay.enable();
  for (let round = 0; round < rounds; round++) {
    await work();
    await new Promise(resolve => {
      setTimeout(resolve, 5);
    });
  }
  delay.disable();
  return {
    held: delay.max / 1e6,
    took: (performance.now() - start) / rounds - 5,
  };
}

async function main() {
  const examiner = new Examiner();
  const { check } = await examiner.examine(examination);
  if (!check.mayPublish) throw new Error(JSON.stringify(check.problems[0]));
  const idle = await measured(
    () =>
      new Promise(resolve => {
        setTimeout(resolve, 500);
      }),
  );
  const inThread = await measured(() => examiner.examine(examination));
  const without = await measured(() => examine(examination));
  const hostile = await measured(() =>
    examiner
      .examine({ ...examination, text: `${'['.repeat(250_000)}` })
      .catch(() => undefined),
  );
  await examiner.stop();
  const line = (name: string, { held, took }: typeof without) =>
    `${name.padEnd(34)} held still ${held.toFixed(1)} ms, took ${took.toFixed(
      1,
    )} ms\n`;
  process.stdout.write(
    line('nothing, to compare with', idle) +
      line(
        `in a thread, ${(examination.text.length / 1024).toFixed(0)} kB`,
        inThread,
      ) +
      line('without one', without) +
      line('250 000 open brackets, in a thread', hostile) +
      `held still ${(without.held / inThread.held).toFixed(1)} times shorter\n`,
  );
}
void main();
