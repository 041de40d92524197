import type { FormDefinition } from '../../definition/FormDefinition';
import { aForm, aGroup, aNumber, aText } from '../../testUtils';
import { elementAt } from './elementAt';
import { elementOfPointer } from './elementOfPointer';
import { titleOf } from './titleOf';

const form: FormDefinition = aForm({
  title: 'Pyyntö',
  fields: {
    one: aText({ title: 'Yksi' }),
    shared: { $ref: '#/$defs/need', 'x-sensitivity': 'none' },
    children: aGroup({ age: aNumber({ title: 'Ikä' }) }),
    untitled: aText({ title: ' ' }),
  },
  required: ['one'],
  $defs: { need: { type: 'integer', title: 'Tarve' } },
  ui: { one: {}, children: { age: {} } },
  pages: [
    {
      id: 'start',
      title: 'Alku',
      fields: ['one', 'shared', 'children', 'untitled'],
      notes: [
        { id: 'long', tone: 'info', text: `${'Pitkä ohje '.repeat(20)}` },
      ],
    },
  ],
  logic: {
    visible: { 'children.age': true, '$note.long': true },
    compute: { years: 1, 'children.limit': 1 },
    advise: [{ id: 'late', field: 'one', when: true, message: 'Myöhässä' }],
  },
  stop: [{ id: 'leave', when: true, page: 'emergency' }],
  scores: [
    {
      id: 'total',
      title: 'Summa',
      method: 'sum',
      items: ['shared'],
      missing: { policy: 'zero' },
      range: [0, 1],
      bands: [{ id: 'low', title: 'Pieni', min: 0, max: 1, severity: 'info' }],
    },
  ],
  flags: [{ id: 'acute', severity: 'danger', when: true, message: 'Heti' }],
  routing: {
    rules: [
      { id: 'first', when: true, target: { team: 'group:default/team' } },
    ],
    fallback: 'group:default/team',
  },
  figures: ['one'],
  prefill: [{ field: 'one', from: 'requester.role' }],
  access: { one: { read: ['owner'] } },
  i18n: {
    sv: {
      'one.title': { text: 'Ett', state: 'translated', sourceHash: '' },
      '$defs.need.title': {
        text: 'Behov',
        state: 'translated',
        sourceHash: '',
      },
    },
  },
});

it.each([
  ['$form', 'Pyyntö'],
  ['one', 'Yksi'],
  ['shared', 'Tarve'],
  ['children.age', 'Ikä'],
  ['untitled', 'untitled'],
  ['$page.start', 'Alku'],
  ['$calc.years', 'years'],
  ['$calc.children.limit', 'children.limit'],
  ['$score.total', 'Summa'],
  ['$band.total.low', 'Pieni'],
  ['$flag.acute', 'Heti'],
  ['$advise.late', 'Myöhässä'],
  ['$stop.leave', 'leave'],
  ['$rule.first', 'first'],
  ['$block.need', 'Tarve'],
  ['$test.empty', 'empty'],
])('%s is there, and is called %s', (name, title) => {
  expect(elementAt(form, name)).toBeDefined();
  expect(titleOf(form, name)).toBe(title);
});

it('a long note is called by its first words, and a title comes in the language that is asked for', () => {
  const title = titleOf(form, '$note.long');
  expect(title.length).toBeLessThan(85);
  expect(title).toMatch(/^Pitkä ohje .*ohje…$/);
  expect(titleOf(form, 'one', 'sv')).toBe('Ett');
  expect(titleOf(form, 'shared', 'sv')).toBe('Behov');
  expect(titleOf(form, 'children.age', 'sv')).toBe('Ikä');
});

it.each([
  'two',
  'one.cell',
  'children.name',
  '$page.end',
  '$what.ever',
  '$page.',
  '',
  'constructor',
  '$calc.toString',
])('nothing is called %s', name => {
  expect(elementAt(form, name)).toBeUndefined();
  expect(titleOf(form, name)).toBe(name);
});

it.each([
  ['', '$form', 'settings'],
  ['/title', '$form', 'settings'],
  ['/retention/submission', '$form', 'settings'],
  ['/data/properties/one/maxLength', 'one', 'edit'],
  ['/data/properties/children/items/properties/age', 'children.age', 'edit'],
  ['/data/properties/children/items', 'children', 'edit'],
  ['/data/$defs/need/oneOf', 'shared', 'edit'],
  ['/data/$defs/nobody', '$form', 'edit'],
  ['/data/required/0', 'one', 'edit'],
  ['/ui/one/ui:widget', 'one', 'edit'],
  ['/ui/children/age/ui:help', 'children.age', 'edit'],
  ['/ui/ui:order', '$form', 'edit'],
  ['/pages', '$form', 'edit'],
  ['/pages/0', '$page.start', 'edit'],
  ['/pages/0/fields/1', 'shared', 'edit'],
  ['/pages/0/notes/0/before', '$note.long', 'edit'],
  ['/pages/9', '$form', 'edit'],
  ['/logic/visible/children.age/and/0', 'children.age', 'rules'],
  ['/logic/visible/$note.long', '$note.long', 'rules'],
  ['/logic/compute/years', '$calc.years', 'rules'],
  ['/logic/advise/0/when', '$advise.late', 'rules'],
  ['/stop/0/page', '$stop.leave', 'rules'],
  ['/flags/0', '$flag.acute', 'rules'],
  ['/scores/0/range', '$score.total', 'scores'],
  ['/scores/0/bands/0', '$band.total.low', 'scores'],
  ['/routing/rules/0/when', '$rule.first', 'routing'],
  ['/routing', '$form', 'routing'],
  ['/i18n/sv/one.title', 'one', 'translations'],
  ['/i18n/sv/children.age.title', 'children.age', 'translations'],
  ['/i18n/sv/$defs.need.title', 'shared', 'translations'],
  ['/i18n/sv/band.total.low', '$band.total.low', 'translations'],
  ['/i18n/sv/note.long', '$note.long', 'translations'],
  ['/i18n/sv/form.title', '$form', 'translations'],
  ['/tests/0/input/one', '$test.empty', 'tests'],
  ['/access/one/write', 'one', 'edit'],
  ['/prefill/0/field', 'one', 'edit'],
  ['/figures/0', 'one', 'edit'],
])('%s belongs to %s and is mended under %s', (pointer, element, tab) => {
  expect(elementOfPointer(form, pointer)).toEqual({ element, tab });
});
