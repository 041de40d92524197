import fc from 'fast-check';
import { compileForm } from '../compile/compileForm';
import type { FormScore } from '../definition/FormDefinition';
import { evaluate } from '../evaluate/evaluate';
import { aForm, aNumber, aTruth } from '../testUtils/aForm';
import { scoreBounds } from './scoreBounds';

const wide = [-1e6, 1e6] as const;

describe('scoreBounds', () => {
  it('holds every score the answers can give', () => {
    const score = fc.record({
      method: fc.constantFrom<FormScore['method']>(
        'sum',
        'mean',
        'max',
        'count',
      ),
      missing: fc.record({
        policy: fc.constantFrom<FormScore['missing']['policy']>(
          'null',
          'prorate',
          'zero',
        ),
        maxMissing: fc.nat(3),
      }),
    });
    const item = fc
      .tuple(fc.integer({ min: -5, max: 5 }), fc.nat(5))
      .map(([minimum, width]) => ({ minimum, maximum: minimum + width }));
    fc.assert(
      fc.property(
        score,
        fc.tuple(item, item),
        fc.array(
          fc.option(fc.integer({ min: -5, max: 10 }), { nil: undefined }),
          { minLength: 3, maxLength: 3 },
        ),
        (partial, [a, b], [x, y, z]) => {
          const one: FormScore = {
            ...partial,
            id: 's',
            title: 'S',
            items: ['a', 'b', 'c'],
            range: wide,
            bands: [],
          };
          const form = aForm({
            fields: { a: aNumber(a), b: aNumber(b), c: aTruth() },
            scores: [one],
          });
          const bounds = scoreBounds(one, form)!;
          const value = evaluate(
            compileForm(form),
            { a: x, b: y, c: z === undefined ? undefined : z > 0 },
            { now: '', zone: '', relations: [] },
          ).scores.s;
          if (value === null) return;
          expect(value).toBeGreaterThanOrEqual(bounds[0] - 1e-9);
          expect(value).toBeLessThanOrEqual(bounds[1] + 1e-9);
        },
      ),
      { numRuns: 300 },
    );
  });
});
