import type { Entity } from '@backstage/catalog-model';
import { changesBetween } from './changesBetween';
import { describeChange } from './describeChange';
import { needsApproval } from './needsApproval';
import {
  recordTypeById,
  recordTypeOf,
  recordTypeOfForm,
  recordTypes,
} from './recordTypes';
import { regionsServed } from './regionsServed';

const unit = recordTypeById('unit')!;
const service = recordTypeById('service')!;

const aUnit = {
  type: 'expert-team',
  nameFi: 'Järvisydän',
  nameSv: 'Insjöhjärtat',
  nameEn: 'Lake heart',
  serves: ['region:default/etela-savo'],
  languages: ['fi'],
};
const aService = {
  nameFi: 'Kysy',
  nameSv: 'Fråga',
  nameEn: 'Ask',
  owner: 'group:default/jarvisydan',
  level: 'erityistaso',
  modes: ['neuvonta'],
  reach: 'country',
  languages: ['fi'],
  opening: 'open',
  startForm: 'consultation-request',
};
const ref = 'group:default/jarvisydan';
const problemsOf = (answers: object) =>
  unit
    .toEntity({ ...aUnit, ...answers }, ref)
    .problems?.map(({ field, code }) => `${field} ${code}`);

describe('answers of a record', () => {
  it('become the entity of a unit', () => {
    const said = { ...aUnit, nameFi: ' Järvisydän ', offersClientsFi: 'ei' };
    expect(unit.toEntity(said, ref).entity).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: {
        namespace: 'default',
        name: 'jarvisydan',
        title: 'Järvisydän',
      },
      spec: {
        type: 'expert-team',
        names: { fi: 'Järvisydän', sv: 'Insjöhjärtat', en: 'Lake heart' },
        serves: ['region:default/etela-savo'],
        languages: ['fi'],
        children: [],
      },
    });
  });

  it.each<[string, object, string]>([
    ['a missing name', { nameSv: ' ' }, 'nameSv missing'],
    ['no region', { serves: [] }, 'serves missing'],
    ['a region of another kind', { serves: [ref] }, 'serves ref-unknown'],
    ['an unknown strength', { strengths: ['x'] }, 'strengths code-unknown'],
    ['a text as a list', { strengths: 'x' }, 'strengths wrong-type'],
    [
      'a coordination team, which approves changes itself',
      { type: 'coordination-team' },
      'type code-unknown',
    ],
    ['31 February', { validTo: '2026-02-31' }, 'validTo date-unknown'],
    [
      'an end before the beginning',
      { validFrom: '2026-02-02', validTo: '2026-02-01' },
      'validTo dates-order',
    ],
    [
      'members, who are never changed here',
      { members: ['user:default/x'] },
      'members field-unknown',
    ],
    [
      'a parent, whose people would get the rights of the unit',
      { parent: 'group:default/x' },
      'parent field-unknown',
    ],
    [
      'a text without end',
      { descriptionFi: 'x'.repeat(2001) },
      'descriptionFi too-long',
    ],
    [
      'a role without a person',
      { roles: [{ nameFi: 'a', nameSv: 'b', nameEn: 'c' }] },
      'roles/0/person missing',
    ],
    [
      'a role with something else in it',
      {
        roles: [
          {
            nameFi: 'a',
            nameSv: 'b',
            nameEn: 'c',
            person: 'user:default/x',
            salary: 1,
          },
        ],
      },
      'roles/0/salary field-unknown',
    ],
  ])('are refused with the field of %s', (_, answers, problem) => {
    expect(problemsOf(answers)).toEqual([problem]);
  });

  it('may hold what the proposal says beside the record', () => {
    const beside = { record: ref, basedOn: '3', reason: 'Muutimme.' };
    expect(problemsOf(beside)).toBeUndefined();
  });

  it('say the whole country, or nobody would have chosen it', () => {
    const at = (answers: object) =>
      service.toEntity(
        { ...aService, ...answers },
        'consultationservice:default/a',
      );
    expect(
      at({ regions: ['region:default/kainuu'] }).entity?.spec,
    ).not.toHaveProperty('regions');
    expect(at({ reach: 'regions' }).problems).toEqual([
      { field: 'regions', code: 'missing' },
    ]);
    expect(regionsServed({ reach: 'regions', regions: ['r'] })).toEqual(['r']);
    expect(regionsServed({ reach: 'country' })).toEqual([]);
  });

  it('leave a name and a step in Sámi where its row was not touched', () => {
    const before = service.toEntity(
      {
        ...aService,
        how: [{ stepFi: 'Soita' }, { stepFi: 'Kirjoita' }],
      },
      'consultationservice:default/a',
    ).entity!;
    const [call, write] = before.spec!.how as { fi: string }[];
    const withSami: Entity = {
      ...before,
      spec: {
        ...before.spec,
        names: { ...(before.spec!.names as object), smn: 'Koijâd' },
        cost: { se: 'nuvttá' },
        how: [
          { ...call, se: 'Riŋges' },
          { ...write, se: 'Čále' },
        ],
      },
    };
    const said = service.toAnswers(withSami);
    expect(said.nameSmn).toBe('Koijâd');
    const after = service.toEntity(
      {
        ...said,
        costFi: 'maksuton',
        how: [{ stepFi: 'Soita' }, { stepFi: 'Lähetä viesti' }],
      },
      'consultationservice:default/a',
      withSami,
    ).entity!;
    expect(after.spec).toMatchObject({
      cost: { se: 'nuvttá', fi: 'maksuton' },
      how: [{ fi: 'Soita', se: 'Riŋges' }, { fi: 'Lähetä viesti' }],
    });
    expect((after.spec!.how as object[])[1]).not.toHaveProperty('se');
  });

  it('are read from short refs and from codes that were replaced', () => {
    const entity = {
      apiVersion: 'tukiverkko.fi/v1alpha1',
      kind: 'ExpertNetwork',
      metadata: { name: 'a' },
      spec: {
        owner: 'jarvisydan',
        names: { fi: 'a', sv: 'a', en: 'a' },
        languages: ['fi'],
        regions: ['kainuu'],
        phenomena: ['asperger', 'autismikirjo'],
      },
    };
    expect(recordTypeOf(entity)?.toAnswers(entity)).toMatchObject({
      owner: 'group:default/jarvisydan',
      reach: 'regions',
      regions: ['region:default/kainuu'],
      phenomena: ['autismikirjo'],
    });
  });
});

