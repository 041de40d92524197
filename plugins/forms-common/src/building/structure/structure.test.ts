import { parseForm } from '../../definition/parseForm';
import { lintForm } from '../../lint/lintForm';
import { aForm, aGroup, aMatrix, aNumber, aText } from '../../testUtils';
import type { FormDefinition } from '../../definition/FormDefinition';
import { perform } from '../Edit';
import {
  elementsAdded,
  elementsInOrder,
  flatOutline,
} from '../elements/elementsInOrder';
import { questionTypes } from '../palette/questionTypes';
import type { QuestionTypeName } from '../palette/QuestionType';
import { typeOf } from '../palette/typeOf';
import type { OperationArgs, OperationName } from '../operations/operations';
import { mergeForms } from '../merge/mergeForms';
import { stepPlace } from './moved';

const form = aForm({
  fields: {
    one: aText(),
    two: aText(),
    three: aText(),
    children: aGroup({ name: aText(), age: aNumber() }),
    scale: aMatrix({ first: aNumber(), second: aNumber() }),
  },
  ui: { children: { 'ui:order': ['name', 'age'] } },
  pages: [
    {
      id: 'start',
      title: 'Alku',
      fields: ['one', 'two'],
      notes: [{ id: 'help', tone: 'info', text: 'Ohje', before: 'two' }],
      layout: { likert: ['two'] },
    },
    { id: 'end', title: 'Loppu', fields: ['three', 'children', 'scale'] },
  ],
});

const after = <N extends OperationName>(
  operation: N,
  args: OperationArgs<N>,
  definition: FormDefinition = form,
): FormDefinition => perform(definition, operation, args)!.definition;

const outline = (definition: FormDefinition): string =>
  flatOutline(elementsInOrder(definition)).join(' ');

it('is read as pages with their questions, notes and cells in the order people meet them', () => {
  expect(outline(form)).toBe(
    '$page.start one $note.help two $page.end three children children.name children.age scale scale.first scale.second',
  );
});

it('a question that is on no page is found behind the last one', () => {
  const pages = [{ ...form.pages[0], fields: ['two'] }, form.pages[1]];
  expect(outline({ ...form, pages })).toMatch(/ one$/);
});

it.each(Object.keys(questionTypes) as QuestionTypeName[])(
  'a new question of the type %s is of it, needs a title and a sensitivity, and nothing else but options',
  type => {
    const done = after('addQuestion', {
      type,
      after: 'one',
      source: 'regions',
    });
    expect(parseForm(done).ok).toBe(true);
    const [added] = elementsAdded(form, done);
    expect(done.pages[0].fields).toEqual(['one', added, 'two']);
    expect(typeOf(done, added)).toBe(type);
    const known = new Set(lintForm(form).map(one => one.code));
    const wrong = new Set(lintForm(done).map(one => one.code));
    expect(
      [...wrong].filter(code => !known.has(code) && code !== 'choices-empty'),
    ).toEqual(expect.arrayContaining(['title-missing', 'sensitivity-missing']));
    expect(
      [...wrong].filter(
        code =>
          !known.has(code) &&
          ![
            'title-missing',
            'sensitivity-missing',
            'choices-empty',
            'rows-untitled',
          ].includes(code),
      ),
    ).toEqual([]);
  },
);

it('names a new question by its title, and never as another', () => {
  const title = 'Äidin äidinkieli?';
  const once = after('addQuestion', { type: 'shortText', title });
  const twice = after('addQuestion', { type: 'shortText', title }, once);
  expect(elementsAdded(form, twice)).toEqual([
    'aidinAidinkieli',
    'aidinAidinkieli2',
  ]);
  const odd = ['Form', 'constructor', '12 §', 'two', 'Ruotsin kieli (sv)'];
  const all = odd.reduce(
    (definition, text) =>
      after('addQuestion', { type: 'date', title: text }, definition),
    form,
  );
  expect(parseForm(all).ok).toBe(true);
  expect(elementsAdded(form, all)).toEqual([
    'form2',
    'constructor2',
    'date',
    'two2',
    'ruotsinKieliSv',
  ]);
});

it('a question beside a cell becomes a cell, unless its type holds others', () => {
  const cell = after('addQuestion', { type: 'date', after: 'children.name' });
  expect(elementsAdded(form, cell)).toEqual(['children.date']);
  expect(outline(cell)).toContain('children.name children.date children.age');
  const table = after('addQuestion', { type: 'rows', after: 'children.name' });
  expect(table.pages[1].fields).toEqual(['three', 'children', 'rows', 'scale']);
});

it('a new row of a matrix is on the scale of the others', () => {
  const added = after('addCell', { group: 'scale', title: 'Kolmas' });
  expect(outline(added)).toMatch(/scale\.first scale\.second scale\.kolmas$/);
  const { title: _, 'x-sensitivity': __, ...scale } = aNumber();
  expect(added.data.properties.scale.properties!.kolmas).toEqual({
    ...scale,
    title: 'Kolmas',
  });
});

