import type { FormDefinition } from '../definition/FormDefinition';
import { aChoice, aForm, aGroup, aNumber, aText } from '../testUtils/aForm';
import { needSecondPerson } from './ChangeClass';
import { changesBetween } from './changesBetween';

type Parts = Parameters<typeof aForm>[0];

const base: Parts = {
  fields: {
    name: aText({ minLength: 2 }),
    age: aNumber({ minimum: 0, maximum: 120 }),
    urgency: aChoice(['normal', 'high']),
    children: aGroup({ school: aText() }),
  },
  pages: [],
};
const fields = base.fields!;
const scores: FormDefinition['scores'] = [
  {
    id: 'total',
    title: 'Summa',
    method: 'sum',
    items: ['age'],
    missing: { policy: 'null' },
    range: [0, 120],
    bands: [],
  },
];

const cases: readonly (readonly [string, Parts, string, string])[] = [
  ['a new title', { ...base, title: 'Uusi' }, '/title', 'text'],
  [
    'a new label of a question',
    {
      ...base,
      fields: { ...fields, name: aText({ minLength: 2, title: 'Nimi' }) },
    },
    '/data/properties/name/title',
    'text',
  ],
  [
    'a new label of a choice',
    {
      ...base,
      fields: {
        ...fields,
        urgency: {
          ...fields.urgency,
          oneOf: [
            { const: 'normal', title: 'Uusi' },
            { const: 'high', title: 'HIGH' },
          ],
        },
      },
    },
    '/data/properties/urgency/oneOf',
    'text',
  ],
  [
    'another choice',
    {
      ...base,
      fields: { ...fields, urgency: aChoice(['normal', 'high', 'low']) },
    },
    '/data/properties/urgency/oneOf',
    'additive',
  ],
  [
    'a choice that is gone',
    { ...base, fields: { ...fields, urgency: aChoice(['normal']) } },
    '/data/properties/urgency/oneOf',
    'breaking',
  ],
  [
    'a new question',
    { ...base, fields: { ...fields, more: aText() } },
    '/data/properties/more',
    'additive',
  ],
  [
    'a new question that must be answered',
    { ...base, required: ['more'], fields: { ...fields, more: aText() } },
    '/data/properties/more',
    'tightening',
  ],
  [
    'a question that must be answered now',
    { ...base, required: ['name'] },
    '/data/properties/name',
    'tightening',
  ],
  [
    'a question that is gone',
    {
      ...base,
      fields: { name: fields.name, age: fields.age, urgency: fields.urgency },
    },
    '/data/properties/children',
    'breaking',
  ],
  [
    'another type',
    {
      ...base,
      fields: {
        ...fields,
        age: aNumber({ type: 'number', minimum: 0, maximum: 120 }),
      },
    },
    '/data/properties/age/type',
    'breaking',
  ],
  [
    'a higher lowest',
    {
      ...base,
      fields: { ...fields, age: aNumber({ minimum: 5, maximum: 120 }) },
    },
    '/data/properties/age/minimum',
    'tightening',
  ],
  [
    'a lower lowest',
    {
      ...base,
      fields: { ...fields, age: aNumber({ minimum: -5, maximum: 120 }) },
    },
    '/data/properties/age/minimum',
    'additive',
  ],
  [
    'no highest any more',
    { ...base, fields: { ...fields, age: aNumber({ minimum: 0 }) } },
    '/data/properties/age/maximum',
    'additive',
  ],
  [
    'a lower highest',
    {
      ...base,
      fields: { ...fields, age: aNumber({ minimum: 0, maximum: 100 }) },
    },
    '/data/properties/age/maximum',
    'tightening',
  ],
  [
    'a pattern',
    {
      ...base,
      fields: { ...fields, name: aText({ minLength: 2, pattern: '^a' }) },
    },
    '/data/properties/name/pattern',
    'tightening',
  ],
  [
    'another unit',
    {
      ...base,
      fields: {
        ...fields,
        age: aNumber({ minimum: 0, maximum: 120, 'x-unit': 'kk' }),
      },
    },
    '/data/properties/age/x-unit',
    'breaking',
  ],
  [
    'a question in a group',
    {
      ...base,
      fields: {
        ...fields,
        children: aGroup({ school: aText(), grade: aNumber() }),
      },
    },
    '/data/properties/children/items/properties/grade',
    'additive',
  ],
  [
    'a rule that hides',
    {
      ...base,
      logic: { visible: { age: { '===': [{ var: 'urgency' }, 'high'] } } },
    },
    '/logic/visible',
    'tightening',
  ],
  [
    'a computed value',
    { ...base, logic: { compute: { two: 2 } } },
    '/logic/compute',
    'scoring',
  ],
  ['a score', { ...base, scores }, '/scores', 'scoring'],
  [
    'another team',
    { ...base, routing: { rules: [], fallback: 'group:default/a' } },
    '/routing',
    'routing',
  ],
  [
    'another answer form',
    { ...base, answer: 'an-answer' },
    '/answer',
    'routing',
  ],
  [
    'another sensitivity',
    {
      ...base,
      fields: {
        ...fields,
        name: aText({ minLength: 2, 'x-sensitivity': 'special' }),
      },
    },
    '/data/properties/name/x-sensitivity',
    'privacy',
  ],
  [
    'who may read',
    { ...base, access: { name: { read: ['owner'] } } },
    '/access/name',
    'privacy',
  ],
  [
    'how long it is kept',
    { ...base, retention: { submission: 'P2Y' } },
    '/retention/submission',
    'privacy',
  ],
];

describe('changesBetween', () => {
  it.each(cases)('tells %s', (_what, parts, pointer, meaning) => {
    expect(changesBetween(aForm(base), aForm(parts))).toEqual({
      classes: [meaning],
      changes: [
        { pointer, class: meaning, kind: expect.stringMatching(/ed$/) },
      ],
    });
  });

  it('finds nothing between a form and itself, however its members are ordered', () => {
    const form = aForm(base);
    const turned = Object.fromEntries(Object.entries(form).reverse());
    expect(changesBetween(form, turned as unknown as FormDefinition)).toEqual({
      classes: [],
      changes: [],
    });
  });

  it('shows a change of a block where the block is asked', () => {
    const asking = (title: string) =>
      aForm({
        fields: { name: { title: 'A', $ref: '#/$defs/one' } },
        $defs: { one: aText({ description: title }) },
      });
    expect(changesBetween(asking('a'), asking('b')).changes).toEqual([
      {
        pointer: '/data/properties/name/description',
        class: 'text',
        kind: 'changed',
      },
    ]);
  });

  it('names classes from the lightest, and asks for a second person where a score, a way or privacy changes', () => {
    const light = changesBetween(aForm(base), aForm({ ...base, title: 'B' }));
    expect(needSecondPerson(light)).toBe(false);
    const grave = changesBetween(
      aForm(base),
      aForm({ ...base, title: 'B', scores, answer: 'x' }),
    );
    expect(grave.classes).toEqual(['text', 'scoring', 'routing']);
    expect(needSecondPerson(grave)).toBe(true);
  });
});
