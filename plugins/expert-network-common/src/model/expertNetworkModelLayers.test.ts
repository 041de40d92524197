import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import Ajv from 'ajv';
import { expertNetworkModelLayers } from './expertNetworkModelLayers';

const model = compileCatalogModel([
  defaultCatalogEntityModel,
  ...expertNetworkModelLayers,
]);

// As the catalogue's own validator reads a schema; its messages start with the path.
function problemsOf(entity: {
  apiVersion: string;
  kind: string;
  spec: object;
}) {
  const kind = model.getKind(entity as Parameters<typeof model.getKind>[0]);
  const ajv = new Ajv({ allowUnionTypes: true, allErrors: true });
  const validate = ajv.compile(kind!.jsonSchema);
  validate({ metadata: { name: 'one' }, ...entity });
  return (validate.errors ?? []).map(e => `${e.instancePath} ${e.message}`);
}

const names = { fi: 'Yksi', sv: 'En', en: 'One' };

const region = {
  apiVersion: 'tukiverkko.fi/v1alpha1',
  kind: 'Region',
  spec: { type: 'city', code: '90', names, languages: ['fi'] },
};
const team = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  spec: {
    type: 'expert-team',
    names,
    serves: ['etela-savo'],
    languages: ['fi'],
    strengths: ['vaativa-ero'],
    confirmedOn: '2026-09-12',
    roles: [{ names, person: 'veera', deputy: 'oskari' }],
    children: [],
  },
};
const network = {
  apiVersion: 'tukiverkko.fi/v1alpha1',
  kind: 'ExpertNetwork',
  spec: { owner: 'jarvisydan', names, languages: ['fi'] },
};
const service = {
  apiVersion: 'tukiverkko.fi/v1alpha1',
  kind: 'ConsultationService',
  spec: {
    owner: 'jarvisydan',
    names,
    level: 'vaativin',
    modes: ['etatapaaminen'],
    languages: ['fi'],
    opening: { state: 'open' },
    form: 'consultation-request',
  },
};

type Sample = { apiVersion: string; kind: string; spec: object };
const withSpec = (entity: Sample, spec: object): Sample => ({
  ...entity,
  spec: { ...entity.spec, ...spec },
});

describe('expertNetworkModelLayers', () => {
  it.each([region, team, network, service])('accepts a good $kind', entity => {
    expect(problemsOf(entity)).toEqual([]);
  });

  it.each<[string, Sample, string]>([
    ['a code without its zero', withSpec(region, { code: '9' }), '/spec/code'],
    [
      'an unknown type of region',
      withSpec(region, { type: 'x' }),
      '/spec/type',
    ],
    [
      'a missing Swedish name',
      withSpec(region, { names: { fi: 'a', en: 'b' } }),
      '/spec/names',
    ],
    [
      'a team that serves nothing',
      withSpec(team, { serves: [] }),
      '/spec/serves',
    ],
    [
      'a strength no vocabulary has',
      withSpec(team, { strengths: ['x'] }),
      '/spec/strengths/0',
    ],
    [
      'a date that is no date',
      withSpec(team, { validTo: '31.12.2026' }),
      '/spec/validTo',
    ],
    [
      'a role without a person',
      withSpec(team, { roles: [{ names }] }),
      '/spec/roles/0',
    ],
    ['an unknown sector', withSpec(team, { sector: 'x' }), '/spec/sector'],
    ['an unknown mode', withSpec(service, { modes: ['fax'] }), '/spec/modes/0'],
    [
      'an unknown opening',
      withSpec(service, { opening: { state: 'maybe' } }),
      '/spec/opening/state',
    ],
    [
      'a promise of no days',
      withSpec(service, { promise: 0 }),
      '/spec/promise',
    ],
    [
      'an unknown phenomenon',
      withSpec(network, { phenomena: ['x'] }),
      '/spec/phenomena/0',
    ],
  ])('names the field of %s', (_, entity, field) => {
    expect(problemsOf(entity).join('; ')).toContain(field);
  });

  it.each<[string, Sample]>([
    [
      'a network in the words of its members',
      withSpec(network, {
        names: {
          ...names,
          se: 'Guovssu',
          smn: 'Kuovsakkas',
          sms: 'Kuovsakkas',
        },
        descriptions: { fi: 'Tarkoitus' },
        charter: { sv: 'Avtal' },
        howToUse: { en: 'Ask' },
        meetings: { se: 'Guovssu' },
      }),
    ],
    [
      'a service that tells how it goes',
      withSpec(service, {
        descriptions: { fi: 'a' },
        before: { fi: 'a' },
        how: [{ fi: 'a' }, { fi: 'b', sv: 'c' }],
        cost: { fi: 'a' },
        notFor: { fi: 'a' },
      }),
    ],
    [
      'a centre that tells what it does for whom',
      withSpec(team, {
        type: 'ot-centre',
        sector: 'social',
        descriptions: { fi: 'a' },
        notFor: { fi: 'a' },
        offers: { clients: { fi: 'a' }, development: { sv: 'b' } },
      }),
    ],
  ])('accepts %s', (_, entity) => {
    expect(problemsOf(entity)).toEqual([]);
  });

  it.each<[string, Sample, string]>([
    ['no language', withSpec(service, { cost: {} }), '/spec/cost'],
    [
      'a language of another part of the world',
      withSpec(service, { cost: { de: 'frei' } }),
      '/spec/cost',
    ],
    ['no words', withSpec(service, { how: [{ fi: '' }] }), '/spec/how/0/fi'],
    [
      'one string for every language',
      withSpec(network, { charter: 'Sopimus' }),
      '/spec/charter',
    ],
  ])('refuses a text with %s', (_, entity, field) => {
    expect(problemsOf(entity).join('; ')).toContain(field);
  });

  it('refuses a misspelt field instead of passing it over', () => {
    expect(problemsOf(withSpec(service, { regoins: ['kainuu'] }))).toEqual([
      '/spec must NOT have additional properties',
    ]);
  });

  it('leaves Groups of other types to the schema of Backstage', () => {
    const group = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      spec: { type: 'guild', children: [], anything: 'goes' },
    };
    expect(problemsOf(group)).toEqual([]);
  });

  it.each([
    ['Group', 'serves', 'servedBy', 'Region'],
    ['ExpertNetwork', 'serves', 'servedBy', 'Region'],
    ['ConsultationService', 'serves', 'servedBy', 'Region'],
    ['Region', 'partOf', 'hasPart', 'Region'],
    ['ExpertNetwork', 'networkMember', 'memberOfNetwork', 'User'],
    ['ExpertNetwork', 'networkMember', 'memberOfNetwork', 'Group'],
    ['ExpertNetwork', 'ownedBy', 'ownerOf', 'Group'],
    ['ConsultationService', 'ownedBy', 'ownerOf', 'Group'],
    ['Group', 'succeededBy', 'successorOf', 'Group'],
  ])('knows both directions of %s %s / %s %s', (from, forward, reverse, to) => {
    const found = model
      .getRelations({ kind: from })
      ?.find(r => r.forward.type === forward && r.toKind.includes(to));
    expect(found?.reverse.type).toBe(reverse);
  });
});
