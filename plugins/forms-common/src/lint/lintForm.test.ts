import { sourceHash } from '../definition/formId';
import type { FormDefinition, FormScore } from '../definition/FormDefinition';
import {
  aChoice,
  aForm,
  aGroup,
  aList,
  aMatrix,
  aNumber,
  aText,
  aTruth,
} from '../testUtils/aForm';
import { sourceTexts } from '../texts/sourceTexts';
import { lintForm } from './lintForm';

/** The form with every text in Swedish too. */
function translated(form: FormDefinition): FormDefinition {
  const sv = Object.fromEntries(
    [...sourceTexts(form)].map(([key, text]) => [
      key,
      {
        text: `${text} sv`,
        state: 'translated' as const,
        sourceHash: sourceHash(text),
      },
    ]),
  );
  return { ...form, i18n: { sv } };
}

/** The form with titles that differ. */
function toldApart(form: FormDefinition): FormDefinition {
  const properties = Object.fromEntries(
    Object.entries(form.data.properties).map(([id, one]) => [
      id,
      one.title ? { ...one, title: `${one.title} ${id}` } : one,
    ]),
  );
  return { ...form, data: { ...form.data, properties } };
}

type Parts = Parameters<typeof aForm>[0];
const problemsOf = (parts: Parts) =>
  lintForm(translated(toldApart(aForm(parts)))).map(
    ({ pointer, code, severity }) => `${severity} ${code} ${pointer}`,
  );
const v = (name: string) => ({ var: name });

const score: FormScore = {
  id: 's',
  title: 'Pisteet',
  method: 'sum',
  items: ['a', 'b'],
  missing: { policy: 'null' },
  range: [0, 6],
  bands: [
    { id: 'low', title: 'Vähän', min: 0, max: 2, severity: 'info' },
    { id: 'high', title: 'Paljon', min: 3, max: 6, severity: 'warning' },
  ],
};
const scored = (change: Partial<FormScore>): Parts => ({
  fields: { a: aNumber(), b: aNumber(), t: aText() },
  scores: [{ ...score, ...change }],
});
const bands = (
  ...edges: readonly (readonly [number, number])[]
): FormScore['bands'] =>
  edges.map(([min, max], n) => ({
    id: `b${n}`,
    title: 'B',
    min,
    max,
    severity: 'info',
  }));

describe('lint has nothing against', () => {
  // prettier-ignore
  it.each<[string, Parts]>([
    ['a small form', {}],
    ['every type', { fields: { t: aText(), n: aNumber({ minimum: 0, maximum: 3 }), b: aTruth(), c: aChoice(), l: aList() } }],
    ['a shared block', { fields: { a: { title: 'A', $ref: '#/$defs/often', 'x-sensitivity': 'none' } }, $defs: { often: { type: 'integer', oneOf: [{ const: 0, title: 'Ei' }] } } }],
    ['a score', scored({})],
    ['dates in order', { fields: { a: aText({ format: 'date' }), b: aText({ format: 'date' }) }, logic: { required: { b: { and: [v('a'), v('b'), { '<': [v('a'), v('b')] }] } } } }],
    ['bands in tenths', scored({ method: 'mean', round: 1, bands: bands([0, 2.4], [2.5, 6]) })],
    ['choices from a source', { fields: { a: { ...aText(), 'x-options': 'regions' } }, figures: ['a'] }],
    ['a repeating group with rules', { fields: { g: aGroup({ n: aNumber({ minimum: 0 }), t: aText() }) }, ui: { g: { 'ui:order': ['n', 't'], 'ui:add': 'Lisää', 'ui:summary': ['n'], t: { 'ui:help': 'Apu' } } }, logic: { visible: { 'g.t': { and: [{ '!==': [v('$row.n'), null] }, { '>': [v('$row.n'), { var: ['$calc.most', 0] }] }] } }, compute: { most: 3, 'g.double': { '*': [{ var: ['$row.n', 0] }, 2] }, all: { 'x-sum': [{ map: [v('g'), { var: ['double', 0] }] }] } } } }],
    ['a matrix', { fields: { m: aMatrix({ a: aChoice(), b: aChoice() }) }, ui: { m: { 'ui:order': ['b', 'a'] } }, logic: { required: { 'm.b': { '===': [v('m.a'), 'a'] } } } }],
    ['pages and notes with rules, and an end page', { fields: { b: aTruth(), name: aText() }, pages: [{ id: 'a', title: 'A', fields: ['b'], notes: [{ id: 'n', tone: 'warning', text: 'Huom.', before: 'b' }] }, { id: 'c', title: 'C', fields: ['name'] }, { id: 'e', title: 'E', fields: [] }], stop: [{ id: 's', when: { '===': [v('b'), true] }, page: 'e' }], logic: { visible: { '$page.c': { '===': [v('b'), false] }, '$note.n': { '===': [v('b'), true] } } } }],
    ['an entity', { fields: { a: { ...aText(), format: 'entity-ref', 'x-entity': { kind: 'Group' } } } }],
  ])('%s', (_, parts) => expect(problemsOf(parts)).toEqual([]));
});

