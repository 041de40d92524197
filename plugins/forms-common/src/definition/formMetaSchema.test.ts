import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { loadCorpus, loadShippedForms } from '../testUtils/loadCorpus';
import { formMetaSchema } from './formMetaSchema';
import { parseForm } from './parseForm';

const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  ownProperties: true,
}).compile(formMetaSchema);

const shipped = loadShippedForms();
const forms: readonly unknown[] = [
  ...loadCorpus().map(({ definition }) => definition),
  ...shipped,
];

/** Puts a value at some place of a document, or takes one away. */
function changed(
  value: unknown,
  steps: readonly number[],
  to: unknown,
): unknown {
  if (steps.length === 0 || typeof value !== 'object' || value === null)
    return to;
  const [step, ...rest] = steps;
  const keys = Object.keys(value);
  if (keys.length === 0) return to;
  const key = keys[step % keys.length];
  const inner = changed((value as Record<string, unknown>)[key], rest, to);
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? inner : item));
  const { [key]: _, ...others } = value as Record<string, unknown>;
  return inner === undefined ? others : { ...others, [key]: inner };
}

describe('the published schema of forms', () => {
  it('takes every form of the corpus and every shipped one', () => {
    expect(forms.length).toBeGreaterThan(15);
    for (const form of forms)
      expect([validate(form), validate.errors]).toEqual([true, null]);
  });

  it('takes and refuses what parseForm does, whatever is changed in a form', () => {
    const part = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(
        ...[undefined, 'x', '', 'a.b', 'P1Y', 'fi', 'info', 'none', 'string'],
        ...[0, -1, 1.5, true, null, [], {}, ['requester'], [1, 2]],
        { id: 'a' },
        { toString: 0 },
        { x: [{ constructor: 1 }] },
        { team: 'x' },
        { find: {} },
        { type: 'string', title: 'A' },
      ),
    );
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }),
        part,
        (form, steps, to) => {
          const mutant = changed(form, steps, to);
          const parsed = parseForm(mutant);
          seen[parsed.ok ? 'taken' : 'refused'] += 1;
          expect([mutant, validate(mutant)]).toEqual([mutant, parsed.ok]);
        },
      ),
      { numRuns: 1500 },
    );
    // A run that only ever refuses would prove nothing.
    expect(seen.taken).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(300);
  });
});
