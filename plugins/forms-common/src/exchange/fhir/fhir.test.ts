import fc from 'fast-check';
import { compileForm } from '../../compile/compileForm';
import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { parseForm } from '../../definition/parseForm';
import { formats } from '../../evaluate/formats';
import { lintForm } from '../../lint/lintForm';
import {
  aChoice,
  aForm,
  aGroup,
  aMatrix,
  aNumber,
  aText,
  aTruth,
} from '../../testUtils/aForm';
import { loadCorpus, loadShippedForms } from '../../testUtils/loadCorpus';
import { fromQuestionnaire } from './fromQuestionnaire';
import { toQuestionnaire } from './toQuestionnaire';

const forms = [
  ...loadCorpus().map(({ definition }) => definition),
  ...loadShippedForms(),
];
const thereAndBack = (definition: FormDefinition) =>
  fromQuestionnaire(
    JSON.parse(JSON.stringify(toQuestionnaire(definition).questionnaire)),
  )!;

describe.each(forms.map(form => [form.key, form] as const))(
  'as FHIR, the form %s',
  (_, form) => {
    const { questionnaire } = toQuestionnaire(form);
    const back = thereAndBack(form);

    it('comes back as the same questionnaire, and from then on as the same form', () => {
      const again = toQuestionnaire(back.definition);
      expect(again.questionnaire).toEqual(questionnaire);
      expect(thereAndBack(back.definition)).toEqual(back);
    });

    it('keeps every question, choice and bound', () => {
      expect(parseForm(back.definition).ok).toBe(true);
      const schemas = (one: FormDefinition) =>
        Object.values(compileForm(one).fields)
          .filter(({ schema }) => schema.items?.type !== 'integer')
          .map(({ id, schema }) => [id, withoutOptions(schema)]);
      expect(schemas(back.definition)).toEqual(schemas(form));
    });

    it('has nothing to mend but what a questionnaire does not tell', () => {
      const codes = new Set(
        lintForm(back.definition)
          .filter(({ severity }) => severity === 'error')
          .map(({ code }) => code),
      );
      for (const code of codes)
        expect(['tests-missing', 'translation-missing']).toContain(code);
    });
  },
);

/** A source of choices is written out or left behind; who must be answered by a plain rule is required then. */
function withoutOptions(field: FieldSchema): FieldSchema {
  const { 'x-options': _, required: __, ...rest } = field;
  const inside = field.items ? { items: withoutOptions(field.items) } : {};
  const cells = field.properties && {
    properties: Object.fromEntries(
      Object.entries(field.properties).map(([name, cell]) => [
        name,
        withoutOptions(cell),
      ]),
    ),
  };
  return JSON.parse(JSON.stringify({ ...rest, ...inside, ...cells }));
}

const text = fc.string({ minLength: 1, maxLength: 12 });
const titled = (field: fc.Arbitrary<FieldSchema>): fc.Arbitrary<FieldSchema> =>
  fc
    .record({ field, title: text })
    .map(({ field: one, title }) => ({ ...one, title }));
const value: fc.Arbitrary<FieldSchema> = titled(
  fc.oneof(
    fc
      .record({
        minLength: fc.nat(3),
        maxLength: fc.integer({ min: 3, max: 900 }),
      })
      .map(aText),
    fc
      .constantFrom(
        ...Object.keys(formats).filter(name => name !== 'entity-ref'),
      )
      .map(format => aText({ format })),
    fc.constant(
      aText({
        format: 'entity-ref',
        'x-entity': { kind: 'Group', type: 'team' },
      }),
    ),
    fc
      .record({ minimum: fc.integer(), maximum: fc.integer(), 'x-unit': text })
      .map(aNumber),
    fc
      .record({
        type: fc.constant('number' as const),
        multipleOf: fc.constantFrom(0.1, 0.5),
      })
      .map(aNumber),
    fc.constant(aTruth()),
    fc
      .uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), {
        minLength: 1,
        maxLength: 4,
      })
      .map(codes => aChoice(codes)),
    fc.constant(
      aNumber({
        oneOf: [
          { const: 0, title: 'Ei' },
          { const: 1, title: 'On' },
        ],
      }),
    ),
  ),
);
const several = value
  .filter(({ type }) => type === 'string')
  .map(
    ({ title, 'x-sensitivity': sensitivity, ...items }): FieldSchema => ({
      type: 'array',
      title,
      'x-sensitivity': sensitivity,
      maxItems: 4,
      uniqueItems: true,
      items,
    }),
  );
const cells = fc.dictionary(
  fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/),
  value,
  { minKeys: 1, maxKeys: 3 },
);
const field = fc.oneof(
  value,
  several,
  cells.map(inside => aGroup(inside)),
  fc.constant(aMatrix({ a: aChoice(), b: aChoice() }, { required: ['a'] })),
);

