import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import {
  countyRegions,
  describeProblem,
  directoryProblems,
  findHelp,
  newsOf,
  officialRegions,
  toDirectory,
  type FindQuestion,
} from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkModelLayers } from '@tukiverkko/plugin-expert-network-common/model';
import { parseAllDocuments } from 'yaml';
import { toRegionEntity } from './toRegionEntity';

const folder = join(__dirname, '../../../demo');
const files = readdirSync(folder).filter(name => name.endsWith('.yaml'));
const texts = files.map(name => readFileSync(join(folder, name), 'utf8'));
const demo: Entity[] = texts
  .flatMap(text => parseAllDocuments(text).map(document => document.toJS()))
  .filter(entity => entity.kind !== 'Location');
const entities = [...officialRegions.map(toRegionEntity), ...demo];
const refs = new Set(entities.map(entity => stringifyEntityRef(entity)));
const model = compileCatalogModel([
  defaultCatalogEntityModel,
  ...expertNetworkModelLayers,
]);

const directory = toDirectory(entities, '2026-11-22T08:00:00Z');
const question: FindQuestion = {
  phenomena: ['psyykkinen'],
  expertise: [],
  clientGroups: [],
  levels: [],
  modes: [],
  languages: [],
  region: null,
  allowOtherCounty: false,
  allowOtherArea: false,
  today: '2026-11-22',
};
const first = (asked: Partial<FindQuestion>) =>
  findHelp({ ...question, ...asked }, directory).candidates[0]?.team.ref;

// Of every relation field of an entity: what it names, as full refs.
function targetsOf(entity: Entity): string[] {
  const kind = model.getKind(entity as Parameters<typeof model.getKind>[0])!;
  const fields = [
    ...kind.relationFields,
    { path: 'spec.memberOf', defaultKind: 'Group' },
  ];
  return fields.flatMap(({ path, defaultKind }) => {
    const value = entity.spec?.[path.replace('spec.', '')] ?? [];
    return [value].flat().map(ref =>
      stringifyEntityRef(
        parseEntityRef(ref as string, {
          defaultKind,
          defaultNamespace: 'default',
        }),
      ),
    );
  });
}

