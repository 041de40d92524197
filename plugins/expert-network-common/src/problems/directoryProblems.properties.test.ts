import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { coverageOf } from '../coverage/coverageOf';
import { toDirectory } from '../directory/toDirectory';
import { findHelp } from '../findHelp/findHelp';
import { newsOf } from '../news/newsOf';
import { describeProblem } from './describeProblem';
import { directoryProblems } from './directoryProblems';

const today = '2026-11-22';
// Names that exist, names that do not, refs of another kind, and what is no ref at all.
const ref = fc.constantFrom(
  'a',
  'b',
  'c',
  'x',
  'group:a',
  'region:',
  'q:w:e',
  '',
);
const refs = fc.array(ref, { maxLength: 3 });
const date = fc.constantFrom(
  undefined,
  '2026-02-31',
  '2026-01-01',
  '2027-01-01',
  'soon',
);
const code = fc.constantFrom('vaino', 'nepsy', 'fi', 'digi', 'nothing');
const codes = fc.array(code, { maxLength: 3 });
const name = fc.constantFrom(undefined, '', 'Same', 'Other');
const names = fc.option(fc.record({ fi: name, sv: name, en: name }), {
  nil: undefined,
});
const common = {
  names,
  languages: codes,
  validFrom: date,
  validTo: date,
  successor: fc.option(ref, { nil: undefined }),
};

const specs = {
  Region: fc.record({
    ...common,
    type: fc.constantFrom('collaborative-area', 'city'),
    parent: fc.option(ref, { nil: undefined }),
  }),
  Group: fc.record({
    ...common,
    type: fc.constantFrom('expert-team', 'ot-centre', 'contact-team', 'guild'),
    serves: refs,
    strengths: codes,
  }),
  ExpertNetwork: fc.record({
    ...common,
    owner: ref,
    members: refs,
    regions: refs,
    phenomena: codes,
  }),
  ConsultationService: fc.record({
    ...common,
    owner: ref,
    regions: refs,
    phenomena: codes,
    modes: codes,
    level: code,
    opening: fc.record({
      state: fc.constantFrom('open', 'paused', 'ended'),
      until: date,
    }),
  }),
};

const entities: fc.Arbitrary<Entity[]> = fc
  .tuple(
    ...Object.entries(specs).map(([kind, spec]) =>
      fc.array(spec as fc.Arbitrary<object>, { maxLength: 3 }).map(found =>
        found.map(
          (one, at): Entity => ({
            apiVersion:
              kind === 'Group'
                ? 'backstage.io/v1alpha1'
                : 'tukiverkko.fi/v1alpha1',
            kind,
            metadata: { name: 'abc'[at] },
            spec: JSON.parse(JSON.stringify(one)),
          }),
        ),
      ),
    ),
  )
  .map(found => found.flat());

describe('whatever stands in the catalogue', () => {
  it('is examined, and every question is still answered', () => {
    fc.assert(
      fc.property(entities, found => {
        for (const problem of directoryProblems(found, { today, others: [] })) {
          expect(describeProblem(problem).sv).not.toContain('undefined');
        }
        const directory = toDirectory(found, today);
        newsOf(directory, today);
        const filter = { levels: [], modes: [], languages: [], today };
        const { counties } = coverageOf(directory, {
          ...filter,
          general: true,
        });
        for (const { slug } of counties) {
          const { steps } = findHelp(
            {
              ...filter,
              phenomena: ['vaino'],
              expertise: [],
              clientGroups: [],
              region: slug,
              allowOtherCounty: true,
              allowOtherArea: true,
            },
            directory,
          );
          expect(steps).toHaveLength(7);
        }
      }),
      { numRuns: 500 },
    );
  });
});
