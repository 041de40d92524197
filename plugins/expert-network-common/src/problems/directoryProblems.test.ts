import type { Entity } from '@backstage/catalog-model';
import { coverageOf } from '../coverage/coverageOf';
import { indexDirectory } from '../directory/indexDirectory';
import { toDirectory } from '../directory/toDirectory';
import { findHelp } from '../findHelp/findHelp';
import { newsOf } from '../news/newsOf';
import vocabulary from '../vocabulary/vocabulary.json';
import { describeProblem } from './describeProblem';
import { directoryProblems, type ProblemsContext } from './directoryProblems';
import { sentences } from './sentences';

const apiVersion = 'tukiverkko.fi/v1alpha1';
const today = '2026-11-22';
const inThree = (name: string) => ({ fi: name, sv: `${name} sv`, en: name });
const region = (name: string, spec: object): Entity => ({
  apiVersion,
  kind: 'Region',
  metadata: { name },
  spec: {
    names: inThree(name),
    type: 'wellbeing-services-county',
    languages: ['fi'],
    ...spec,
  },
});
const team = (name: string, spec: object = {}): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name },
  spec: {
    names: inThree(name),
    type: 'expert-team',
    serves: ['kainuu'],
    languages: ['fi'],
    children: [],
    ...spec,
  },
});
const network = (name: string, spec: object = {}): Entity => ({
  apiVersion,
  kind: 'ExpertNetwork',
  metadata: { name },
  spec: { names: inThree(name), owner: 'good', languages: ['fi'], ...spec },
});
const service = (name: string, spec: object = {}): Entity => ({
  apiVersion,
  kind: 'ConsultationService',
  metadata: { name },
  spec: {
    names: inThree(name),
    owner: 'good',
    level: 'vaativin',
    modes: ['digi'],
    phenomena: ['vaino'],
    regions: ['kainuu'],
    languages: ['fi'],
    opening: { state: 'open' },
    form: 'consultation-request',
    ...spec,
  },
});

const good: readonly Entity[] = [
  region('pohjoinen', { type: 'collaborative-area' }),
  region('kainuu', { parent: 'pohjoinen' }),
  region('lappi', { parent: 'pohjoinen' }),
  team('good'),
  network('good', { members: ['good'], regions: ['kainuu'] }),
  service('good'),
];

