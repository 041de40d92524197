import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formId } from '../../definition/formId';
import type { FormDefinition } from '../../definition/FormDefinition';
import { parseForm } from '../../definition/parseForm';
import { lintForm } from '../../lint/lintForm';
import { aChoice, aForm, aGroup, aNumber, aText } from '../../testUtils';
import { perform, undo } from '../Edit';
import {
  elementsAdded,
  elementsInOrder,
  flatOutline,
} from '../elements/elementsInOrder';
import { titleOf } from '../elements/titleOf';
import { copied } from './copied';
import { hasRoomFor } from './hasRoomFor';
import { outwardIn, outwardOf } from './outward';
import { pieceText, readPiece } from './readPiece';

const shipped = resolve(__dirname, '../../../../../forms');
const forms: readonly FormDefinition[] = readdirSync(shipped).map(file =>
  JSON.parse(readFileSync(resolve(shipped, file), 'utf8')),
);

const on = (field: string, code: unknown) => ({
  '===': [{ var: field }, code],
});
const text = (words: string) => ({
  text: words,
  state: 'reviewed' as const,
  sourceHash: '0'.repeat(16),
});

const form: FormDefinition = aForm({
  key: 'first-form',
  fields: {
    plan: aChoice(['yes', 'no']),
    why: aText({ title: 'Miksi' }),
    level: { $ref: '#/$defs/scale', title: 'Taso', 'x-sensitivity': 'none' },
    children: aGroup({ name: aText(), age: aNumber() }, { title: 'Lapset' }),
  },
  required: ['why'],
  $defs: { scale: { type: 'integer', oneOf: [{ const: 0, title: 'Ei' }] } },
  ui: {
    why: { 'ui:widget': 'textarea' },
    children: { 'ui:order': ['name', 'age'], age: { 'ui:help': 'Vuosina' } },
  },
  pages: [
    {
      id: 'start',
      title: 'Alku',
      fields: ['plan', 'why', 'level'],
      notes: [{ id: 'help', tone: 'info', text: 'Ohje', before: 'why' }],
      layout: { likert: ['level'] },
    },
    { id: 'end', title: 'Loppu', fields: ['children'] },
  ],
  logic: {
    visible: {
      why: on('plan', 'yes'),
      '$page.end': on('plan', 'yes'),
      'children.name': { '>': [{ var: ['$row.age', 0] }, 3] },
    },
    required: { level: { '===': [{ var: '$calc.isPlanned' }, true] } },
    compute: { isPlanned: on('plan', 'yes') },
  },
  scores: [
    {
      id: 'total',
      title: 'Summa',
      method: 'sum',
      items: ['level'],
      missing: { policy: 'zero' },
      range: [0, 0],
      bands: [],
    },
  ],
  flags: [
    {
      id: 'acute',
      severity: 'danger',
      when: { '>': [{ var: ['$score.total', 0] }, 1] },
      message: 'Heti',
    },
    {
      id: 'mixed',
      severity: 'info',
      when: { and: [on('plan', 'no'), on('level', 0)] },
      message: 'Molemmat',
    },
  ],
  access: { why: { read: ['owner'] } },
  figures: ['plan'],
  i18n: {
    sv: {
      'form.title': text('Formulär'),
      'why.title': text('Varför'),
      'page.start.title': text('Början'),
      'note.help': text('Hjälp'),
      'children.age.title': text('Ålder'),
      'children.title': text('Barn'),
      'score.total': text('Summa'),
    },
  },
});

const other: FormDefinition = aForm({
  key: 'second-form',
  fields: {
    why: aText(),
    plan: aChoice(['yes', 'no']),
    kids: aGroup({ age: aNumber() }, { title: 'Muut' }),
  },
  ui: { kids: { 'ui:order': ['age'] } },
  pages: [{ id: 'start', title: 'Sivu', fields: ['why', 'plan', 'kids'] }],
  i18n: { sv: { 'kids.title': text('Andra') } },
});

const paste = (
  elements: readonly string[],
  after: string,
  outward?: Readonly<Record<string, string | null>>,
) =>
  perform(other, 'pasteElements', {
    piece: copied(form, elements)!,
    after,
    outward,
  })!;

