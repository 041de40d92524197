import { join } from 'node:path';
import { compileForm } from '../compile/compileForm';
import { formId } from '../definition/formId';
import { evaluate } from '../evaluate/evaluate';
import { lintForm } from '../lint/lintForm';
import { runFormTest, runFormTests } from '../lint/runFormTests';
import { loadCorpus, readForm } from './loadCorpus';

const corpus = loadCorpus();
const shipped = ['consultation-request', 'consultation-answer'].map(key =>
  readForm(join(__dirname, '../../../../forms', `${key}.form.json`)),
);
const forms = [...corpus.map(({ definition }) => definition), ...shipped];

describe('the corpus', () => {
  it('holds more than ten forms, each with several cases', () => {
    expect(corpus.length).toBeGreaterThan(10);
    for (const { cases } of corpus) expect(cases.length).toBeGreaterThan(2);
  });

  describe.each(corpus.map(form => [form.name, form] as const))(
    '%s',
    (name, { definition, cases }) => {
      it('stands in a folder named after its key', () =>
        expect(definition.key).toBe(name));

      const compiled = compileForm(definition);
      it.each(cases.map(one => [one.name, one] as const))(
        '%s',
        (_, { now, answers, expect: expected }) => {
          const { differences } = runFormTest(compiled, {
            name: '',
            now,
            input: answers,
            expect: expected,
          });
          expect(differences).toEqual([]);
        },
      );
    },
  );
});

describe.each(forms.map(form => [form.key, form] as const))(
  'the form %s',
  (_, definition) => {
    it('has nothing to mend', () => expect(lintForm(definition)).toEqual([]));

    it('passes its own tests', () => {
      const failed = runFormTests(compileForm(definition)).filter(
        result => !result.passed,
      );
      expect(failed).toEqual([]);
    });

    it('evaluates accepted answers to the same result again', () => {
      const form = compileForm(definition);
      for (const { now, input } of definition.tests) {
        const context = { now, zone: 'Europe/Helsinki', relations: [] };
        const first = evaluate(form, input, context);
        if (first.errors.length > 0) continue;
        expect(evaluate(form, first.answers, context)).toEqual({
          ...first,
          dropped: [],
        });
      }
    });

    it('has the same id however it is read and written', () => {
      const shuffled = Object.fromEntries(
        Object.entries(JSON.parse(JSON.stringify(definition))).reverse(),
      );
      expect(formId(shuffled as unknown as typeof definition)).toBe(
        formId(definition),
      );
    });
  },
);