// One broken entity, or a few that break each other, beside the good ones: what, which, what is found, what is known.
const samples: readonly (readonly [
  string,
  readonly Entity[],
  readonly string[],
  ProblemsContext?,
])[] = [
  [
    'a region under itself',
    [region('self', { parent: 'self' })],
    [
      'self /spec/parent region-cycle region:default/self → region:default/self',
    ],
  ],
  [
    'regions in a circle',
    [
      region('a', { parent: 'b' }),
      region('b', { parent: 'c', type: 'collaborative-area' }),
      region('c', { parent: 'a' }),
    ],
    [
      'a /spec/parent region-cycle region:default/a → region:default/b → region:default/c → region:default/a',
      'b /spec/parent region-cycle region:default/b → region:default/c → region:default/a → region:default/b',
      'c /spec/parent region-cycle region:default/c → region:default/a → region:default/b → region:default/c',
    ],
  ],
  [
    'a county above a county',
    [region('a', { parent: 'kainuu' })],
    ['a /spec/parent parent-not-area region:default/kainuu'],
  ],
  [
    'an area with a parent',
    [region('a', { parent: 'pohjoinen', type: 'collaborative-area' })],
    ['a /spec/parent parent-not-area region:default/pohjoinen'],
  ],
  [
    'a region under an unknown one',
    [region('a', { parent: 'nowhere' })],
    ['a /spec/parent region-unknown nowhere'],
  ],
  [
    'a team that serves an unknown region',
    [team('t', { serves: ['kainuu', 'nowhere'] })],
    ['t /spec/serves/1 region-unknown nowhere'],
  ],
  [
    'a network of an unknown region',
    [network('n', { regions: ['nowhere'] })],
    ['n /spec/regions/0 region-unknown nowhere'],
  ],
  [
    'a service of an unknown region only',
    [service('s', { regions: ['region:'] })],
    ['s /spec/regions/0 region-unknown region:'],
  ],
  [
    'a service nobody owns',
    [service('s', { owner: 'nobody' })],
    ['s /spec/owner owner-unknown nobody'],
  ],
  [
    'a network owned by a Group that is not ours',
    [
      network('n', { owner: 'guild' }),
      { ...team('guild'), spec: { type: 'guild', children: [] } },
    ],
    ['n /spec/owner owner-unknown guild'],
  ],
  [
    'a service owned by a network',
    [service('s', { owner: 'expertnetwork:good' })],
    ['s /spec/owner owner-unknown expertnetwork:good'],
  ],
  [
    'an unknown member',
    [network('n', { members: ['good', 'user:p', 'user:nobody', 'guild'] })],
    ['n /spec/members/2 member-unknown user:nobody'],
    { others: ['user:default/p', 'group:default/guild'] },
  ],
  [
    'members where nobody knows the people',
    [network('n', { members: ['user:nobody'] })],
    [],
  ],
  [
    'a successor nobody knows',
    [service('s', { successor: 'nothing', validTo: '2026-01-01' })],
    ['s /spec/successor successor-unknown nothing'],
  ],
  [
    'successors in a circle, and one that leads into it',
    [
      team('a', { successor: 'b' }),
      team('b', { successor: 'a' }),
      team('c', { successor: 'a' }),
    ],
    [
      'a /spec/successor successor-cycle group:default/a → group:default/b → group:default/a',
      'b /spec/successor successor-cycle group:default/b → group:default/a → group:default/b',
    ],
  ],
  [
    'one Finnish name for two teams of a county',
    [team('t', { names: { fi: ' GOOD ', sv: 'annat', en: 'other' } })],
    [
      'good /spec/names/fi name-twice good, group:default/t',
      't /spec/names/fi name-twice  GOOD , group:default/good',
    ],
  ],
  [
    'one Swedish name for two services of a county',
    [service('s', { names: { fi: 'muu', sv: 'good sv', en: 'other' } })],
    [
      'good /spec/names/sv name-twice good sv, consultationservice:default/s',
      's /spec/names/sv name-twice good sv, consultationservice:default/good',
    ],
  ],
  [
    'one name in two counties, for two kinds of unit, and one after the other',
    [
      team('elsewhere', { names: inThree('good'), serves: ['lappi'] }),
      team('place', { names: inThree('good'), type: 'organisation' }),
      service('old', { names: inThree('x'), validTo: '2026-01-31' }),
      service('new', { names: inThree('x'), validFrom: '2026-02-01' }),
    ],
    [],
  ],
  [
    'a code no vocabulary has',
    [service('s', { phenomena: ['x'], level: 'y' })],
    [
      's /spec/phenomena/0 code-unknown x, phenomena',
      's /spec/level code-unknown y, levels',
    ],
  ],
  [
    'a code that was replaced',
    [team('t', { strengths: ['vaino', 'stalking'] })],
    ['t /spec/strengths/1 code-replaced stalking, vaino'],
  ],
  [
    'a name without Swedish',
    [network('n', { names: { fi: 'n', sv: ' ', en: 'n' } })],
    ['n /spec/names/sv name-missing sv'],
  ],
  [
    'no name at all',
    [network('n', { names: undefined })],
    [
      'n /spec/names/fi name-missing fi',
      'n /spec/names/sv name-missing sv',
      'n /spec/names/en name-missing en',
    ],
  ],
  [
    'dates in the wrong order',
    [service('s', { validFrom: '2026-12-01', validTo: '2026-11-30' })],
    ['s /spec/validTo dates-order 2026-12-01, 2026-11-30'],
  ],
  [
    'a role that ends before it begins, and a day that never comes',
    [
      team('t', {
        confirmedOn: '2026-02-31',
        roles: [
          { person: 'p', validFrom: '2026-01-01', validTo: '2026-01-01' },
          { person: 'p', validFrom: '2026-01-02', validTo: '2026-01-01' },
        ],
      }),
    ],
    [
      't /spec/confirmedOn date-unknown 2026-02-31',
      't /spec/roles/1/validTo dates-order 2026-01-02, 2026-01-01',
    ],
  ],
  [
    'a break that is over',
    [
      service('s', { opening: { state: 'paused', until: '2026-11-21' } }),
      service('t', { opening: { state: 'paused', until: '2026-11-22' } }),
    ],
    ['s /spec/opening/until break-over 2026-11-21'],
    { today },
  ],
  [
    'a service its team cannot be asked for',
    [service('s', { regions: ['lappi'] })],
    ['s /spec/regions service-unreachable group:default/good'],
  ],
  [
    'services that are found: of an area, of the country, of a contact team',
    [
      service('area', { regions: ['pohjoinen'] }),
      service('country', { regions: [] }),
      team('contact', { type: 'contact-team' }),
      service('ask', { owner: 'contact', regions: ['lappi'] }),
    ],
    [],
  ],
];

