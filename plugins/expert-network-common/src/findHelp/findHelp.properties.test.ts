import fc from 'fast-check';
import type { FindGroupId } from '../api/types';
import type { Directory } from '../directory/Directory';
import {
  areas,
  counties,
  directories,
  some,
  tongues,
  topics,
} from '../__testUtils__/randomDirectories';
import { isInForce, isOpen } from '../directory/isInForce';
import { byName } from '../directory/byName';
import type { FindQuestion } from './FindQuestion';
import type { Candidate } from './FindResult';
import { findHelp } from './findHelp';

const order: readonly FindGroupId[] = [
  'own-county',
  'own-area',
  'strength',
  'national',
  'elsewhere',
  'contact',
  'coordination',
];
const questions: fc.Arbitrary<FindQuestion> = fc.record({
  phenomena: some(topics),
  expertise: fc.constant([]),
  clientGroups: fc.constant([]),
  levels: fc.constant([]),
  modes: fc.constantFrom([], [], ['m1'], ['m1', 'm2']),
  languages: some(tongues),
  region: fc.constantFrom(...areas, ...counties, 'nowhere', null),
  allowOtherCounty: fc.boolean(),
  allowOtherArea: fc.boolean(),
  today: fc.constantFrom('2026-01-01', '2026-06-01', '2026-06-02'),
});

const always = (check: (q: FindQuestion, d: Directory) => void) =>
  fc.assert(fc.property(questions, directories, check), { numRuns: 500 });

describe('findHelp, for any question and directory', () => {
  it('keeps the order of its steps', () => {
    always((q, d) => {
      const found = findHelp(q, d).candidates.map(({ group }) =>
        order.indexOf(group),
      );
      expect(found).toEqual([...found].sort((a, b) => a - b));
    });
  });

  it('asks nobody outside what the question allows', () => {
    always((q, d) => {
      const { allowOtherCounty, allowOtherArea } = q;
      const closed: readonly FindGroupId[] = [
        'elsewhere',
        ...(allowOtherCounty ? [] : (['own-area', 'coordination'] as const)),
        ...(allowOtherArea ? [] : (['strength', 'national'] as const)),
      ];
      const found = findHelp(q, d).candidates.map(({ group }) => group);
      expect(found.filter(group => closed.includes(group))).toEqual([]);
    });
  });

  it('never takes a request further than allowed', () => {
    always((q, d) => {
      const asked = d.regions.find(({ slug }) => slug === q.region);
      const area = asked?.parent ?? asked?.ref;
      const inArea = d.regions
        .filter(r => area !== undefined && [r.ref, r.parent].includes(area))
        .map(r => r.ref);
      const home = q.allowOtherCounty ? inArea : [asked?.ref];
      const strangers = findHelp(q, d).candidates.filter(
        ({ team }) => !team.serves.some(r => home.includes(r)),
      );
      expect(q.allowOtherArea ? [] : strangers).toEqual([]);
    });
  });

  it('names only open services and units in force', () => {
    always((q, d) => {
      for (const { team, service } of findHelp(q, d).candidates) {
        expect(isInForce(team, q.today)).toBe(true);
        expect(
          service === undefined ||
            (isOpen(service.opening, q.today) && isInForce(service, q.today)),
        ).toBe(true);
      }
    });
  });

  it('decides ties by name', () => {
    always((q, d) => {
      const rankOf = ({ service }: Candidate) =>
        `${q.languages.some(tongue => service?.languages.includes(tongue))} ${
          q.phenomena.filter(topic => service?.phenomena.includes(topic)).length
        }`;
      for (const { group, candidates } of findHelp(q, d).steps) {
        // Contact and coordination teams stand nearest first.
        const isByName = group !== 'contact' && group !== 'coordination';
        const ties = candidates
          .slice(1)
          .map((later, at) => [candidates[at], later] as const)
          .filter(([a, b]) => isByName && rankOf(a) === rankOf(b));
        for (const [a, b] of ties) {
          expect(byName(a.service!, b.service!)).toBeLessThanOrEqual(0);
        }
      }
    });
  });

  it('names a service once', () => {
    always((q, d) => {
      const refs = findHelp(q, d)
        .steps.filter(
          ({ group }) => group !== 'contact' && group !== 'coordination',
        )
        .flatMap(step => [
          ...step.candidates.map(c => c.service?.ref),
          ...step.passedOver.map(p => p.service.ref),
        ]);
      expect(new Set(refs).size).toBe(refs.length);
    });
  });

  it('does not depend on the order in which the catalogue was read', () => {
    fc.assert(
      fc.property(
        questions,
        directories,
        fc.infiniteStream(fc.nat()),
        (q, d, random) => {
          const shuffle = <T>(items: readonly T[]): T[] =>
            items
              .map(item => ({ item, at: random.next().value }))
              .sort((a, b) => a.at - b.at)
              .map(({ item }) => item);
          const shuffled = {
            ...d,
            regions: shuffle(d.regions),
            teams: shuffle(d.teams),
            services: shuffle(d.services),
          };
          const refs = (within: Directory) =>
            findHelp(q, within).candidates.map(c => [
              c.group,
              c.team.ref,
              c.service?.ref,
            ]);
          expect(refs(shuffled)).toEqual(refs(d));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
