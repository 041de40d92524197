import type { FormDefinition } from '../../definition/FormDefinition';
import { limits } from '../../definition/limits';
import { parseForm } from '../../definition/parseForm';
import {
  aChoice,
  aForm,
  aList,
  aMatrix,
  aNumber,
  aText,
} from '../../testUtils';
import { perform } from '../Edit';
import { optionRefusals } from './optionRefusals';
import { optionsOf } from './optionsOf';
import { readOptions } from './readOptions';

const scale = {
  $ref: '#/$defs/need',
  title: 'Rivi',
  'x-sensitivity': 'none',
} as const;
const form: FormDefinition = aForm({
  fields: {
    one: aChoice(['a', 'b']),
    many: aList({
      type: 'string',
      maxLength: 20,
      oneOf: [{ const: 'x', title: 'X' }],
    }),
    points: aNumber({ oneOf: [{ const: 1, title: 'Yksi' }] }),
    codes: aText({ enum: ['m', 'n'] }),
    shared: { ...scale },
    table: aMatrix({ first: { ...scale }, second: { ...scale } }),
    plain: aMatrix({ first: aChoice(['a']), second: aChoice(['a']) }),
    source: aText({ 'x-options': 'regions' }),
    text: aText(),
  },
  $defs: {
    need: {
      type: 'integer',
      oneOf: [
        { const: 0, title: 'Ei' },
        { const: 1, title: 'On' },
      ],
    },
  },
  i18n: {
    sv: {
      'one.option.a': {
        text: 'Å',
        state: 'translated',
        sourceHash: '0'.repeat(16),
      },
      '$defs.need.option.1': {
        text: 'Finns',
        state: 'translated',
        sourceHash: '0'.repeat(16),
      },
    },
  },
});

const options = (element: string, definition = form) =>
  optionsOf(definition, element)!;
const paste = (
  element: string,
  text: string,
  how: 'append' | 'replace' = 'append',
) => readOptions(text, options(element), how);

it.each([
  ['one', ['one'], ['one']],
  ['many', ['many'], ['many']],
  ['shared', ['$block.need'], ['shared', 'table.first', 'table.second']],
  ['table', ['$block.need'], ['shared', 'table.first', 'table.second']],
  ['plain', ['plain.first', 'plain.second'], ['plain.first', 'plain.second']],
])(
  '%s has its options written at %j and offers them at %j',
  (element, writtenAt, offeredBy) => {
    expect(options(element)).toMatchObject({ writtenAt, offeredBy });
  },
);

it('what has none of its own has none to change', () => {
  for (const element of ['source', 'text', '$page.page', 'nobody']) {
    expect(optionsOf(form, element)).toBeUndefined();
    expect(
      perform(form, 'addOption', { element, label: 'Uusi' }),
    ).toBeUndefined();
  }
});

describe('an option', () => {
  it('gets a code from its label, or the next number, and never one that is there', () => {
    const added = (element: string, label: string, after?: string | number) =>
      options(
        element,
        perform(form, 'addOption', { element, label, after })!.definition,
      ).options;
    expect(added('one', 'Ääni & öljy', 'a')).toEqual([
      { const: 'a', title: 'A' },
      { const: 'aani-oljy', title: 'Ääni & öljy' },
      { const: 'b', title: 'B' },
    ]);
    expect(added('one', 'A').at(-1)).toEqual({ const: 'a2', title: 'A' });
    expect(added('one', '???').at(-1)!.const).toBe('option');
    expect(added('one', 'Constructor').at(-1)!.const).toBe('constructor2');
    expect(added('table', 'Paljon').at(-1)).toEqual({
      const: 2,
      title: 'Paljon',
    });
    expect(added('many', 'x'.repeat(100)).at(-1)!.const).toHaveLength(20);
  });

  it('is renamed, moved and removed, with its translation', () => {
    const renamed = perform(form, 'setOptionLabel', {
      element: 'one',
      code: 'a',
      label: 'Uusi',
    })!;
    expect(renamed.definition.i18n).toBe(form.i18n);
    const moved = perform(form, 'moveOption', {
      element: 'one',
      code: 'a',
      place: 1,
    })!;
    expect(
      options('one', moved.definition).options.map(one => one.const),
    ).toEqual(['b', 'a']);
    const removed = perform(form, 'removeOption', {
      element: 'table',
      code: 1,
    })!;
    expect(removed.edit.about).toBe('On');
    expect(Object.keys(removed.definition.i18n.sv)).toEqual(['one.option.a']);
    expect(options('shared', removed.definition).options).toHaveLength(1);
  });

  it('is written with a label where it was a bare code', () => {
    const { definition } = perform(form, 'setOptionLabel', {
      element: 'codes',
      code: 'm',
      label: 'Em',
    })!;
    expect(definition.data.properties.codes).not.toHaveProperty('enum');
    expect(options('codes', definition).options).toEqual([
      { const: 'm', title: 'Em' },
      { const: 'n', title: 'n' },
    ]);
  });

  it('of rows that share nothing is added to each of them', () => {
    const { definition } = perform(form, 'addOption', {
      element: 'plain',
      label: 'Toinen',
    })!;
    expect(
      options('plain.second', definition).options.map(one => one.const),
    ).toEqual(['a', 'toinen']);
  });

  it('leaves its block for a copy of its own', () => {
    const { definition } = perform(form, 'separateOptions', {
      element: 'shared',
    })!;
    expect(options('shared', definition).writtenAt).toEqual(['shared']);
    expect(Object.keys(definition.i18n.sv)).toContain('shared.option.1');
    expect(options('table', definition).offeredBy).toEqual([
      'table.first',
      'table.second',
    ]);
    expect(
      perform(form, 'separateOptions', { element: 'one' }),
    ).toBeUndefined();
  });
});