describe('a piece', () => {
  it('holds what belongs to a question, and nothing else of its form', () => {
    const { definition, elements } = copied(form, ['why', '$note.help'])!;
    expect(elements).toEqual(['$note.help', 'why']);
    expect(definition).toMatchObject({
      data: {
        properties: { why: form.data.properties.why },
        required: ['why'],
      },
      ui: { why: { 'ui:widget': 'textarea' } },
      logic: { visible: { why: on('plan', 'yes') } },
      access: { why: { read: ['owner'] } },
      tests: [],
    });
    expect(Object.keys(definition.data.properties)).toEqual(['why']);
    expect(definition.data.$defs).toBeUndefined();
    expect(definition.i18n.sv).toEqual({
      'why.title': text('Varför'),
      'note.help': text('Hjälp'),
    });
  });

  it('has a score, a flag or a calculated value only where it is about the piece alone', () => {
    const level = copied(form, ['level'])!.definition;
    expect(level.scores?.map(({ id }) => id)).toEqual(['total']);
    expect(level.flags?.map(({ id }) => id)).toEqual(['acute']);
    expect(level.logic.compute).toBeUndefined();
    const both = copied(form, ['$page.start'])!.definition;
    expect(both.flags?.map(({ id }) => id)).toEqual(['acute', 'mixed']);
    expect(Object.keys(both.logic.compute!)).toEqual(['isPlanned']);
  });

  it('says what it reads that did not come along', () => {
    const piece = copied(form, ['why', 'level'])!;
    expect(
      outwardOf(piece).map(({ name, references }) => [name, references.length]),
    ).toEqual([
      ['plan', 1],
      ['$calc.isPlanned', 1],
    ]);
    expect(outwardIn(other, piece)).toEqual({
      plan: 'plan',
      '$calc.isPlanned': null,
    });
    expect(outwardIn(form, piece)).toEqual({
      plan: 'plan',
      '$calc.isPlanned': '$calc.isPlanned',
    });
  });

  it('is read back from the clipboard as it was, for a page of any form', () => {
    for (const one of forms)
      for (const { id } of one.pages.slice(-1)) {
        const piece = copied(one, [`$page.${id}`])!;
        expect(readPiece(pieceText(piece))).toEqual({
          ok: true,
          piece: JSON.parse(pieceText(piece)),
        });
      }
  });

  it.each([
    ['words', 'Kissa', 'other'],
    ['nothing', '', 'other'],
    ['other JSON', '{"a":1}', 'other'],
    ['half a piece', '{"piece":"tukiverkko-form"', 'broken'],
    [
      'no form',
      '{"piece":"tukiverkko-form","elements":["a"],"definition":{}}',
      'broken',
    ],
    [
      'ten megabytes',
      `{"piece":"tukiverkko-form","x":"${'a'.repeat(10_000_000)}"}`,
      'too-large',
    ],
    ['a piece of something else', `{"piece":"other"}`, 'other'],
    [
      'elements it does not have',
      JSON.stringify({ ...copied(form, ['why']), elements: ['nobody'] }),
      'broken',
    ],
  ])('is told from %s', (_, typed, refusal) => {
    expect(readPiece(typed)).toEqual({ ok: false, refusal });
  });
});

