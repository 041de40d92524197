import { formId } from '../../definition/formId';
import type { FormDefinition } from '../../definition/FormDefinition';
import { parseForm } from '../../definition/parseForm';
import { lintForm } from '../../lint/lintForm';
import { aChoice, aForm, aGroup, aNumber, aText } from '../../testUtils';
import { perform, undo } from '../Edit';
import { elementsAdded } from '../elements/elementsInOrder';
import { optionsOf } from '../options/optionsOf';
import { questionTypes } from '../palette/questionTypes';
import type { QuestionTypeName } from '../palette/QuestionType';
import { typeOf } from '../palette/typeOf';
import { conversionOf } from './conversionOf';
import { mayBecome } from './converted';
import { lossText } from './Loss';

const types = Object.keys(questionTypes) as QuestionTypeName[];
const on = (field: string, code: unknown) => ({
  '===': [{ var: field }, code],
});

const form: FormDefinition = aForm({
  fields: {
    plan: aChoice(['yes', 'no'], {
      title: 'Suunnitelma',
      description: 'Mikä?',
      'x-sensitivity': 'special',
    }),
    note: aText({
      title: 'Huomio',
      minLength: 5,
      maxLength: 2000,
      pattern: '[a-z]+',
    }),
    age: aNumber({ title: 'Ikä', minimum: 0, maximum: 20, 'x-unit': 'v' }),
    level: { $ref: '#/$defs/scale', title: 'Taso', 'x-sensitivity': 'none' },
    children: aGroup({ name: aText() }, { title: 'Lapset' }),
  },
  required: ['plan'],
  $defs: {
    scale: {
      type: 'string',
      maxLength: 9,
      oneOf: [{ const: 'low', title: 'Vähän' }],
    },
  },
  ui: {
    plan: { 'ui:widget': 'radio', 'ui:help': 'Apua' },
    note: { 'ui:placeholder': 'esim.' },
    children: { 'ui:order': ['name'] },
  },
  logic: {
    visible: { note: on('plan', 'yes'), 'children.name': on('age', 3) },
    compute: { double: { '*': [{ var: ['age', 0] }, 2] } },
  },
  figures: ['plan'],
  i18n: {
    sv: Object.fromEntries(
      [
        'plan.option.yes',
        'plan.help',
        'note.placeholder',
        '$defs.scale.option.low',
        'children.name.title',
      ].map(key => [
        key,
        {
          text: 'På svenska',
          state: 'translated' as const,
          sourceHash: '0'.repeat(16),
        },
      ]),
    ),
  },
  tests: [
    {
      name: 'yes shows',
      now: '2026-11-23T09:00:00+02:00',
      input: { plan: 'yes' },
      expect: { hidden: [] },
    },
  ],
});

const becoming = (element: string, type: QuestionTypeName) => {
  const conversion = conversionOf(form, element, type)!;
  const done = perform(form, 'convertQuestion', { element, type })!;
  expect(done.definition).toEqual(conversion.definition);
  expect(formId(undo(done.definition, done.edit).value)).toBe(formId(form));
  return {
    definition: conversion.definition,
    losses: conversion.losses.map(loss => lossText(form, loss, 'en')),
  };
};

it.each(types)(
  'a new question of the type %s becomes any other, and lint finds nothing new',
  from => {
    const begun = perform(form, 'addQuestion', {
      type: from,
      title: 'Uusi',
      source: 'regions',
    })!.definition;
    const [element] = elementsAdded(form, begun);
    const filled =
      perform(begun, 'pasteOptions', {
        element,
        text: 'Yksi\nKaksi',
        how: 'replace',
      })?.definition ?? begun;
    const codes = (one: FormDefinition) =>
      new Set(lintForm(one).map(({ code }) => code));
    const known = codes(filled);
    for (const type of mayBecome(filled, element)) {
      const { definition } = conversionOf(filled, element, type)!;
      expect([type, typeOf(definition, element)]).toEqual([type, type]);
      expect(parseForm(definition).ok).toBe(true);
      const come = [...codes(definition)].filter(code => !known.has(code));
      expect(
        come.filter(
          code =>
            ![
              'choices-empty',
              'rows-untitled',
              'title-missing',
              'sensitivity-missing',
              'translation-missing',
            ].includes(code),
        ),
      ).toEqual([]);
    }
  },
);