describe('a pasted list', () => {
  it('is one option a line, without bullets and empty lines, and says what is there already', () => {
    expect(paste('one', '• Kyllä\r\n\n- Ei \nA\nKyllä\n')).toMatchObject({
      ok: true,
      added: [
        { const: 'kylla', title: 'Kyllä' },
        { const: 'ei', title: 'Ei' },
      ],
      alreadyThere: 2,
      removed: [],
    });
  });

  it('has a code and a label in two columns, in either order', () => {
    const added = [
      { const: 'FI', title: 'Suomi, maa' },
      { const: 'SE', title: 'Ruotsi "Sverige"' },
    ];
    expect(
      paste('one', 'FI\tSuomi, maa\nSE\t"Ruotsi ""Sverige"""'),
    ).toMatchObject({ added });
    expect(
      paste('one', 'Suomi, maa\tFI\n"Ruotsi ""Sverige"""\tSE'),
    ).toMatchObject({ added });
    expect(paste('points', '2\tKaksi\n5\tViisi')).toMatchObject({
      added: [
        { const: 2, title: 'Kaksi' },
        { const: 5, title: 'Viisi' },
      ],
    });
  });

  it('that takes the place of the old one keeps the codes of the labels it keeps', () => {
    expect(paste('one', 'B\nUusi\nA', 'replace')).toMatchObject({
      options: [
        { const: 'b', title: 'B' },
        { const: 'uusi', title: 'Uusi' },
        { const: 'a', title: 'A' },
      ],
      removed: [],
    });
    const { definition } = perform(form, 'pasteOptions', {
      element: 'one',
      text: 'B',
      how: 'replace',
    })!;
    expect(Object.keys(definition.i18n.sv)).toEqual(['$defs.need.option.1']);
  });

  it.each([
    ['nothing', 'one', ' \n\n', 'empty'],
    ['ten megabytes', 'one', 'rivi\n'.repeat(2_000_000), 'too-long'],
    [
      'too many lines',
      'one',
      Array.from(
        { length: limits.optionsPerField },
        (_, index) => `L${index}`,
      ).join('\n'),
      'too-many',
    ],
    ['very many lines', 'one', 'L\n'.repeat(50_000), 'too-many'],
    ['one code twice', 'one', 'c\tYksi\nc\tKaksi', 'code-twice'],
    ['a code there already', 'one', 'a\tYksi', 'code-twice'],
    ['words for numbers', 'points', 'yksi\tYksi asia\n2\tKaksi', 'code-unfit'],
    [
      'a code that is too long',
      'many',
      `${'c'.repeat(21)}\tYksi asia`,
      'code-unfit',
    ],
  ] as const)(
    'of %s is refused in words and changes nothing',
    (_, element, text, code) => {
      expect(paste(element, text)).toMatchObject({
        ok: false,
        refusal: { code },
      });
      expect(Object.keys(optionRefusals[code])).toEqual(['fi', 'sv', 'en']);
      expect(
        perform(form, 'pasteOptions', { element, text, how: 'append' }),
      ).toBeUndefined();
    },
  );

  it('of as many as a question may have is taken, and the form can still be read', () => {
    const text = Array.from(
      { length: limits.optionsPerField - 2 },
      (_, index) => `Sama nimi ${index}`,
    ).join('\n');
    const { definition } = perform(form, 'pasteOptions', {
      element: 'one',
      text,
      how: 'append',
    })!;
    expect(parseForm(definition).ok).toBe(true);
    expect(
      perform(definition, 'addOption', { element: 'one' }),
    ).toBeUndefined();
  });
});