describe('the demo data', () => {
  it('is listed whole in one location, but for what is taken over into the portal', () => {
    const { spec } = parseAllDocuments(
      readFileSync(join(folder, 'all.yaml'), 'utf8'),
    )[0].toJS();
    const listed = spec.targets.map((target: string) =>
      target.replace('./', ''),
    );
    expect([...listed, 'records.yaml', 'activities.yaml'].sort()).toEqual(
      files.filter(name => name !== 'all.yaml').sort(),
    );
  });

  it('names only entities that exist, each once', () => {
    expect(refs.size).toBe(entities.length);
    const missing = entities.flatMap(entity =>
      targetsOf(entity).filter(ref => !refs.has(ref)),
    );
    expect(missing).toEqual([]);
  });

  it('holds no problem', () => {
    const problems = directoryProblems(entities, {
      today: question.today,
      others: refs,
    });
    expect(
      problems.map(
        problem =>
          `${problem.ref} ${problem.pointer} ${describeProblem(problem).en}`,
      ),
    ).toEqual([]);
  });

  it('has news of every sort, and a successor for what has ended', () => {
    const news = newsOf(directory, question.today);
    expect(new Set(news.map(({ what }) => what))).toEqual(
      new Set(['starts', 'started', 'ended', 'paused']),
    );
    const ended = news.filter(({ what }) => what === 'ended');
    expect(ended.map(({ ref, successor }) => [ref, successor?.ref])).toEqual([
      [
        'consultationservice:default/puhelinkonsultaatio-mestari',
        'consultationservice:default/konsultaatio-mestari',
      ],
      [
        'expertnetwork:default/ita-suomen-eroverkosto',
        'expertnetwork:default/vaativa-ero',
      ],
    ]);
  });

  it.each(['etela-savo', 'kainuu', 'keski-pohjanmaa', 'lappi'])(
    'tells in Finnish and Swedish what one can ask in %s',
    county => {
      const ref = `region:default/${county}`;
      const here = demo.filter(
        ({ kind, spec }) =>
          kind === 'ConsultationService' &&
          (spec?.regions as string[] | undefined)?.includes(ref),
      );
      expect(here.length).toBeGreaterThan(2);
      for (const { spec } of here) {
        for (const field of ['descriptions', 'cost', 'notFor']) {
          expect(spec?.[field]).toEqual(
            expect.objectContaining({
              fi: expect.any(String),
              sv: expect.any(String),
            }),
          );
        }
        expect((spec?.how as unknown[]).length).toBeGreaterThan(2);
      }
    },
  );

  it('leaves a few texts in Finnish only, to show how that reads', () => {
    const finnishOnly = demo.filter(({ spec }) => {
      const descriptions = (spec?.descriptions ?? {}) as object;
      return Object.keys(descriptions).join() === 'fi';
    });
    expect(finnishOnly.map(({ metadata }) => metadata.name).sort()).toEqual([
      'konsultaatio-kaisla',
      'mestari',
      'rikos-ja-vakivaltaoireilu',
    ]);
  });

  it('has a network of every sector, and one that education is missing from', () => {
    const sectorsOf = (name: string) => {
      const network = directory.networks.find(
        ({ ref }) => ref === `expertnetwork:default/${name}`,
      );
      const sectors = network?.members.map(
        member => directory.teams.find(({ ref }) => ref === member)?.sector,
      );
      return [...new Set(sectors)].filter(Boolean).sort();
    };
    expect(sectorsOf('vaativa-ero')).toEqual([
      'education',
      'health',
      'ngo',
      'social',
    ]);
    expect(sectorsOf('paihteet-ja-vauvaperhe')).toEqual([
      'health',
      'ngo',
      'social',
    ]);
  });

  it('tells of every centre what it does for whom', () => {
    const centres = demo.filter(({ spec }) => spec?.type === 'ot-centre');
    expect(centres).toHaveLength(5);
    for (const { spec } of centres) {
      expect(Object.keys(spec?.offers as object)).toEqual([
        'clients',
        'professionals',
        'development',
      ]);
    }
  });

  it('says when it was last confirmed, and of one network and one service that it is long ago', () => {
    const old = demo.filter(
      ({ spec }) => ((spec?.confirmedOn as string) ?? '9999') < '2025-11-22',
    );
    expect(old.map(({ metadata }) => metadata.name).sort()).toEqual([
      'digipolku-arki-adhd',
      'nepsy-ja-arki',
    ]);
  });

  it('is marked as demo', () => {
    const unmarked = demo.filter(
      ({ metadata }) =>
        metadata.labels?.['tukiverkko.fi/demo'] !== 'true' ||
        !metadata.tags?.includes('demo'),
    );
    expect(unmarked).toEqual([]);
  });

  it.each(countyRegions.map(({ slug }) => slug))(
    'has someone to ask in %s',
    slug => {
      const [step] = findHelp({ ...question, region: slug }, directory).steps;
      expect(step.candidates.length).toBeGreaterThan(0);
    },
  );

  it.each(countyRegions.map(({ slug }) => slug))(
    'has a contact team and a coordination team for %s',
    slug => {
      const { candidates } = findHelp(
        {
          ...question,
          region: slug,
          phenomena: ['harvinaissairaus'],
          allowOtherCounty: true,
        },
        directory,
      );
      const groups = candidates.map(({ group }) => group);
      expect(groups).toEqual(
        expect.arrayContaining(['contact', 'coordination']),
      );
    },
  );

  it.each<[string, Partial<FindQuestion>, string]>([
    [
      'a demanding separation in Etelä-Savo',
      { region: 'etela-savo', phenomena: ['vaativa-ero'] },
      'jarvisydan',
    ],
    [
      'functional disorders in Etelä-Savo',
      {
        region: 'etela-savo',
        phenomena: ['toiminnalliset'],
        allowOtherCounty: true,
      },
      'ydinyksikko-saimaankaari',
    ],
    [
      'an abduction feared in Kainuu',
      {
        region: 'kainuu',
        phenomena: ['lapsikaappaus'],
        allowOtherCounty: true,
        allowOtherArea: true,
      },
      'ydinyksikko-majakka',
    ],
    [
      'schooling in Swedish in Keski-Pohjanmaa',
      {
        region: 'keski-pohjanmaa',
        phenomena: ['autismikirjo'],
        languages: ['sv'],
      },
      'kvarken',
    ],
    [
      'a Sámi family in Lappi',
      { region: 'lappi', phenomena: ['vanhemman-kriisi'], languages: ['se'] },
      'guovssu',
    ],
    [
      'an abduction feared in Kainuu, kept in the county',
      { region: 'kainuu', phenomena: ['lapsikaappaus'] },
      'yhteystiimi-kainuu',
    ],
  ])('sends %s to the right team', (_, asked, team) => {
    expect(first(asked)).toBe(`group:default/${team}`);
  });

  it('holds a unit that has ended, with a successor that has not', () => {
    const ended = directory.teams.filter(
      ({ validTo }) => validTo !== undefined,
    );
    expect(ended.map(({ successor }) => successor)).toEqual([
      'group:default/koivuranta',
    ]);
  });

  it('has a person of every role, in the groups the roles need', () => {
    const people = demo.filter(({ kind }) => kind === 'User');
    const roles = new Set(
      people.map(p => p.metadata.annotations?.['tukiverkko.fi/demo-role']),
    );
    expect([...roles].sort()).toEqual([
      'auditor',
      'browser',
      'coordinator',
      'figures reader',
      'form editor',
      'form publisher',
      'no rights',
      'operator',
      'professional',
      'team member',
    ]);
    const groupsOf = (name: string) =>
      people.find(p => p.metadata.name === name)?.spec?.memberOf;
    expect(groupsOf('oskari-tuulikorpi')).toEqual(
      expect.arrayContaining(['jarvisydan', 'asiantuntijaryhma-etela-savo']),
    );
    expect(groupsOf('elvi-kivikoski-demo')).toEqual([]);
  });

  it('tells the sign-in page of each person in three languages', () => {
    const wanted = ['title', 'place', 'try'].flatMap(what =>
      ['fi', 'sv', 'en'].map(l => `tukiverkko.fi/demo-${what}-${l}`),
    );
    for (const person of demo.filter(({ kind }) => kind === 'User')) {
      expect(Object.keys(person.metadata.annotations ?? {})).toEqual(
        expect.arrayContaining(wanted),
      );
    }
  });
});