describe('record types', () => {
  it('are found by id, by form and by entity', () => {
    for (const type of recordTypes) {
      expect(recordTypeById(type.id)).toBe(type);
      expect(recordTypeOfForm(type.form)).toBe(type);
    }
    expect(recordTypeById('constructor')).toBeUndefined();
  });

  it('are none for a coordination team, a role and a region', () => {
    const group = (type: string) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name: 'a' },
      spec: { type },
    });
    expect(recordTypeOf(group('expert-team'))?.id).toBe('unit');
    expect(recordTypeOf(group('coordination-team'))).toBeUndefined();
    expect(recordTypeOf(group('role'))).toBeUndefined();
    expect(recordTypeOf({ ...group('city'), kind: 'Region' })).toBeUndefined();
  });
});

describe('approval', () => {
  const changed = (after: object) =>
    changesBetween(unit, aUnit, { ...aUnit, ...after });
  const owner = { editor: 'owner', isNew: false } as const;

  it.each<[string, object, boolean]>([
    ['a region served', { serves: ['region:default/kainuu'] }, true],
    ['strengths', { strengths: ['nepsy'] }, true],
    ['a language', { languages: ['fi', 'sv'] }, true],
    ['who comes instead', { successor: 'group:default/x' }, true],
    ['a description', { descriptionFi: 'Uusi' }, false],
    ['a role', { roles: [{ person: 'user:default/x' }] }, false],
    ['nothing but an order', { languages: ['fi'] }, false],
  ])('of a unit’s owner who changes %s', (_, after, isNeeded) => {
    expect(needsApproval(unit, changed(after), owner)).toBe(isNeeded);
  });

  it('is needed for the owner of a service who changes its owner, and not to go on a break today', () => {
    const of = (after: object) =>
      needsApproval(
        service,
        changesBetween(service, aService, { ...aService, ...after }),
        owner,
      );
    expect(of({ owner: 'group:default/x' })).toBe(true);
    expect(of({ opening: 'paused', pausedUntil: '2027-01-07' })).toBe(false);
  });

  it.each(['event', 'initiative'])(
    'is needed of the owner of an %s, to whom nothing is routed, only for another owner',
    id => {
      const { deciding } = recordTypeById(id)!;
      expect(deciding).toEqual(['owner']);
    },
  );

  it('is needed for everything new and from everybody else, and never from a coordinator of the area', () => {
    const little = changed({ descriptionFi: 'Uusi' });
    expect(needsApproval(unit, little, { editor: 'other', isNew: false })).toBe(
      true,
    );
    expect(needsApproval(unit, little, { editor: 'owner', isNew: true })).toBe(
      true,
    );
    const much = changed({ serves: [] });
    expect(
      needsApproval(unit, much, { editor: 'coordinator', isNew: true }),
    ).toBe(false);
  });
});

describe('a change in words', () => {
  const kainuu = { fi: 'Kainuu', sv: 'Kajanaland', en: 'Kainuu' };
  const nameOf = (one: string) =>
    one === 'region:default/kainuu' ? kainuu : undefined;
  const told = (field: string, before?: any, after?: any) =>
    describeChange(unit, { field, before, after }, nameOf);

  it('says what it is about, what stood there and what stands there', () => {
    expect(
      told(
        'serves',
        ['region:default/kainuu'],
        ['region:default/kainuu', 'region:default/gone'],
      ),
    ).toEqual({
      field: 'serves',
      what: { fi: 'Alueet', sv: 'Områden', en: 'Regions' },
      before: kainuu,
      after: { fi: 'Kainuu, gone', sv: 'Kajanaland, gone', en: 'Kainuu, gone' },
      added: { fi: 'gone', sv: 'gone', en: 'gone' },
    });
    expect(told('validTo', undefined, '2026-12-31').after).toEqual({
      fi: '31.12.2026',
      sv: '31.12.2026',
      en: '31 December 2026',
    });
    expect(told('nameSv', 'a', 'b')).toMatchObject({
      what: { fi: 'Nimi ruotsiksi', sv: 'Namn på svenska' },
      before: { sv: 'a' },
      after: { sv: 'b' },
      lang: 'sv',
    });
    expect(told('type', 'ot-centre').before?.fi).toBe('osaamis- ja tukikeskus');
    expect(told('strengths', ['nepsy'], undefined).after).toBeUndefined();
  });

  it('says a row cell by cell, and what an older form asked as it was written', () => {
    const roles = [
      { nameFi: 'Vetäjä', person: 'user:default/x', validFrom: '2026-01-01' },
    ];
    expect(told('roles', undefined, roles).after?.fi).toBe(
      'Tehtävä suomeksi: Vetäjä, Henkilö: x, Alkaen: 1.1.2026',
    );
    expect(told('capacity', 1, { a: 2 })).toEqual({
      field: 'capacity',
      what: { fi: 'capacity', sv: 'capacity', en: 'capacity' },
      before: { fi: '1', sv: '1', en: '1' },
      after: { fi: '{"a":2}', sv: '{"a":2}', en: '{"a":2}' },
    });
  });
});
