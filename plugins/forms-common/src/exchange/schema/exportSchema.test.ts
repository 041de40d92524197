import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { compileForm } from '../../compile/compileForm';
import { linearRegExp } from '../../evaluate/compilePattern';
import { evaluate } from '../../evaluate/evaluate';
import type { Answers } from '../../evaluate/Evaluation';
import { formats } from '../../evaluate/formats';
import {
  aChoice,
  aForm,
  aGroup,
  aList,
  aNumber,
  aText,
  aTruth,
} from '../../testUtils/aForm';
import { loadCorpus, loadShippedForms } from '../../testUtils/loadCorpus';
import { exportSchema } from './exportSchema';

const context = {
  now: '2026-11-23T09:00:00+02:00',
  zone: 'Europe/Helsinki',
  relations: [],
};

/** A validator as somebody outside may have it: the standard's own formats only. */
const outside = () =>
  new Ajv2020({
    strict: false,
    ownProperties: true,
    code: { regExp: linearRegExp },
    formats: Object.fromEntries(
      (['date', 'date-time', 'email', 'uri', 'uuid'] as const).map(name => [
        name,
        formats[name],
      ]),
    ),
  });

const shipped = loadShippedForms();
const forms = [
  ...loadCorpus().map(({ definition, cases }) => ({
    definition,
    given: cases.map(one => one.answers),
  })),
  ...shipped.map(definition => ({ definition, given: [] as Answers[] })),
].map(({ definition, given }) => ({
  definition,
  given: [...given, ...definition.tests.map(test => test.input)],
}));

/** Reasons that leave only single values less checked. */
const ofValues = /identity codes|is not checked$/;

describe.each(forms.map(form => [form.definition.key, form] as const))(
  'the schema of %s',
  (_, { definition, given }) => {
    const form = compileForm(definition);
    const { schema, notCarried } = exportSchema(form);
    const validate = outside().compile(schema);
    const isWhole = notCarried.every(({ reason }) => ofValues.test(reason));

    const accepts = (answers: Answers): boolean => {
      const { errors, dropped, stop } = evaluate(form, answers, context);
      return errors.length === 0 && dropped.length === 0 && stop === null;
    };
    /** Refused for nothing but what the schema says it does not check. */
    const isBeyond = (answers: Answers): boolean =>
      evaluate(form, answers, context).errors.some(
        ({ code, params }) =>
          code === 'identity-code' ||
          ['business-id', 'phone'].includes(String(params.limit)),
      );

    it('takes what the form takes, and where it says everything nothing else', () => {
      const values = fc.oneof(
        fc.constantFrom(...given.flatMap(Object.values)),
        fc.constantFrom(...[0, 1, 2, -1, 17.5, true, false, '', ' ', 'a', []]),
        fc.constantFrom(...[null, {}, [{}], ['a'], '2026-11-22']),
      );
      const change = fc.record({
        field: fc.constantFrom(...Object.keys(form.fields), 'other'),
        to: fc.option(values, { nil: undefined }),
      });
      fc.assert(
        fc.property(
          fc.constantFrom(...given),
          fc.array(change, { maxLength: 3 }),
          (from, changes) => {
            const answers = Object.fromEntries(
              Object.entries({
                ...from,
                ...Object.fromEntries(changes.map(one => [one.field, one.to])),
              }).filter(([, answer]) => answer !== undefined),
            );
            const taken = accepts(answers);
            const says = validate(answers);
            const agrees = taken
              ? says
              : !says || !isWhole || isBeyond(answers);
            expect([answers, taken, says, agrees]).toEqual([
              answers,
              taken,
              says,
              true,
            ]);
          },
        ),
        { numRuns: 200 },
      );
    });
  },
);

describe('exportSchema', () => {
  const v = (name: string) => ({ var: name });

  it('says everything of most forms', () => {
    const whole = forms.filter(({ definition }) =>
      exportSchema(compileForm(definition)).notCarried.every(({ reason }) =>
        ofValues.test(reason),
      ),
    );
    expect(whole.length / forms.length).toBeGreaterThan(0.6);
  });

  it('names each rule it has no words for', () => {
    const form = compileForm(
      aForm({
        fields: { n: aNumber(), t: aText({ format: 'date' }) },
        logic: {
          compute: { twice: { '*': [{ var: ['n', 0] }, 2] } },
          visible: { t: { '>': [{ var: ['$calc.twice', 0] }, 3] } },
        },
      }),
    );
    expect(exportSchema(form).notCarried.map(({ pointer }) => pointer)).toEqual(
      ['/logic/visible/t', '/data/properties/t'],
    );
  });

  it.each<[string, Parameters<typeof aForm>[0], Answers, boolean]>([
    [
      'a hidden answer',
      {
        fields: { b: aTruth(), t: aText() },
        logic: { visible: { t: v('b') } },
      },
      { b: false, t: 'x' },
      false,
    ],
    [
      'a visible one',
      {
        fields: { b: aTruth(), t: aText() },
        logic: { visible: { t: v('b') } },
      },
      { b: true, t: 'x' },
      true,
    ],
    [
      'spaces for an answer',
      { fields: { t: aText() }, required: ['t'] },
      { t: ' \u00a0' },
      false,
    ],
    [
      'a rule with a default',
      {
        fields: { n: aNumber(), t: aText() },
        logic: { required: { t: { '<': [{ var: ['n', 0] }, 3] } } },
      },
      {},
      false,
    ],
    [
      'a code in a list',
      {
        fields: { l: aList({ type: 'string', maxLength: 9 }), t: aText() },
        logic: { required: { t: { in: ['a', v('l')] } } },
      },
      { l: ['b', 'a'] },
      false,
    ],
    [
      'a code out of a list',
      {
        fields: { c: aChoice(), t: aText() },
        logic: { required: { t: { in: [v('c'), ['a']] } } },
      },
      { c: 'a' },
      false,
    ],
    [
      'an answer on a hidden page',
      {
        fields: { b: aTruth(), t: aText() },
        pages: [
          { id: 'a', title: 'A', fields: ['b'] },
          { id: 'c', title: 'C', fields: ['t'] },
        ],
        logic: { visible: { '$page.c': v('b') } },
      },
      { t: 'x' },
      false,
    ],
    [
      'a cell hidden in its row',
      {
        fields: { g: aGroup({ b: aTruth(), t: aText() }) },
        logic: { visible: { 'g.t': v('$row.b') } },
      },
      { g: [{ b: true, t: 'x' }, { t: 'x' }] },
      false,
    ],
    [
      'what is stopped',
      {
        fields: { b: aTruth() },
        stop: [{ id: 's', when: v('b'), page: 'emergency' }],
      },
      { b: true },
      false,
    ],
  ])('judges %s as the form does', (_, parts, answers, expected) =>
    expect(
      outside().validate(
        exportSchema(compileForm(aForm(parts))).schema,
        answers,
      ),
    ).toBe(expected),
  );
});