describe('a form FHIR has a word for everything of', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/), field, {
          minKeys: 1,
          maxKeys: 5,
        }),
        fc.nat(4),
        (fields, first) => {
          const ids = Object.keys(fields);
          const truth = { ...fields, zzTruth: aTruth({ title: 'T' }) };
          const form = aForm({
            fields: truth,
            required: first === 0 ? undefined : ids.slice(0, first),
            pages: [
              {
                id: 'first',
                title: 'A',
                intro: 'B',
                fields: ['zzTruth', ...ids.slice(0, first)],
              },
              {
                id: 'second',
                title: 'C',
                fields: ids.slice(first),
                notes: [{ id: 'end', tone: 'warning' as const, text: 'D' }],
              },
            ].filter(page => page.fields.length > 0),
            languages: { source: 'fi', available: ['fi'] },
            logic: {
              visible: {
                [ids[0]]: {
                  and: [
                    { '!==': [{ var: 'zzTruth' }, null] },
                    { '===': [{ var: 'zzTruth' }, true] },
                  ],
                },
              },
            },
            tests: [],
          });
          const back = thereAndBack(form);
          expect(back.notCarried).toEqual([]);
          expect(back.definition).toEqual(JSON.parse(JSON.stringify(form)));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a questionnaire made elsewhere', () => {
  const foreign = {
    resourceType: 'Questionnaire',
    status: 'active',
    title: 'Intake',
    publisher: 'Somebody',
    item: [
      { linkId: '/1', type: 'string', text: 'Name', prefix: '1.' },
      {
        linkId: '2',
        type: 'group',
        text: 'Health',
        item: [
          { linkId: '2.1', type: 'quantity', text: 'Weight' },
          {
            linkId: '2.2',
            type: 'choice',
            text: 'Smokes?',
            answerOption: [{ valueCoding: { code: 'y', display: 'Yes' } }],
          },
          {
            linkId: '2.3',
            type: 'text',
            text: 'How much?',
            enableWhen: [
              { question: '2.2', operator: '=', answerCoding: { code: 'y' } },
            ],
          },
          {
            linkId: '2.4',
            type: 'string',
            text: 'Why?',
            enableWhen: [
              { question: '2.1', operator: 'exists', answerBoolean: true },
            ],
          },
        ],
      },
    ],
  };

  it('becomes a form, and tells what it could not become', () => {
    const { definition, notCarried } = fromQuestionnaire(foreign)!;
    expect(definition.pages.map(page => page.fields)).toEqual([
      ['question1'],
      ['question2', 'question3', 'question4'],
    ]);
    expect(definition.logic.visible).toEqual({
      question3: { '===': [{ var: 'question2' }, 'y'] },
    });
    expect(new Set(notCarried.map(({ pointer }) => pointer))).toEqual(
      new Set([
        ...['/publisher', '/item/0/prefix', '/item/0/linkId'],
        ...['/item/1/linkId', '/item/1/item/0', '/item/1/item/1/linkId'],
        ...['/item/1/item/2/linkId', '/item/1/item/3/linkId'],
        '/item/1/item/3/enableWhen',
      ]),
    );
    expect(parseForm(definition).ok).toBe(true);
  });

  it('never throws, and what is read is a form', () => {
    const item = fc.letrec(tie => ({
      item: fc.record(
        {
          linkId: fc.oneof(
            fc.string(),
            fc.constantFrom('a', 'page.a', 'a.b', 'toString'),
          ),
          type: fc.constantFrom(
            'group',
            'display',
            'string',
            'choice',
            'boolean',
            'x',
          ),
          text: fc.oneof(fc.string(), fc.integer()),
          repeats: fc.oneof(fc.boolean(), fc.string()),
          maxLength: fc.oneof(fc.integer(), fc.string()),
          answerOption: fc.oneof(
            fc.jsonValue(),
            fc.array(fc.record({ valueCoding: fc.jsonValue({ maxDepth: 1 }) })),
          ),
          enableWhen: fc.oneof(
            fc.jsonValue(),
            fc.array(
              fc.record({
                question: fc.constantFrom('a', 'b'),
                operator: fc.constantFrom('=', 'exists', '!='),
              }),
            ),
          ),
          extension: fc.oneof(
            fc.jsonValue(),
            fc.array(
              fc.record({
                url: fc.string(),
                valueCode: fc.jsonValue({ maxDepth: 1 }),
              }),
            ),
          ),
          item: fc.oneof(
            { maxDepth: 2 },
            fc.constant([]),
            fc.array(tie('item'), { maxLength: 3 }),
          ),
        },
        { requiredKeys: [] },
      ),
    })).item;
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.array(item, { maxLength: 4 })),
        items => {
          const read = fromQuestionnaire({
            resourceType: 'Questionnaire',
            item: items,
          });
          expect(read === undefined || parseForm(read.definition).ok).toBe(
            true,
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([[null], ['x'], [{}], [{ resourceType: 'Patient' }]])(
    'is not found in %j',
    other => expect(fromQuestionnaire(other)).toBeUndefined(),
  );
});

describe('toQuestionnaire', () => {
  it('names what FHIR has no place for', () => {
    const weekly = forms.find(({ key }) => key === 'camp-registration')!;
    expect(
      toQuestionnaire(weekly).notCarried.map(({ pointer }) => pointer),
    ).toEqual(
      expect.arrayContaining([
        '/scores',
        '/flags',
        '/logic/compute/schoolchildren',
        '/logic/visible/wishes.sauna',
        '/logic/required/children.class',
        '/ui/children/ui:add',
      ]),
    );
  });
});