describe('what is pasted', () => {
  it('has names of its own, and what it names of itself follows', () => {
    const { definition } = paste(['$page.start'], 'why');
    expect(elementsAdded(other, definition)).toEqual([
      '$page.start2',
      'plan2',
      '$note.help',
      'why2',
      'level',
    ]);
    expect(definition.pages[1]).toMatchObject({
      title: 'Alku',
      fields: ['plan2', 'why2', 'level'],
      notes: [{ before: 'why2' }],
      layout: { likert: ['level'] },
    });
    expect(definition.logic.visible).toEqual({ why2: on('plan2', 'yes') });
    expect(definition.logic.compute).toEqual({ isPlanned: on('plan2', 'yes') });
    expect(definition.i18n.sv).toMatchObject({
      'why2.title': text('Varför'),
      'page.start2.title': text('Början'),
    });
    expect(definition.figures).toEqual(['plan2']);
    expect(parseForm(definition).ok).toBe(true);
  });

  it('reads what it was told to of its new form, and loses the rules for which there is nothing', () => {
    const kept = paste(['why', 'level'], 'plan').definition;
    expect(kept.pages[0].fields).toEqual([
      'why',
      'plan',
      'why2',
      'level',
      'kids',
    ]);
    expect(kept.logic.visible).toEqual({ why2: on('plan', 'yes') });
    expect(kept.logic.required).toBeUndefined();
    const lost = paste(['why'], 'plan', { plan: null }).definition;
    expect(lost.logic.visible).toBeUndefined();
    const turned = paste(['why'], 'plan', { plan: 'why' }).definition;
    expect(turned.logic.visible).toEqual({ why2: on('why', 'yes') });
  });

  it('comes into the group it is put beside, when it is cells', () => {
    const { definition } = paste(['children.age', 'children.name'], 'kids.age');
    expect(elementsAdded(other, definition)).toEqual([
      'kids.name',
      'kids.age2',
    ]);
    expect(definition.ui.kids).toEqual({
      'ui:order': ['age', 'name', 'age2'],
      age2: { 'ui:help': 'Vuosina' },
    });
    expect(definition.logic.visible).toEqual({
      'kids.name': { '>': [{ var: ['$row.age2', 0] }, 3] },
    });
    expect(definition.i18n.sv).toEqual({
      'kids.title': text('Andra'),
      'kids.age2.title': text('Ålder'),
    });
    expect(definition.data.required).toBeUndefined();
  });

  it('is a group of its own, when cells are put elsewhere', () => {
    const { definition } = paste(['children.age'], 'why');
    expect(elementsAdded(other, definition)).toEqual([
      'children',
      'children.age',
    ]);
  });

  it('shares a block that is the very same, and brings one that is not', () => {
    const same = { ...other, data: { ...other.data, $defs: form.data.$defs } };
    const piece = copied(form, ['level'])!;
    const once = perform(same, 'pasteElements', {
      piece,
      after: 'why',
    })!.definition;
    expect(Object.keys(once.data.$defs!)).toEqual(['scale']);
    const differing = {
      ...same,
      data: { ...same.data, $defs: { scale: { type: 'integer' as const } } },
    };
    const twice = perform(differing, 'pasteElements', {
      piece,
      after: 'why',
    })!.definition;
    expect(Object.keys(twice.data.$defs!)).toEqual(['scale', 'scale2']);
    expect(twice.data.properties.level.$ref).toBe('#/$defs/scale2');
  });

  it('can be a page of a shipped form, in another, and comes out again', () => {
    const problems = (one: FormDefinition) =>
      new Set(
        lintForm(one)
          .filter(({ code }) => /unknown|unplaced|twice/.test(code))
          .map(({ code }) => code),
      );
    for (const [index, one] of forms.slice(0, 5).entries()) {
      const target = forms[(index + 1) % forms.length];
      const { id } = one.pages[index % one.pages.length];
      const done = perform(target, 'pasteElements', {
        piece: copied(one, [`$page.${id}`])!,
      })!;
      expect(parseForm(done.definition).ok).toBe(true);
      expect(
        [...problems(done.definition)].filter(
          code => code !== 'translation-unused',
        ),
      ).toEqual([]);
      expect(formId(undo(done.definition, done.edit).value)).toBe(
        formId(target),
      );
    }
  });

  it('and a form that would grow beyond what can be read stays as it is', () => {
    const long = aForm({
      fields: Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => [
          `long${index}`,
          aText({ title: 'ä'.repeat(2500) }),
        ]),
      ),
    });
    const elements = ['$page.page'];
    const once = perform(long, 'duplicateElements', { elements });
    expect(once).toBeUndefined();
    expect(parseForm(long).ok).toBe(true);
    expect(hasRoomFor(long, copied(long, elements)!.definition)).toBe(false);
  });

  it('into a form without pages brings a page', () => {
    const empty = aForm({ fields: {}, pages: [] });
    const { definition } = perform(empty, 'pasteElements', {
      piece: copied(form, ['plan'])!,
    })!;
    expect(flatOutline(elementsInOrder(definition))).toEqual([
      '$page.start',
      'plan',
    ]);
  });
});

describe('what is duplicated', () => {
  it('stands behind the last of them, reads what they read, and is counted by nothing', () => {
    const { definition, edit } = perform(form, 'duplicateElements', {
      elements: ['level', 'plan'],
    })!;
    expect(edit.about).toBe(titleOf(form, 'level'));
    expect(definition.pages[0].fields).toEqual([
      'plan',
      'why',
      'level',
      'plan2',
      'level2',
    ]);
    expect(definition.logic.required).toMatchObject({
      level2: form.logic.required!.level,
    });
    expect(definition.scores).toEqual(form.scores);
    expect(definition.logic.compute).toEqual(form.logic.compute);
    expect(Object.keys(definition.data.$defs!)).toEqual(['scale']);
  });

  it('is a page with rules that read the new questions', () => {
    const { definition } = perform(form, 'duplicateElements', {
      elements: ['$page.end'],
    })!;
    expect(elementsAdded(form, definition)).toEqual([
      '$page.end2',
      'children2',
      'children2.name',
      'children2.age',
    ]);
    expect(definition.logic.visible).toMatchObject({
      '$page.end2': on('plan', 'yes'),
      'children2.name': form.logic.visible!['children.name'],
    });
  });

  it('is a cell in its group', () => {
    const { definition } = perform(form, 'duplicateElements', {
      elements: ['children.age'],
    })!;
    expect(elementsAdded(form, definition)).toEqual(['children.age2']);
  });
});
