/** The builder with a form of 300 questions: what each action takes, and against copying the whole form once, as an editor without shared structure does. */
import { performance } from 'node:perf_hooks';
import {
  copied,
  elementsInOrder,
  perform,
  undo,
  type Edit,
  type OperationArgs,
  type OperationName,
} from '../../plugins/forms-common/src/building';
import { compileForm } from '../../plugins/forms-common/src/compile/compileForm';
import type {
  FieldSchema,
  FormDefinition,
} from '../../plugins/forms-common/src/definition/FormDefinition';
import { sourceHash } from '../../plugins/forms-common/src/definition/formId';
import { changesBetween } from '../../plugins/forms-common/src/changes/changesBetween';
import { lintForm } from '../../plugins/forms-common/src/lint/lintForm';
import { runFormTests } from '../../plugins/forms-common/src/lint/runFormTests';
import { aForm } from '../../plugins/forms-common/src/testUtils/aForm';
import { sourceTexts } from '../../plugins/forms-common/src/texts/sourceTexts';

const rounds = 15;
/** What a person takes for at once. */
const atOnce = 100;

const field = (index: number): FieldSchema => ({
  type: 'string',
  title: `Kysymys ${index}`,
  maxLength: 40,
  oneOf: ['yes', 'partly', 'no'].map(code => ({ const: code, title: code })),
  'x-sensitivity': 'none',
});
const names = Array.from({ length: 300 }, (_, index) => `q${index}`);

/** A form of so many questions on pages of a hundred, each second one with a rule, translated, with ten tests. */
function aFormOf(questions: number): FormDefinition {
  const ids = names.slice(0, questions);
  const form = aForm({
    key: 'large',
    fields: Object.fromEntries(ids.map((id, index) => [id, field(index)])),
    pages: [0, 1, 2].map(page => ({
      id: `page${page}`,
      title: `Sivu ${page}`,
      fields: ids.slice(page * 100, page * 100 + 100),
    })),
    logic: {
      visible: Object.fromEntries(
        ids
          .filter((_, index) => index % 2 === 1)
          .map((id, index) => [
            id,
            { '===': [{ var: `q${index * 2}` }, 'yes'] },
          ]),
      ),
    },
    tests: Array.from({ length: 10 }, (_, index) => ({
      name: `test ${index}`,
      now: '2026-11-23T09:00:00+02:00',
      input: Object.fromEntries(
        ids.filter((__, at) => at % 2 === 0).map(id => [id, 'yes']),
      ),
      expect: { valid: true },
    })),
  });
  const translations = [...sourceTexts(form)].map(([key, text]) => [
    key,
    { text: 'Fråga', state: 'reviewed', sourceHash: sourceHash(text) },
  ]);
  return { ...form, i18n: { sv: Object.fromEntries(translations) } };
}

/** The middle of how many milliseconds something takes. */
function median(work: () => unknown): number {
  const times = Array.from({ length: rounds + 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.slice(3).sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

const almost = aFormOf(299);
const full = aFormOf(300);
const doing =
  <N extends OperationName>(
    form: FormDefinition,
    name: N,
    args: OperationArgs<N>,
  ) =>
  () => {
    const done = perform(form, name, args);
    if (!done) throw new Error(`${name} did nothing`);
    return done;
  };

/** Fifty edits, and the form after them. */
function fiftyEdits(): {
  readonly form: FormDefinition;
  readonly edits: readonly Edit[];
} {
  const edits: Edit[] = [];
  let form = full;
  for (let index = 0; index < 50; index++) {
    const done = doing(form, 'moveElements', {
      elements: [names[index]],
      to: { after: names[299 - index] },
    })();
    form = done.definition;
    edits.push(done.edit);
  }
  return { form, edits };
}

const fifty = fiftyEdits();
const piece = copied(full, ['$page.page1'])!;
const changed = doing(full, 'duplicateElements', {
  elements: ['$page.page2'],
})().definition;

const actions: Readonly<Record<string, () => unknown>> = {
  'adding the 300th question': doing(almost, 'addQuestion', {
    type: 'shortText',
    title: 'Kolmassadas',
  }),
  'writing a title': doing(full, 'setProperty', {
    elements: ['q150'],
    property: 'title',
    value: 'Toinen',
  }),
  'moving a page of 100': doing(full, 'moveElements', {
    elements: ['$page.page0'],
    to: { after: '$page.page2' },
  }),
  'moving a question to another page': doing(full, 'moveElements', {
    elements: ['q10'],
    to: { after: 'q250' },
  }),
  'renaming a question': doing(full, 'renameElement', {
    element: 'q0',
    id: 'first',
  }),
  'removing a page of 100': doing(full, 'removeElements', {
    elements: ['$page.page1'],
  }),
  'copying a page of 100': () => copied(full, ['$page.page1']),
  'pasting a page of 100': doing(full, 'pasteElements', { piece }),
  'the outline': () => elementsInOrder(full),
  '50 undos': () =>
    fifty.edits.reduceRight((form, edit) => undo(form, edit).value, fifty.form),
  'difference of two versions': () => changesBetween(full, changed),
};
const copy = median(() => JSON.parse(JSON.stringify(full)));
const line = (name: string, took: number, note = ''): string =>
  `${name.padEnd(36)}${took.toFixed(2).padStart(8)} ms ${(took / copy)
    .toFixed(2)
    .padStart(6)} copies${note}\n`;
process.stdout.write(line('copying the whole form', copy));
for (const [name, work] of Object.entries(actions)) {
  const took = median(work);
  const note = took > atOnce ? ` (more than ${atOnce} ms)` : '';
  process.stdout.write(line(name, took, note));
}
process.stdout.write(
  line(
    'lint and tests, in a thread',
    median(() => [lintForm(full), runFormTests(compileForm(full))]),
  ),
);