const broken = samples.map(([what, entities, expected, context]) => ({
  what,
  entities,
  expected,
  context,
}));

beforeAll(() => {
  const phenomena = vocabulary.schemes.phenomena as { code: string }[];
  const old = { code: 'stalking', names: inThree('old'), replacedBy: 'vaino' };
  phenomena.push(old);
});

describe('directoryProblems', () => {
  it('has nothing to say of good entities, nor of those that are not ours', () => {
    const guild = { ...team('guild'), spec: { type: 'guild' } };
    expect(directoryProblems([...good, guild], { today, others: [] })).toEqual(
      [],
    );
  });

  it.each(broken)('finds $what', ({ entities, expected, context }) => {
    const found = directoryProblems([...good, ...entities], context);
    expect(
      found.map(
        ({ ref, pointer, code, params }) =>
          `${ref.split('/')[1]} ${pointer} ${code} ${Object.values(params).join(
            ', ',
          )}`,
      ),
    ).toEqual(expected);
  });

  it('tells the name of the entity', () => {
    const [problem] = directoryProblems([team('t', { serves: ['nowhere'] })]);
    expect([problem.ref, problem.name.sv]).toEqual(['group:default/t', 't sv']);
  });

  it('looks for everything that has a sentence', () => {
    const found = broken.flatMap(({ entities, context }) =>
      directoryProblems([...good, ...entities], context),
    );
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set(Object.keys(sentences)),
    );
  });

  it('says each in three languages, with nothing left to fill', () => {
    const found = broken.flatMap(({ entities, context }) =>
      directoryProblems([...good, ...entities], context),
    );
    for (const problem of found) {
      const { fi, sv, en } = describeProblem(problem);
      expect(new Set([fi, sv, en]).size).toBe(3);
      for (const sentence of [fi, sv, en]) {
        expect(sentence).not.toMatch(/[{}]|undefined/);
        for (const param of Object.values(problem.params)) {
          expect(sentence).toContain(param);
        }
      }
    }
  });
});

describe('the directory beside a broken entity', () => {
  const question = {
    phenomena: ['vaino'],
    expertise: [],
    clientGroups: [],
    levels: [],
    modes: [],
    languages: [],
    region: 'kainuu',
    allowOtherCounty: true,
    allowOtherArea: true,
    today,
  };

  it.each(broken)('goes on after $what', ({ entities }) => {
    const directory = toDirectory([...entities, ...good], today);
    indexDirectory(directory);
    newsOf(directory, today);
    for (const { slug } of directory.regions) {
      findHelp({ ...question, region: slug }, directory);
    }
    const refs = findHelp(question, directory).candidates.map(
      ({ service: found }) => found?.ref,
    );
    expect(refs).toContain('consultationservice:default/good');
    const { counties, rows } = coverageOf(directory, {
      levels: [],
      modes: [],
      languages: [],
      general: false,
      today,
    });
    const at = counties.findIndex(({ slug }) => slug === 'kainuu');
    const row = rows.find(({ phenomenon }) => phenomenon === 'vaino');
    expect(row?.cells[at]).toBe('own');
  });
});
