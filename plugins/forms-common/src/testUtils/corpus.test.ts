import { compileForm } from '../compile/compileForm';
import { canonicalJson } from '../definition/canonicalJson';
import { cellsOf, fieldAt } from '../definition/cells';
import type { FormDefinition } from '../definition/FormDefinition';
import { formId } from '../definition/formId';
import { inOrder } from '../definition/inOrder';
import { parseForm } from '../definition/parseForm';
import { choices } from '../definition/resolveField';
import { evaluate } from '../evaluate/evaluate';
import { lintCoverage } from '../lint/lintCoverage';
import { lintForm } from '../lint/lintForm';
import { lintTested } from '../lint/lintTested';
import { runFormTest, runFormTests } from '../lint/runFormTests';
import { loadCorpus, loadShippedForms } from './loadCorpus';

const corpus = loadCorpus();
const shipped = loadShippedForms();
const forms = [...corpus.map(({ definition }) => definition), ...shipped];

/** The questions and their cells, in the order they are asked. */
const questionsOf = (definition: FormDefinition) =>
  Object.entries(inOrder(definition).data.properties).map(([id, field]) => [
    id,
    ...Object.keys(cellsOf(field)?.properties ?? {}),
  ]);

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

    it('tests each band, flag and routing rule', () =>
      expect(
        lintTested(definition, runFormTests(compileForm(definition))),
      ).toEqual([]));

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

    it('comes back from sorted JSON as the same form, asked in the same order', () => {
      const sorted = JSON.parse(canonicalJson(definition));
      expect(parseForm(sorted)).toEqual({ ok: true, definition });
      expect(questionsOf(sorted)).toEqual(questionsOf(definition));
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

describe.each(shipped.map(form => [form.key, form] as const))(
  'the shipped form %s',
  (_, definition) => {
    it('tests every branch of every rule', () =>
      expect(lintCoverage(compileForm(definition))).toEqual([]));

    it('is complete in Finnish, Swedish and English', () =>
      expect(definition.languages.available).toEqual(['fi', 'sv', 'en']));

    it('takes no files', () => expect(definition.files).toBeUndefined());

    it('continues only into shipped forms, with answers these take', () => {
      for (const { form, map } of definition.continues ?? []) {
        const next = shipped.find(one => one.key === form);
        for (const [to, from] of Object.entries(map))
          expect([to, kindOf(next, to)]).toEqual([
            to,
            kindOf(definition, from),
          ]);
      }
    });
  },
);

/** What an answer is and which codes it may be; every code of the first form has to be one of the next. */
function kindOf(definition: FormDefinition | undefined, field: string) {
  const schema = definition && fieldAt(definition, field);
  const one = schema?.items ?? schema;
  return (
    schema && {
      type: schema.type,
      codes: one?.['x-options'] ?? choices(one ?? {}),
    }
  );
}
