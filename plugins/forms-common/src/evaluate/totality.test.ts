import fc from 'fast-check';
import { compileForm } from '../compile/compileForm';
import { bindOptions, unboundOptions } from '../definition/bindOptions';
import type { FormDefinition } from '../definition/FormDefinition';
import { parseForm } from '../definition/parseForm';
import { lintForm } from '../lint/lintForm';
import { loadCorpus, loadShippedForms } from '../testUtils/loadCorpus';
import { formTexts } from '../texts/formTexts';
import { errorText } from '../texts/errorText';
import { evaluate } from './evaluate';

const corpus = loadCorpus();
const context = {
  now: '2026-11-23T09:00:00+02:00',
  zone: 'Europe/Helsinki',
  relations: ['requester'] as const,
};
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Puts a value at a random place of a document, or takes one away. */
function mutate(
  value: unknown,
  steps: readonly number[],
  replacement: unknown,
): unknown {
  if (steps.length === 0 || typeof value !== 'object' || value === null)
    return replacement;
  const [step, ...rest] = steps;
  const keys = Object.keys(value);
  if (keys.length === 0) return replacement;
  const key = keys[step % keys.length];
  const changed = mutate(
    (value as Record<string, unknown>)[key],
    rest,
    replacement,
  );
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === key ? changed : item))
    : { ...value, [key]: changed };
}

function takeWhole(definition: FormDefinition): void {
  const problems = lintForm(definition);
  for (const { pointer, code } of problems)
    expect([typeof pointer, typeof code]).toEqual(['string', 'string']);
  const form = compileForm(
    bindOptions(definition, {
      regions: [{ code: 'x', label: { fi: 'X', sv: 'X', en: 'X' } }],
    }),
  );
  unboundOptions(definition);
  const texts = formTexts(definition, 'sv');
  for (const { input } of definition.tests) {
    for (const error of evaluate(form, input, context).errors)
      expect(errorText(error, texts)).not.toBe('');
  }
}

describe('the engine never throws', () => {
  it('whatever is given as a form', () => {
    fc.assert(
      fc.property(anything, value =>
        expect(typeof parseForm(value).ok).toBe('boolean'),
      ),
      { numRuns: 500 },
    );
  });

  it('whatever an author changes in a form', () => {
    let parsedOnes = 0;
    const part = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(
        { var: 'x' },
        { '<': [{ var: 'county' }, 1] },
        { var: 'constructor' },
        { x: [] },
        [],
        {},
        '#/$defs/a',
        'string',
        'array',
        -1,
        true,
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...corpus),
        fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }),
        part,
        ({ definition }, steps, replacement) => {
          const parsed = parseForm(mutate(definition, steps, replacement));
          if (!parsed.ok) return;
          parsedOnes += 1;
          takeWhole(parsed.definition);
        },
      ),
      { numRuns: 1500 },
    );
    expect(parsedOnes).toBeGreaterThan(50);
  });

  it('whatever is answered', () => {
    const forms = [
      ...corpus.map(({ definition }) => definition),
      ...loadShippedForms(),
    ].map(compileForm);
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        anything,
        anything,
        (form, whole, one) => {
          const ids = Object.keys(form.fields);
          for (const answers of [
            whole,
            Object.fromEntries(ids.map(id => [id, one])),
          ]) {
            const evaluation = evaluate(form, answers, context);
            expect(Array.isArray(evaluation.errors)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('whatever time it is', () => {
    const form = compileForm(corpus[0].definition);
    fc.assert(
      fc.property(fc.string(), fc.string(), (now, zone) =>
        expect(
          evaluate(form, {}, { now, zone, relations: [] }).stop,
        ).toBeNull(),
      ),
    );
  });
});