describe('what a question keeps', () => {
  it('is its options, title, help, privacy, requirement and translations, from one choice to several', () => {
    const { definition, losses } = becoming('plan', 'choices');
    expect(definition.data.properties.plan).toEqual({
      type: 'array',
      title: 'Suunnitelma',
      description: 'Mikä?',
      maxItems: 20,
      uniqueItems: true,
      items: {
        type: 'string',
        maxLength: 60,
        oneOf: form.data.properties.plan.oneOf,
      },
      'x-sensitivity': 'special',
    });
    expect(definition.ui.plan).toEqual({ 'ui:help': 'Apua' });
    expect(definition.data.required).toEqual(['plan']);
    expect(Object.keys(definition.i18n.sv)).toContain('plan.option.yes');
    expect(losses).toEqual([
      'No longer fits: Huomio',
      'A test no longer passes: yes shows',
    ]);
  });

  it('is its rules and tests, by the new codes, from words to points', () => {
    const { definition, losses } = becoming('plan', 'rating');
    expect(
      optionsOf(definition, 'plan')!.options.map(one => one.const),
    ).toEqual([1, 2]);
    expect(definition.logic.visible!.note).toEqual(on('plan', 1));
    expect(definition.tests[0].input).toEqual({ plan: 1 });
    expect(Object.keys(definition.i18n.sv)).toContain('plan.option.1');
    expect(definition.pages[0].layout).toEqual({ likert: ['plan'] });
    expect(losses).toEqual([]);
  });

  it('is its limits where they mean the same', () => {
    const number = becoming('age', 'decimal');
    expect(number.definition.data.properties.age).toMatchObject({
      minimum: 0,
      maximum: 20,
      'x-unit': 'v',
    });
    expect(number.losses).toEqual([]);
    const text = becoming('note', 'shortText');
    expect(text.losses).toEqual(['A limit is lost: most characters 2000']);
    expect(text.definition.data.properties.note).toMatchObject({
      minLength: 5,
      pattern: '[a-z]+',
    });
    expect(text.definition.ui.note).toEqual({ 'ui:placeholder': 'esim.' });
  });

  it('is a copy of the options it shared', () => {
    const { definition, losses } = becoming('level', 'choices');
    expect(definition.data.properties.level.items!.oneOf).toEqual(
      form.data.$defs!.scale.oneOf,
    );
    expect(definition.data.$defs).toBeUndefined();
    expect(Object.keys(definition.i18n.sv)).toContain('level.option.low');
    expect(losses).toEqual([]);
  });
});

describe('what a question loses is said first', () => {
  it.each([
    [
      'plan',
      'date',
      [
        'The options are lost: 2',
        'No longer fits: Huomio',
        'The answers can no longer be counted in the statistics',
        'A test no longer passes: yes shows',
      ],
    ],
    [
      'age',
      'shortText',
      [
        'A limit is lost: least 0',
        'A limit is lost: greatest 20',
        'A limit is lost: unit v',
        'No longer fits: children.name',
        'No longer fits: double',
      ],
    ],
    ['children', 'longText', ['The questions of the group are lost: 1']],
  ] as const)('of %s as %s', (element, type, expected) => {
    const { losses } = becoming(element, type);
    const titled = expected.map(one =>
      one.replace('fits: children.name', 'fits: Teksti'),
    );
    expect(losses).toEqual(titled);
  });

  it('and a group takes the rules and texts of its questions with it', () => {
    const { definition } = becoming('children', 'longText');
    expect(definition.logic.visible).toEqual({ note: on('plan', 'yes') });
    expect(Object.keys(definition.i18n.sv)).not.toContain(
      'children.name.title',
    );
  });
});

it('a cell becomes nothing that holds others, and a row of a matrix nothing else', () => {
  expect(mayBecome(form, 'children.name')).not.toContain('rows');
  expect(mayBecome(form, 'children.name')).toContain('date');
  const matrix = perform(form, 'addQuestion', { type: 'matrix' })!.definition;
  expect(mayBecome(matrix, 'table.row1')).toEqual([]);
  expect(
    perform(matrix, 'convertQuestion', { element: 'table.row1', type: 'date' }),
  ).toBeUndefined();
});
