import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formId } from '../../definition/formId';
import type { FormDefinition } from '../../definition/FormDefinition';
import { parseForm } from '../../definition/parseForm';
import { compileForm } from '../../compile/compileForm';
import { lintForm } from '../../lint/lintForm';
import { runFormTests } from '../../lint/runFormTests';
import {
  aChoice,
  aForm,
  aGroup,
  aMatrix,
  aNumber,
  aText,
} from '../../testUtils';
import { perform, undo } from '../Edit';
import { elementAt } from '../elements/elementAt';
import { elementsInOrder, flatOutline } from '../elements/elementsInOrder';
import { titleOf } from '../elements/titleOf';
import { overReferences } from './overReferences';
import { optionsOf } from '../options/optionsOf';
import { referencesToOption } from './optionReferences';
import { referenceText } from './referenceText';
import { referencesTo } from './referencesTo';
import { removalOf } from './removed';
import { nameWithId, renameRefusal } from './renamed';

const shipped = resolve(__dirname, '../../../../../forms');
const forms: readonly FormDefinition[] = readdirSync(shipped).map(file =>
  JSON.parse(readFileSync(resolve(shipped, file), 'utf8')),
);

const on = (field: string, code: unknown) => ({
  '===': [{ var: field }, code],
});
const translated = (text: string) => ({
  text,
  state: 'translated' as const,
  sourceHash: '0'.repeat(16),
});

/** A form that names its question `plan` wherever one can be named. */
const form: FormDefinition = aForm({
  fields: {
    plan: aChoice(['yes', 'no'], { title: 'Suunnitelma' }),
    other: aText({ title: 'Toinen' }),
    children: aGroup({ age: aNumber({ title: 'Ikä' }), name: aText() }),
    scale: aMatrix({
      first: { $ref: '#/$defs/need', title: 'Eka', 'x-sensitivity': 'none' },
      second: { $ref: '#/$defs/need', title: 'Toka', 'x-sensitivity': 'none' },
    }),
  },
  required: ['plan'],
  $defs: {
    need: {
      type: 'integer',
      oneOf: [
        { const: 0, title: 'Ei' },
        { const: 1, title: 'On' },
      ],
    },
  },
  ui: {
    'ui:order': ['plan', 'other', 'children', 'scale'],
    plan: { 'ui:widget': 'radio' },
    children: {
      'ui:order': ['age', 'name'],
      'ui:summary': ['age'],
      age: { 'ui:help': 'Vuosina' },
    },
  },
  pages: [
    {
      id: 'start',
      title: 'Alku',
      fields: ['plan', 'other'],
      notes: [{ id: 'help', tone: 'info', text: 'Ohje', before: 'plan' }],
      layout: { likert: ['plan'] },
    },
    { id: 'end', title: 'Loppu', fields: ['children', 'scale'] },
  ],
  logic: {
    visible: {
      other: { and: [on('plan', 'yes'), { in: ['acute', { var: '$flags' }] }] },
      'children.name': {
        '>': [{ var: ['$row.age', 0] }, { var: ['$row.limit', 0] }],
      },
      '$page.end': { in: [{ var: 'plan' }, ['yes', 'no']] },
      plan: { '===': [{ var: '$band.total' }, 'high'] },
    },
    required: { plan: true },
    compute: {
      years: { some: [{ var: 'children' }, { '===': [{ var: 'age' }, 3] }] },
      'children.limit': { '+': [{ var: ['$row.age', 0] }, 1] },
    },
    advise: [
      { id: 'think', field: 'plan', when: on('plan', 'no'), message: 'Mieti' },
    ],
  },
  stop: [{ id: 'leave', when: on('plan', 'no'), page: 'end' }],
  scores: [
    {
      id: 'total',
      title: 'Yhteensä',
      method: 'sum',
      items: ['scale.first', 'scale.second'],
      missing: { policy: 'zero' },
      range: [0, 2],
      bands: [
        { id: 'low', min: 0, max: 1, severity: 'info' },
        { id: 'high', min: 2, max: 2, severity: 'danger' },
      ],
    },
  ],
  flags: [
    {
      id: 'acute',
      severity: 'danger',
      when: { '>': [{ var: ['$score.total', 0] }, 1] },
      message: 'Heti',
    },
  ],
  routing: {
    rules: [
      {
        id: 'first',
        when: on('plan', 'yes'),
        target: { find: { phenomena: { var: 'plan' } } },
      },
    ],
    fallback: 'group:default/team',
  },
  continues: [{ form: 'next', map: { theirs: 'plan' } }],
  figures: ['plan'],
  access: { plan: { read: ['owner'] } },
  prefill: [{ field: 'plan', from: 'requester.role' }],
  i18n: {
    sv: {
      'plan.title': translated('Plan'),
      'plan.option.yes': translated('Ja'),
      'children.age.title': translated('Ålder'),
      '$defs.need.option.1': translated('Finns'),
      'page.end.title': translated('Slut'),
      'note.help': translated('Hjälp'),
      'band.total.high': translated('Högt'),
      'flag.acute': translated('Genast'),
    },
  },
  tests: [
    {
      name: 'all of it',
      now: '2026-11-23T09:00:00+02:00',
      input: {
        plan: 'yes',
        children: [{ age: 3 }],
        scale: { first: 1, second: 1 },
      },
      expect: {
        missing: ['children/0/name'],
        hidden: ['plan', '$page.end', '$note.help'],
        errors: [{ pointer: '/children/0/age', code: 'type' }],
        computed: { years: true, children: [{ limit: 4 }] },
        scores: { total: 2 },
        bands: { total: 'high' },
        flags: ['acute'],
        advice: ['think'],
        stop: 'leave',
        target: { rule: 'first' },
      },
    },
  ],
});