it('a form without a page gets one with its first question', () => {
  const empty = aForm({ fields: {}, pages: [] });
  const done = after('addQuestion', { type: 'shortText' }, empty);
  expect(outline(done)).toBe('$page.page1 text');
});

it('a note stands where it is put, and stays when its question goes elsewhere', () => {
  const added = after('addNote', { text: 'Huomaa', after: 'one' });
  expect(outline(added)).toContain('one $note.huomaa $note.help two');
  const gone = after('moveElements', {
    elements: ['two'],
    to: { page: 'end' },
  });
  expect(outline(gone)).toContain('one $note.help $page.end');
});

describe('what is moved', () => {
  it.each([
    [['two'], { before: 'one' }, 'two one $note.help $page.end three'],
    [['one'], { after: '$note.help' }, '$note.help one two $page.end'],
    [
      ['$note.help'],
      { after: 'three' },
      'one two $page.end three $note.help children',
    ],
    [
      ['one', 'two'],
      { page: 'end', place: 1 },
      '$page.start $note.help $page.end three one two children',
    ],
    [['two', 'one'], { after: '$page.end' }, 'scale.second one two'],
    [['$page.end'], { before: 'one' }, '$page.end three'],
    [['$page.start'], { page: 'end' }, 'scale.second $page.start one'],
    [
      ['children.age'],
      { before: 'children.name' },
      'children children.age children.name scale',
    ],
    [['one'], { before: 'scale.first' }, 'children.age one scale'],
  ] as const)('%j goes to %j', (elements, to, expected) => {
    const done = after('moveElements', { elements, to });
    expect(outline(done)).toContain(expected);
    expect([...flatOutline(elementsInOrder(done))].sort()).toEqual(
      [...flatOutline(elementsInOrder(form))].sort(),
    );
  });

  it('stays what it is: a row of a rating on its new page, in the order of its own list', () => {
    const ordered = {
      ...form,
      ui: {
        ...form.ui,
        'ui:order': ['one', 'two', 'three', 'children', 'scale'],
      },
    };
    const done = after(
      'moveElements',
      { elements: ['two'], to: { after: 'three' } },
      ordered,
    );
    expect(done.pages.map(page => page.layout)).toEqual([
      undefined,
      { likert: ['two'] },
    ]);
    expect(done.ui['ui:order']).toEqual([
      'one',
      'three',
      'two',
      'children',
      'scale',
    ]);
  });

  it('leaves alone what it does not touch', () => {
    const done = after('moveElements', {
      elements: ['three'],
      to: { page: 'end' },
    });
    expect(done.data).toBe(form.data);
    expect(done.pages[0]).toBe(form.pages[0]);
  });

  it.each([
    [{ page: 'nowhere' }],
    [{ before: 'nobody' }],
    [{ after: 'two' }],
  ] as const)('to %j, which is nowhere else, stays', to => {
    expect(
      perform(form, 'moveElements', { elements: ['two'], to }),
    ).toBeUndefined();
  });

  it.each([
    ['two', 'up', { before: '$note.help' }],
    ['one', 'up', undefined],
    ['two', 'down', { page: 'end', place: 0 }],
    ['three', 'up', { page: 'start' }],
    ['scale', 'down', undefined],
    ['$page.start', 'down', { after: '$page.end' }],
    ['children.age', 'up', { before: 'children.name' }],
    ['children.age', 'down', undefined],
  ] as const)('step by step: %s %s', (element, direction, expected) => {
    expect(stepPlace(form, [element], direction)).toEqual(expected);
  });
});

describe('two people at the same time', () => {
  const together = (mine: FormDefinition, theirs: FormDefinition) =>
    mergeForms(form, theirs, mine).definition;
  const disorder = (definition: FormDefinition) =>
    lintForm(definition)
      .map(({ code }) => code)
      .filter(code => /^(field|order|ui)-/.test(code));
  const removed = after('removeElements', {
    elements: ['two', 'children.age'],
  });

  it('who move a question to two pages find it on one', () => {
    const mine = after('moveElements', {
      elements: ['one'],
      to: { page: 'end' },
    });
    const third = after('addPage', { title: 'Kolmas' });
    const theirs = after(
      'moveElements',
      { elements: ['one'], to: { page: 'kolmas' } },
      third,
    );
    const merged = together(mine, theirs);
    expect(merged.pages.map(({ fields }) => fields.includes('one'))).toEqual([
      false,
      true,
      false,
    ]);
    expect(together(theirs, mine)).toEqual(merged);
  });

  it('of whom one moves what the other removes leave no name of it', () => {
    const mine = after('moveElements', {
      elements: ['two'],
      to: { page: 'end' },
    });
    const ordered = after(
      'moveElements',
      { elements: ['children.age'], to: { before: 'children.name' } },
      mine,
    );
    expect(disorder(together(ordered, removed))).toEqual([]);
    expect(disorder(together(removed, ordered))).toEqual([]);
  });
});