const field = '/data/properties/name';
/** The code on the specimen of the Finnish identity card; it belongs to nobody, but looks as if. */
const specimen = '131052-308T';

describe('lint finds', () => {
  // prettier-ignore
  it.each<[string, Parts, string]>([
    ['a text without a limit', { fields: { name: aText({ maxLength: undefined }) } }, `error max-length-missing ${field}`],
    ['a limit beyond ours', { fields: { name: aText({ maxLength: 20_001 }) } }, `error limit-exceeded ${field}/maxLength`],
    ['a list without a limit', { fields: { name: aList(undefined, { maxItems: undefined }) } }, `error max-items-missing ${field}`],
    ['a list of nothing', { fields: { name: aList(undefined, { items: undefined }) } }, `error items-missing ${field}`],
    ['a list of lists', { fields: { name: aList({ type: 'array', maxItems: 2, items: { type: 'integer' } }) } }, `error list-of-lists ${field}/items`],
    ['items without a limit', { fields: { name: aList({ type: 'string' }) } }, `error max-length-missing ${field}/items`],
    ['a field without a type', { fields: { name: { title: 'A', 'x-sensitivity': 'none' } } }, `error type-missing ${field}`],
    ['choices without a type', { fields: { name: { title: 'A', oneOf: [{ const: 'a', title: 'A' }], 'x-sensitivity': 'none' } } }, `error type-missing ${field}`],
    ['a field without sensitivity', { fields: { name: aText({ 'x-sensitivity': undefined }) } }, `error sensitivity-missing ${field}`],
    ['a field without a title', { fields: { name: aText({ title: undefined }) } }, `error title-missing ${field}`],
    ['a keyword of another type', { fields: { name: aText({ minimum: 1 }) } }, `error keyword-not-allowed ${field}/minimum`],
    ['a keyword beside a $ref', { fields: { name: { title: 'A', $ref: '#/$defs/a', maxLength: 3, 'x-sensitivity': 'none' } }, $defs: { a: { type: 'string', maxLength: 9 } } }, `error keyword-beside-ref ${field}/maxLength`],
    ['a $ref to nowhere', { fields: { name: { title: 'A', $ref: '#/$defs/a', 'x-sensitivity': 'none' } } }, `error ref-unknown ${field}/$ref`],
    ['a $ref elsewhere', { fields: { name: { title: 'A', $ref: 'https://a.example/schema', 'x-sensitivity': 'none' } } }, `error ref-unknown ${field}/$ref`],
    ['blocks that refer to each other', { fields: { name: { title: 'A', $ref: '#/$defs/a', 'x-sensitivity': 'none' } }, $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } }, `error ref-unknown ${field}/$ref`],
    ['a pattern with look-ahead', { fields: { name: aText({ pattern: '(?=a)' }) } }, `error pattern-refused ${field}/pattern`],
    ['a pattern that is none', { fields: { name: aText({ pattern: '(' }) } }, `error pattern-refused ${field}/pattern`],
    ['a format that is not ours', { fields: { name: aText({ format: 'hostname' }) } }, `error format-unknown ${field}/format`],
    ['an entity of no kind', { fields: { name: aText({ format: 'entity-ref' }) } }, `error entity-incomplete ${field}`],
    ['bounds that cross', { fields: { name: aNumber({ minimum: 3, maximum: 2 }) } }, `error bounds-crossed ${field}/minimum`],
    ['steps of nothing', { fields: { name: aNumber({ multipleOf: 0 }) } }, `error multiple-of-positive ${field}/multipleOf`],
    ['the same choice twice', { fields: { name: aChoice(['a', 'a']) } }, `error choice-twice ${field}/oneOf`],
    ['a choice of another type', { fields: { name: aNumber({ oneOf: [{ const: 'a', title: 'A' }] }) } }, `error choice-type ${field}/oneOf`],
    ['a choice longer than the answer may be', { fields: { name: aChoice(['abc'], { maxLength: 2 }) } }, `error choice-type ${field}/oneOf`],
    ['no choices', { fields: { name: aChoice([]) } }, `error choices-empty ${field}/oneOf`],
    ['choices without labels', { fields: { name: aText({ enum: ['a'] }) } }, `warning choices-without-labels ${field}/enum`],
    ['a group in a group', { fields: { g: aGroup({ h: aGroup({ a: aText() }) }) } }, 'error group-in-group /data/properties/g/items/properties/h'],
    ['a group as a block', { $defs: { g: aGroup({ a: aText() }) } }, 'error group-in-block /data/$defs/g'],
    ['a group that asks nothing', { fields: { g: aGroup({}) } }, 'error group-empty /data/properties/g/items'],
    ['a group that takes anything', { fields: { g: aMatrix({ a: aChoice() }, { additionalProperties: undefined }) } }, 'error group-open /data/properties/g'],
    ['too many rows', { fields: { g: aGroup({ a: aText() }, { maxItems: 51 }) } }, 'error limit-exceeded /data/properties/g/maxItems'],
    ['rows without a name', { fields: { g: aGroup({ a: aText() }, { items: { type: 'object', additionalProperties: false, properties: { a: aText() } } }) } }, 'error rows-untitled /data/properties/g/items'],
    ['a required cell nobody knows', { fields: { g: aMatrix({ a: aChoice() }, { required: ['b'] }) } }, 'error field-unknown /data/properties/g/required/0'],
    ['a cell without sensitivity', { fields: { g: aGroup({ a: aText({ 'x-sensitivity': undefined }) }) } }, 'error sensitivity-missing /data/properties/g/items/properties/a'],
    ['a cell beyond the profile', { fields: { g: aGroup({ a: aText({ maxLength: undefined }) }) } }, 'error max-length-missing /data/properties/g/items/properties/a'],
    ['a matrix of two scales', { fields: { g: aMatrix({ a: aChoice(), b: aChoice(['x']) }) } }, 'error matrix-scale /data/properties/g/properties'],
    ['a matrix of texts', { fields: { g: aMatrix({ a: aText() }) } }, 'error matrix-scale /data/properties/g/properties'],
    ['a row read from outside it', { fields: { g: aGroup({ a: aTruth() }), t: aText() }, logic: { visible: { t: v('$row.a') } } }, 'error expression-unknown-name /logic/visible/t'],
    ['a cell of many rows read as one', { fields: { g: aGroup({ a: aTruth() }), t: aText() }, logic: { visible: { t: v('g.a') } } }, 'error expression-unknown-name /logic/visible/t'],
    ['a cell nobody knows in an iterator', { fields: { g: aGroup({ a: aTruth() }), t: aText() }, logic: { visible: { t: { some: [v('g'), v('b')] } } } }, 'error expression-unknown-name /logic/visible/t/some/1'],
    ['an unguarded cell in an iterator', { fields: { n: aNumber(), g: aGroup({ n: aNumber() }), t: aText() }, logic: { visible: { t: { and: [v('n'), { some: [v('g'), { '<': [v('n'), 3] }] }] } } } }, 'error expression-unguarded /logic/visible/t/and/1/some/1'],
    ['an unguarded cell in its row', { fields: { g: aGroup({ n: aNumber(), t: aText() }) }, logic: { visible: { 'g.t': { '<': [v('$row.n'), 3] } } } }, 'error expression-unguarded /logic/visible/g.t'],
    ['a code a cell does not offer', { fields: { g: aGroup({ c: aChoice(), t: aText() }) }, logic: { visible: { 'g.t': { '===': [v('$row.c'), 'z'] } } } }, 'error choice-unknown /logic/visible/g.t'],
    ['a code a cell does not offer, in an iterator', { fields: { g: aGroup({ c: aChoice() }), t: aText() }, logic: { visible: { t: { some: [v('g'), { '===': [v('c'), 'z'] }] } } } }, 'error choice-unknown /logic/visible/t'],
    ['a cell compared with another kind', { fields: { g: aGroup({ n: aNumber(), t: aText() }) }, logic: { visible: { 'g.t': { '===': [v('$row.n'), '1'] } } } }, 'error expression-kinds /logic/visible/g.t'],
    ['cells that hide each other', { fields: { g: aGroup({ a: aTruth(), b: aTruth() }) }, logic: { visible: { 'g.a': v('$row.b'), 'g.b': v('$row.a') } } }, 'error cycle /logic/visible/g.a'],
    ['a group that waits for itself', { fields: { g: aGroup({ a: aTruth(), b: aText() }) }, logic: { compute: { any: { some: [v('g'), v('a')] } }, visible: { 'g.b': v('$calc.any') } } }, 'error cycle /logic/visible/g.b'],
    ['a rule for a cell nobody knows', { fields: { g: aGroup({ a: aTruth() }) }, logic: { visible: { 'g.z': true } } }, 'error field-unknown /logic/visible/g.z'],
    ['a value calculated in no group', { logic: { compute: { 'name.x': 1 } } }, 'error field-unknown /logic/compute/name.x'],
    ['a value calculated under the name of a cell', { fields: { g: aGroup({ a: aTruth() }) }, logic: { compute: { 'g.a': 1 } } }, 'error id-twice /logic/compute/g.a'],
    ['a value calculated under the name of a group', { fields: { g: aGroup({ a: aTruth() }) }, logic: { compute: { g: 1 } } }, 'error id-twice /logic/compute/g'],
    ['a score of many rows', { fields: { g: aGroup({ n: aNumber() }) }, scores: [{ ...score, items: ['g.n'] }] }, 'error score-item /scores/0/items/0'],
    ['a card that shows a cell nobody knows', { fields: { g: aGroup({ a: aTruth() }) }, ui: { g: { 'ui:summary': ['z'] } } }, 'error field-unknown /ui/g/ui:summary'],
    ['a widget nobody has in a cell', { fields: { g: aGroup({ a: aTruth() }) }, ui: { g: { a: { 'ui:widget': 'x' } } } }, 'error ui-value /ui/g/a/ui:widget'],
    ['a real identity code in a row of a test', { fields: { g: aGroup({ a: aText() }) }, tests: [{ name: 't', now: '2026-11-23T09:00:00Z', input: { g: [{ a: specimen }] }, expect: {} }] }, 'error test-identity-code /tests/0/input/g'],
    ['a rule for a page nobody knows', { logic: { visible: { '$page.x': true } } }, 'error field-unknown /logic/visible/$page.x'],
    ['a required page', { logic: { required: { '$page.page': true } } }, 'error field-unknown /logic/required/$page.page'],
    ['a page that waits for what is on it', { logic: { visible: { '$page.page': { '===': [v('name'), 'a'] } } } }, 'error cycle /logic/visible/$page.page'],
    ['a note before a question elsewhere', { pages: [{ id: 'page', title: 'Sivu', fields: ['name'], notes: [{ id: 'n', tone: 'info', text: 'Huom.', before: 'x' }] }] }, 'error field-unknown /pages/0/notes/0/before'],
    ['two notes of one name', { pages: [{ id: 'page', title: 'Sivu', fields: ['name'], notes: [{ id: 'n', tone: 'info', text: 'A' }, { id: 'n', tone: 'info', text: 'B' }] }] }, 'error id-twice /pages'],
    ['an end page that asks', { stop: [{ id: 's', when: v('name'), page: 'page' }] }, 'error end-page-asks /pages/0/fields'],
    ['a relation that writes what it may not read', { access: { name: { read: ['owner'], write: ['requester'] } } }, 'error access-write /access/name/write'],
    ['sensitive answers kept longer', { retention: { submission: 'P1Y', bySensitivity: { special: 'P13M' } } }, 'error retention-longer /retention/bySensitivity/special'],
    ['HTML in a title', { fields: { name: aText({ title: '<b>Nimi</b>' }) } }, `error text-html ${field}/title`],
    ['HTML in a sentence for a pattern', { ui: { name: { 'ui:errors': { pattern: '<b>Näin</b>' } } } }, 'error text-html /ui/name/ui:errors/pattern'],
    ['HTML in a question with a name of the format', { fields: { target: aText({ title: '<b>Nimi</b>' }) } }, 'error text-html /data/properties/target/title'],
    ['a script in a help', { ui: { name: { 'ui:help': 'x<script>alert(1)' } } }, 'error text-html /ui/name/ui:help'],
    ['a link that runs, in advice', { logic: { advise: [{ id: 'a', field: 'name', when: v('name'), message: 'data:text/html,x' }] } }, 'error text-html /logic/advise/0/message'],
    ['an ambiguous pattern', { fields: { name: aText({ pattern: '^(a|a)*$' }) } }, `error pattern-ambiguous ${field}/pattern`],
    ['a list that refers to itself', { fields: { name: { title: 'A', $ref: '#/$defs/a', 'x-sensitivity': 'none' } }, $defs: { a: { type: 'array', maxItems: 2, items: { $ref: '#/$defs/a' } } } }, `error ref-unknown ${field}/$ref`],
    ['groups that refer to themselves', { fields: { name: { title: 'A', $ref: '#/$defs/a', 'x-sensitivity': 'none' } }, $defs: { a: aMatrix({ x: { $ref: '#/$defs/a' }, y: { $ref: '#/$defs/a' } }) } }, 'error group-in-block /data/$defs/a'],
    ['a rule for two codes at once', { fields: { c: aChoice(), name: aText() }, logic: { visible: { name: { and: [{ '===': [v('c'), 'a'] }, { '===': [v('c'), 'b'] }] } } } }, 'error rule-never /logic/visible/name'],
    ['a rule beyond what is asked', { fields: { n: aNumber({ minimum: 0, maximum: 17 }), name: aText() }, flags: [{ id: 'f', severity: 'info', message: 'F', when: { and: [{ '!==': [v('n'), null] }, { '>': [v('n'), 17] }] } }] }, 'error rule-never /flags/0/when'],
    ['a rule beyond the codes of a scale', { fields: { n: aNumber({ oneOf: [{ const: 0, title: 'Ei' }, { const: 1, title: 'On' }] }), name: aText() }, logic: { required: { name: { and: [{ '!==': [v('n'), null] }, { '<': [1, v('n')] }] } } } }, 'error rule-never /logic/required/name'],
    ['a rule that says false', { logic: { visible: { name: false } } }, 'error rule-never /logic/visible/name'],
    ['a rule that an equal one forestalls', { process: 'case', routing: { fallback: 'group:default/a', rules: [{ id: 'a', when: v('name'), target: { team: 'group:default/a' } }, { id: 'b', when: v('name'), target: { team: 'group:default/b' } }] } }, 'warning rule-unreachable /routing/rules/1'],
    ['a required field nobody knows', { required: ['other'] }, 'error field-unknown /data/required/0'],
    ['a field on no page', { pages: [{ id: 'page', title: 'Sivu', fields: [] }] }, `error field-without-page ${field}`],
    ['a field on two pages', { pages: [{ id: 'a', title: 'A', fields: ['name'] }, { id: 'b', title: 'B', fields: ['name'] }] }, 'error field-on-two-pages /pages'],
    ['two pages of one name', { pages: [{ id: 'a', title: 'A', fields: ['name'] }, { id: 'a', title: 'B', fields: [] }] }, 'error id-twice /pages'],
    ['a page with a field nobody knows', { pages: [{ id: 'a', title: 'A', fields: ['name', 'x'] }] }, 'error field-unknown /pages/0/fields/1'],
    ['no page at all', { fields: {}, pages: [] }, 'error pages-missing /pages'],
    ['a grid of a field elsewhere', { pages: [{ id: 'a', title: 'A', fields: ['name'], layout: { likert: ['x'] } }] }, 'error field-unknown /pages/0/layout/likert/0'],
    ['a widget nobody has', { ui: { name: { 'ui:widget': 'wysiwyg' } } }, 'error ui-value /ui/name/ui:widget'],
    ['style in the form', { ui: { name: { 'ui:classNames': 'big' } } }, 'error ui-unknown /ui/name/ui:classNames'],
    ['ui for a field nobody knows', { ui: { other: {} } }, 'error field-unknown /ui/other'],
    ['an order that forgets a field', { ui: { 'ui:order': [] } }, 'error order-incomplete /ui/ui:order'],
    ['a rule for a field nobody knows', { logic: { visible: { other: true } } }, 'error field-unknown /logic/visible/other'],
    ['an unguarded comparison', { fields: { n: aNumber(), name: aText() }, logic: { visible: { name: { '<': [v('n'), 18] } } } }, 'error expression-unguarded /logic/visible/name'],
    ['a choice a question does not offer', { fields: { c: aChoice(), name: aText() }, logic: { visible: { name: { '===': [v('c'), 'z'] } } } }, 'error choice-unknown /logic/visible/name'],
    ['a choice a list does not offer', { fields: { l: aList(aChoice()), name: aText() }, logic: { visible: { name: { in: ['z', v('l')] } } } }, 'error choice-unknown /logic/visible/name'],
    ['fields that hide each other', { fields: { a: aTruth(), b: aTruth() }, logic: { visible: { a: v('b'), b: v('a') } } }, 'error cycle /logic/visible/a'],
    ['a flag that reads the flags', { flags: [{ id: 'f', severity: 'info', message: 'F', when: { in: ['f', v('$flags')] } }] }, 'error cycle /flags'],
    ['a number compared with a text', { fields: { n: aNumber(), name: aText() }, logic: { visible: { name: { '===': [v('n'), '1'] } } } }, 'error expression-kinds /logic/visible/name'],
    ['an order of yes and no', { fields: { b: aTruth(), name: aText() }, logic: { visible: { name: { '<': [{ var: ['b', false] }, true] } } } }, 'error expression-kinds /logic/visible/name'],
    ['a sum of texts', { logic: { compute: { x: { '+': [{ var: ['name', '0'] }, 1] } } } }, 'error expression-kinds /logic/compute/x'],
    ['an age at an instant', { logic: { compute: { x: { if: [v('name'), { 'x-yearsBetween': [v('name'), v('$now')] }, null] } } } }, 'error expression-instant /logic/compute/x'],
    ['a rule behind one that always fits', { process: 'case', routing: { rules: [{ id: 'a', when: true, target: { find: {} } }, { id: 'b', when: true, target: { find: {} } }], fallback: 'group:default/a' } }, 'warning rule-unreachable /routing/rules/1'],
    ['a score of texts', scored({ items: ['a', 't'] }), 'error score-item /scores/0/items/1'],
    ['a score of nothing', scored({ items: [] }), 'error items-missing /scores/0/items'],
    ['a mean that is not rounded', scored({ method: 'mean' }), 'error score-round-missing /scores/0'],
    ['a score that outgrows its range', { ...scored({}), fields: { a: aNumber({ minimum: 0, maximum: 3 }), b: aNumber({ minimum: 0, maximum: 4 }) } }, 'error score-range /scores/0/range'],
    ['a field whose texts collide with others', { fields: { form: aText() } }, 'error text-key-twice /data/properties'],
    ['a gap between bands', scored({ bands: bands([0, 2], [4, 6]) }), 'error bands-gap /scores/0/bands'],
    ['bands that overlap', scored({ bands: bands([0, 3], [3, 6]) }), 'error bands-overlap /scores/0/bands'],
    ['bands that end too early', scored({ bands: bands([0, 2], [3, 5]) }), 'error bands-range /scores/0/bands'],
    ['bands that begin too late', scored({ bands: bands([1, 2], [3, 6]) }), 'error bands-range /scores/0/bands'],
    ['a gap of two tenths', scored({ method: 'mean', round: 1, bands: bands([0, 2.4], [2.6, 6]) }), 'error bands-gap /scores/0/bands'],
    ['a case that goes nowhere', { process: 'case' }, 'error routing-missing /routing'],
    ['routing of what nobody receives', { routing: { rules: [], fallback: 'group:default/a' } }, 'warning routing-unused /routing'],
    ['a target that is no reference', { process: 'case', routing: { rules: [{ id: 'r', when: true, target: { team: 'Tiimi' } }], fallback: 'group:default/a' } }, 'error target-ref /routing/rules/0/target/team'],
    ['a stop at a page nobody wrote', { stop: [{ id: 's', when: true, page: 'end' }] }, 'error page-unknown /stop/0/page'],
    ['a page called as a place of every form', { pages: [{ id: 'check', title: 'Sivu', fields: ['name'] }] }, 'error page-reserved /pages/0/id'],
    ['files of what goes to nobody', { process: 'record', files: { maxCount: 1, maxBytes: 1000, types: ['application/pdf'] } }, 'error files-unkept /files'],
    ['a figure of free text', { figures: ['name'] }, 'error figure-not-coded /figures/0'],
    ['an order of cells that forgets one', { fields: { m: aMatrix({ a: aChoice(), b: aChoice() }) }, ui: { m: { 'ui:order': ['a'] } } }, 'error order-incomplete /ui/m/ui:order'],
    ['an order of cells where there are none', { ui: { name: { 'ui:order': [] } } }, 'error ui-unknown /ui/name/ui:order'],
    ['cells without an order', { fields: { m: aMatrix({ a: aChoice(), b: aChoice() }) } }, 'warning cells-unordered /ui/m'],
    ['access to a field nobody knows', { access: { other: { read: [] } } }, 'error field-unknown /access/other'],
    ['prefill of a field nobody knows', { prefill: [{ field: 'other', from: 'requester.region' }] }, 'error field-unknown /prefill/0/field'],
    ['a next form that takes a field nobody knows', { continues: [{ form: 'next', map: { name: 'other' } }] }, 'error field-unknown /continues/0/map/name'],
    ['no tests', { tests: [] }, 'error tests-missing /tests'],
    ['a real identity code in a test', { tests: [{ name: 't', now: '2026-11-23T09:00:00Z', input: { name: `Hei,\n${specimen}` }, expect: {} }] }, 'error test-identity-code /tests/0/input/name'],
    ['no Swedish', { languages: { source: 'fi', available: ['fi'] } }, 'error language-missing /languages/available'],
    ['a source that is not offered', { languages: { source: 'fi', available: ['sv'] } }, 'error source-language-missing /languages/available'],
  ])('%s', (_, parts, expected) => expect(problemsOf(parts)).toContain(expected));

  it('a translation that is missing, stale or of nothing', () => {
    const form = translated(aForm());
    const { 'page.page.title': page, ...sv } = form.i18n.sv;
    const changed = {
      ...form,
      title: 'Uusi nimi',
      i18n: { sv: { ...sv, 'other.title': page } },
    };
    expect(
      lintForm(changed).map(
        ({ pointer, code, severity }) => `${severity} ${code} ${pointer}`,
      ),
    ).toEqual([
      'error translation-stale /i18n/sv/form.title',
      'error translation-missing /i18n/sv/page.page.title',
      'warning translation-unused /i18n/sv/other.title',
    ]);
  });

  it('that English may lag', () => {
    const form = translated(
      aForm({ languages: { source: 'fi', available: ['fi', 'sv', 'en'] } }),
    );
    expect(
      new Set(
        lintForm(form).map(({ code, severity }) => `${severity} ${code}`),
      ),
    ).toEqual(new Set(['warning translation-missing']));
  });

  it('what people could not tell apart, and a page with nothing on it', () => {
    const page = { id: 'a', title: 'Sama', fields: ['one', 'two'] };
    const form = aForm({
      fields: { one: aText(), two: aText(), three: aText() },
      stop: [{ id: 'end', when: { '!==': [v('one'), null] }, page: 'd' }],
      pages: [
        page,
        { id: 'b', title: ' Sama ', fields: ['three'] },
        { id: 'c', title: '', fields: [] },
        { id: 'd', title: '', fields: [] },
      ],
    });
    const warnings = lintForm(translated(form)).filter(
      ({ severity }) => severity === 'warning',
    );
    expect(warnings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'page-title-twice /pages/1/title',
      'title-twice /data/properties/two',
      'page-empty /pages/2',
    ]);
  });

  it('a cycle by its path', () => {
    const form = aForm({
      logic: { compute: { x: v('$calc.y'), y: v('$calc.z'), z: v('$calc.x') } },
    });
    expect(lintForm(form).find(({ code }) => code === 'cycle')?.params).toEqual(
      { path: '$calc.x → $calc.y → $calc.z → $calc.x' },
    );
  });

  it('lets artificial identity codes stand in tests', () => {
    expect(
      problemsOf({
        tests: [
          {
            name: 't',
            now: '2026-11-23T09:00:00Z',
            input: { name: '010594Y9032' },
            expect: {},
          },
        ],
      }),
    ).toEqual([]);
  });
});