const rename = (definition: FormDefinition, element: string, id: string) =>
  perform(definition, 'renameElement', { element, id })!;

/** Every text and name of a form, wherever it stands. */
const words = (definition: FormDefinition): string =>
  JSON.stringify(definition);

/** The same name with a letter behind each id in it. */
const withX = (name: string): string =>
  name
    .split('.')
    .map(step => (step.startsWith('$') ? step : `${step}X`))
    .join('.');

describe('another id', () => {
  it.each([
    ['plan', 'idea', /"plan[".]|\/plan"/],
    ['children', 'kids', /"children[".]|\/children/],
    ['children.age', 'years', /"age"|\.age[".]|\/age"/],
    ['scale.first', 'uno', /"first":|scale\.first/],
    ['$page.end', 'last', /"end"|\.end[".]/],
    ['$note.help', 'hint', /"help"|note\.help"/],
    ['$calc.years', 'old', /"years"|\.years"/],
    ['$calc.children.limit', 'most', /"limit"|\.limit"/],
    ['$score.total', 'sum1', /"total"|\.total[".]/],
    ['$band.total.high', 'much', /"high"|\.high"/],
    ['$flag.acute', 'now1', /"acute"|\.acute"/],
    ['$advise.think', 'mull', /"think"/],
    ['$stop.leave', 'go', /"leave"/],
    ['$rule.first', 'one', /"id":"first"|"rule":"first"/],
    ['$block.need', 'want', /need/],
    ['$test.all of it', 'some', /all of it/],
  ])(
    'of %s is followed wherever it was named, and back',
    (element, id, old) => {
      expect(words(form)).toMatch(old);
      const { definition, edit } = rename(form, element, id);
      expect(words(definition)).not.toMatch(old);
      expect(parseForm(definition).ok).toBe(true);
      const name = nameWithId(element, id);
      expect(elementAt(definition, name)).toBeDefined();
      const last = element.slice(element.lastIndexOf('.') + 1);
      const back = element.startsWith('$test.') ? 'all of it' : last;
      expect(rename(definition, name, back).definition).toEqual(form);
      expect(formId(undo(definition, edit).value)).toBe(formId(form));
    },
  );

  it.each([
    ['plan', 'other', 'taken'],
    ['plan', 'Plan', 'pattern'],
    ['plan', 'form', 'taken'],
    ['plan', 'constructor', 'taken'],
    ['children.age', 'name', 'taken'],
    ['children.age', 'limit', 'taken'],
    ['$calc.years', 'children', 'taken'],
    ['$rule.first', 'First', 'key'],
    ['$page.end', 'check', 'taken'],
    ['$test.all of it', '', 'taken'],
  ])('%s cannot be called %s', (element, id, reason) => {
    expect(renameRefusal(form, element, id)).toBe(reason);
    expect(perform(form, 'renameElement', { element, id })).toBeUndefined();
  });

  it('of any element of the shipped forms leaves their problems and tests as they were', () => {
    for (const one of forms) {
      const before = runFormTests(compileForm(one)).map(({ passed }) => passed);
      const codes = lintForm(one)
        .map(({ code }) => code)
        .sort();
      const names = [
        ...flatOutline(elementsInOrder(one)),
        ...Object.keys(one.logic.compute ?? {}).map(id => `$calc.${id}`),
        ...(one.flags ?? []).map(({ id }) => `$flag.${id}`),
        ...Object.keys(one.data.$defs ?? {}).map(id => `$block.${id}`),
      ];
      const known = new Set(names);
      const other = overReferences(one, {
        name: ({ name }) => (known.has(name) ? withX(name) : name),
      });
      expect(
        lintForm(other)
          .map(({ code }) => code)
          .sort(),
      ).toEqual(codes);
      expect(
        runFormTests(compileForm(other)).map(({ passed }) => passed),
      ).toEqual(before);
    }
  });
});

describe('what names an element', () => {
  it('is listed with a place an author understands', () => {
    const found = referencesTo(form, 'plan').map(one =>
      referenceText(form, one, 'en'),
    );
    expect(new Set(found)).toEqual(
      new Set([
        'Required questions',
        'Order of the questions',
        'Looks: Suunnitelma',
        'Page: Alku',
        'Note before the question: Ohje',
        'When it is shown: Suunnitelma',
        'When it is shown: Toinen',
        'When it is shown: Loppu',
        'When it is required: Suunnitelma',
        'Advice: Mieti',
        'Rule that ends the form: leave',
        'Routing rule: first',
        'What goes on to the next form',
        'Statistics',
        'Who may read: Suunnitelma',
        'Prefilled questions',
        'Translations',
        'Test: all of it',
      ]),
    );
  });

  it('is said in every language, with every title', () => {
    for (const one of forms)
      for (const name of flatOutline(elementsInOrder(one)).slice(0, 3))
        for (const reference of referencesTo(one, name))
          for (const language of ['fi', 'sv', 'en'] as const)
            expect(referenceText(one, reference, language)).not.toMatch(
              /[{}]|^$|undefined/,
            );
  });
});

describe('what is removed', () => {
  it('takes what was only its own, and says what of others it breaks', () => {
    const { definition, breaks, elements } = removalOf(form, ['plan']);
    expect(elements).toEqual(['plan']);
    expect(breaks.map(one => referenceText(form, one, 'en'))).toEqual([
      'When it is shown: Toinen',
      'When it is shown: Loppu',
      'Rule that ends the form: leave',
      'Routing rule: first',
      'Routing rule: first',
      'What goes on to the next form',
    ]);
    expect(parseForm(definition).ok).toBe(true);
    expect(definition.pages[0]).toEqual({
      id: 'start',
      title: 'Alku',
      fields: ['other'],
      notes: [{ id: 'help', tone: 'info', text: 'Ohje', before: 'other' }],
    });
    expect(definition.data.required).toBeUndefined();
    expect(definition.logic.required).toBeUndefined();
    expect(definition.logic.advise).toBeUndefined();
    expect(definition.tests[0].input).not.toHaveProperty('plan');
    expect(Object.keys(definition.i18n.sv)).not.toContain('plan.title');
    expect(definition.ui['ui:order']).toEqual(['other', 'children', 'scale']);
  });

  it('is a page with everything on it, and the options nobody shares any more', () => {
    const { definition, elements } = removalOf(form, ['$page.end']);
    expect(elements).toEqual(['$page.end', 'children', 'scale']);
    expect(definition.data.$defs).toBeUndefined();
    expect(Object.keys(definition.i18n.sv)).toEqual([
      'plan.title',
      'plan.option.yes',
      'note.help',
      'band.total.high',
      'flag.acute',
    ]);
    expect(definition.scores?.[0].items).toEqual([]);
  });

  it('is a cell without its rules', () => {
    const { definition } = removalOf(form, ['children.age']);
    expect(words(definition)).not.toMatch(/children\.age|"age":/);
    expect(definition.ui.children).toEqual({
      'ui:order': ['name'],
      'ui:summary': [],
    });
  });

  it('comes back whole', () => {
    for (const one of [form, ...forms])
      for (const name of flatOutline(elementsInOrder(one)).filter(
        (_, index) => index % 29 === 0,
      )) {
        const done = perform(one, 'removeElements', { elements: [name] })!;
        expect(done.edit.about).toBe(titleOf(one, name));
        expect(formId(undo(done.definition, done.edit).value)).toBe(
          formId(one),
        );
      }
  });
});

describe('an option', () => {
  it('has another code wherever it was compared, answered and translated', () => {
    const { definition } = perform(form, 'setOptionCode', {
      element: 'plan',
      code: 'yes',
      to: 'sure',
    })!;
    expect(words(definition)).not.toContain('yes');
    expect(referencesToOption(definition, 'plan', 'sure').length).toBe(
      referencesToOption(form, 'plan', 'yes').length,
    );
    expect(
      referencesToOption(form, 'plan', 'yes').map(({ owner }) => owner),
    ).toEqual(['other', '$page.end', '$rule.first', '$test.all of it']);
  });

  it('that a matrix shares is the same in each of its rows', () => {
    const { definition } = perform(form, 'setOptionCode', {
      element: 'scale',
      code: 1,
      to: 2,
    })!;
    expect(optionsOf(definition, 'scale.second')!.options[1].const).toBe(2);
    expect(definition.tests[0].input.scale).toEqual({ first: 2, second: 2 });
    expect(Object.keys(definition.i18n.sv)).toContain('$defs.need.option.2');
  });
});
