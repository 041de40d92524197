import { changesBetween } from '../../changes/changesBetween';
import type { FormDefinition } from '../../definition/FormDefinition';
import type { Language } from '../../definition/Localized';
import { aChoice, aForm, aGroup, aNumber, aText } from '../../testUtils/aForm';
import { loadShippedForms } from '../../testUtils/loadCorpus';
import { comparePages } from './comparePages';
import { sentencesOfChanges } from './sentencesOfChanges';
import { testChanges } from './testChanges';

const base = aForm({
  title: 'Pyyntö',
  fields: {
    name: aText({ title: 'Nimi' }),
    age: aNumber({ title: 'Ikä', minimum: 0 }),
    urgency: aChoice(['a', 'b'], { title: 'Kiireellisyys' }),
    rows: aGroup({ school: aText({ title: 'Koulu' }) }, { title: 'Lapset' }),
  },
  pages: [
    { id: 'first', title: 'Alku', fields: ['name', 'age'] },
    { id: 'second', title: 'Loppu', fields: ['urgency', 'rows'] },
  ],
});
const { properties } = base.data;
const withFields = (fields: object, more: object = {}): FormDefinition => ({
  ...base,
  ...more,
  data: {
    ...base.data,
    properties: { ...properties, ...fields } as typeof properties,
  },
});
const said = (after: FormDefinition, language: Language = 'fi') =>
  sentencesOfChanges(changesBetween(base, after).changes, {
    before: base,
    after,
    language,
  }).map(one => `${one.class}: ${one.text}`);

describe('changes in words', () => {
  it.each<[string, FormDefinition, string]>([
    [
      'a new title',
      { ...base, title: 'Avunpyyntö' },
      'text: Lomake: otsikko muuttuu (”Pyyntö” → ”Avunpyyntö”).',
    ],
    [
      'a new question',
      withFields({ more: aText({ title: 'Lisätiedot' }) }),
      'additive: Kysymys ”Lisätiedot” on uusi.',
    ],
    [
      'a bound',
      withFields({ age: { ...properties.age, minimum: 5 } }),
      'tightening: Kysymys ”Ikä”: pienin arvo muuttuu (0 → 5).',
    ],
    [
      'a sensitivity',
      withFields({ name: { ...properties.name, 'x-sensitivity': 'special' } }),
      'privacy: Kysymys ”Nimi”: tietosuojaluokka muuttuu (ei henkilötietoa → erityinen).',
    ],
    [
      'options',
      withFields({ urgency: aChoice(['a'], { title: 'Kiireellisyys' }) }),
      'breaking: Kysymys ”Kiireellisyys”: vaihtoehdot muuttuvat.',
    ],
    [
      'a question in rows',
      withFields({
        rows: aGroup(
          {
            school: aText({ title: 'Koulu' }),
            grade: aNumber({ title: 'Luokka' }),
          },
          { title: 'Lapset' },
        ),
      }),
      'additive: Kysymys ”Luokka” on uusi.',
    ],
    [
      'what must be answered',
      { ...base, data: { ...base.data, required: ['name'] } },
      'tightening: Kysymys ”Nimi”: on vastattava.',
    ],
    [
      'a rule',
      {
        ...base,
        logic: { visible: { age: { '===': [{ var: 'urgency' }, 'a'] } } },
      },
      'tightening: Lomake: näkymisen sääntö muuttuu.',
    ],
    [
      'the routing',
      { ...base, routing: { rules: [], fallback: 'group:default/a' } },
      'routing: Lomake: reititys muuttuu.',
    ],
  ])('say %s', (_what, after, sentence) =>
    expect(said(after)).toContain(sentence),
  );

  it('say what is gone by the name it had, and that nothing leads there', () => {
    const { age: _, ...rest } = properties;
    const after: FormDefinition = {
      ...base,
      data: { ...base.data, properties: rest },
      pages: [{ ...base.pages[0], fields: ['name'] }, base.pages[1]],
    };
    const [first] = sentencesOfChanges(changesBetween(base, after).changes, {
      before: base,
      after,
      language: 'sv',
    });
    expect(first).toMatchObject({
      text: 'Frågan ”Ikä” tas bort.',
      element: 'age',
      isGone: true,
    });
  });

  it('leave no change of one shipped form into another without words, in any language', () => {
    const forms = loadShippedForms();
    for (const language of ['fi', 'sv', 'en'] as const)
      for (const [i, before] of forms.entries()) {
        const after = { ...forms[(i + 1) % forms.length], key: before.key };
        const { changes, classes } = changesBetween(before, after);
        const sentences = sentencesOfChanges(changes, {
          before,
          after,
          language,
        });
        expect(sentences.every(({ text }) => /\p{L}.*\.$/u.test(text))).toBe(
          true,
        );
        expect(
          sentences
            .map(({ text }) => text)
            .filter(text => /undefined|\$/.test(text)),
        ).toEqual([]);
        expect(
          new Set(sentences.map(one => one.class)).size,
        ).toBeLessThanOrEqual(classes.length);
      }
  });
});

describe('pages side by side', () => {
  it('tell a form from itself by nothing', () => {
    for (const page of comparePages(base, base)) {
      expect(page.status).toBe('same');
      expect(page.questions.map(({ status }) => status)).toEqual(
        page.questions.map(() => 'same'),
      );
    }
  });

  it('show what came, went, moved and changed where it is seen', () => {
    const { age: _, ...rest } = properties;
    const after: FormDefinition = {
      ...base,
      data: {
        ...base.data,
        properties: {
          ...rest,
          name: aText({ title: 'Koko nimi' }),
          more: aText({ title: 'Muuta' }),
        },
      },
      pages: [
        { id: 'first', title: 'Alku', fields: ['name', 'urgency'] },
        { id: 'second', title: 'Loppu', fields: ['rows'] },
        { id: 'third', title: 'Lisää', fields: ['more'] },
      ],
    };
    expect(
      comparePages(base, after).map(({ id, status, questions }) => [
        id,
        status,
        questions.map(one => `${one.id} ${one.status}`),
      ]),
    ).toEqual([
      ['first', 'changed', ['name changed', 'age removed', 'urgency moved']],
      ['second', 'changed', ['urgency moved', 'rows same']],
      ['third', 'added', ['more added']],
    ]);
    const [{ questions }] = comparePages(base, after);
    expect(questions[0]).toMatchObject({
      before: { title: 'Nimi' },
      after: { title: 'Koko nimi' },
      classes: ['text'],
    });
  });
});

describe('the tests of one version on another', () => {
  const tested = aForm({
    fields: { age: aNumber({ title: 'Ikä' }) },
    tests: [
      {
        name: 'an infant',
        now: '2026-11-23T09:00:00+02:00',
        input: { age: 1 },
        expect: { valid: true },
      },
      {
        name: 'an adult',
        now: '2026-11-23T09:00:00+02:00',
        input: { age: 40 },
        expect: { valid: true },
      },
    ],
  });

  it('tell what comes out otherwise, and which of them are gone', () => {
    expect(testChanges(tested, tested).map(one => one.differences)).toEqual([
      [],
      [],
    ]);
    const after: FormDefinition = {
      ...tested,
      data: {
        ...tested.data,
        properties: { age: aNumber({ title: 'Ikä', minimum: 18 }) },
      },
      tests: [tested.tests[1]],
    };
    expect(testChanges(tested, after)).toEqual([
      {
        name: 'an infant',
        differences: [{ member: 'valid', expected: true, actual: false }],
        isKept: false,
      },
      { name: 'an adult', differences: [], isKept: true },
    ]);
  });
});
