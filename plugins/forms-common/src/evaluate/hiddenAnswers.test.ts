import fc from 'fast-check';
import { compileForm } from '../compile/compileForm';
import { loadCorpus, loadShippedForms } from '../testUtils/loadCorpus';
import { evaluate } from './evaluate';
import type { Answers } from './Evaluation';

const context = {
  now: '2026-11-23T09:00:00+02:00',
  zone: 'Europe/Helsinki',
  relations: [],
};

/** The answers without those at some places: `topic`, `children/0/school`. */
function without(answers: Answers, places: readonly string[]): Answers {
  const copy = structuredClone(answers) as Record<string, unknown>;
  for (const place of places) {
    const path = place.split('/');
    const last = path.pop()!;
    const holder = path.reduce<unknown>(
      (at, key) => (at as Record<string, unknown>)[key],
      copy,
    );
    delete (holder as Record<string, unknown>)[last];
  }
  return copy;
}

describe('a hidden answer', () => {
  it('influences nothing, in any form of the corpus and any shipped one', () => {
    const forms = [
      ...loadCorpus(),
      ...loadShippedForms().map(definition => ({
        definition,
        cases: definition.tests.map(({ input }) => ({ answers: input })),
      })),
    ];
    const filled = forms.flatMap(({ definition, cases }) => {
      const form = compileForm(definition);
      return cases.map(({ answers }) => ({ form, answers, cases }));
    });
    let dropping = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...filled),
        fc.nat(20),
        fc.array(fc.nat(20), { maxLength: 4 }),
        ({ form, answers, cases }, other, fields) => {
          // Answers of two cases mixed, so that much is answered that is not asked.
          const from = cases[other % cases.length].answers;
          const ids = Object.keys(form.fields);
          const mixed = fields
            .map(index => ids[index % ids.length])
            .reduce<Answers>(
              (all, id) => ({ ...all, [id]: from[id] }),
              answers,
            );
          const evaluation = evaluate(form, mixed, context);
          expect(evaluate(form, mixed, context)).toEqual(evaluation);
          if (evaluation.dropped.length > 0) dropping += 1;
          expect(
            evaluate(form, without(mixed, evaluation.dropped), context),
          ).toEqual({ ...evaluation, dropped: [] });
        },
      ),
      { numRuns: 500 },
    );
    // A run that drops nothing would prove nothing.
    expect(dropping).toBeGreaterThan(30);
  });
});