describe('the demo data and real people', () => {
  // First 16 hex digits of the SHA-256 of real names, lower case, that must never appear.
  const banned = new Set([
    '73d35f9d7e52cdbd',
    '99c86612f641765f',
    '9c74813be78744e7',
    '7db3872709c75f05',
    '65f41cea1b87b4da',
    '76eccb7f829f6761',
    '81a3bbb483488c2f',
    'aefb0ea2fa79371b',
    'd70c52badd6ea17d',
    '819d5ac690eeb905',
    'b455a93fc257a021',
    'e603d788533d6643',
  ]);
  const hash = (text: string) =>
    createHash('sha256').update(text).digest('hex').slice(0, 16);

  it('names none of them', () => {
    const pairs = texts.flatMap(text => {
      const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
      return words.slice(1).map((word, i) => `${words[i]} ${word}`);
    });
    expect(pairs.filter(pair => banned.has(hash(pair)))).toEqual([]);
  });

  it('holds no telephone number and no address outside .example', () => {
    for (const text of texts) {
      expect(text).not.toMatch(
        /044[- ]717|\+358|kuh\.fi|pshyvinvointialue\.fi/,
      );
      for (const [, domain] of text.matchAll(/@([\w.-]+)/g))
        expect(domain).toMatch(/\.example$/);
    }
  });
});
