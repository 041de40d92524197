import fc from 'fast-check';
import { compileForm } from '../compile/compileForm';
import { evaluate } from '../evaluate/evaluate';
import {
  aChoice,
  aForm,
  aGroup,
  aList,
  aMatrix,
  aNumber,
  aText,
} from '../testUtils/aForm';
import { loadShippedForms } from '../testUtils/loadCorpus';
import { mapAnswers } from './mapAnswers';

const toOption = (code: string) => ({ const: code, title: code });
const choice = (...codes: string[]) =>
  aList({ type: 'string', maxLength: 9, oneOf: codes.map(toOption) });
type Fields = NonNullable<Parameters<typeof aForm>[0]>['fields'];
const map = (before: Fields, after: Fields, answers: object) =>
  mapAnswers(
    aForm({ fields: before }),
    aForm({ fields: after }),
    answers as Record<string, unknown>,
  );

describe('answers in another version', () => {
  it.each<[string, Fields, Fields, unknown, 'kept' | 'changed', unknown]>([
    [
      'a text',
      { q: aText() },
      { q: aText({ maxLength: 2 }) },
      'abc',
      'kept',
      'abc',
    ],
    [
      'a whole number as any number',
      { q: aNumber() },
      { q: aNumber({ type: 'number' }) },
      3,
      'kept',
      3,
    ],
    [
      'a choice that is offered still',
      { q: aChoice() },
      { q: aChoice(['b', 'c']) },
      'b',
      'kept',
      'b',
    ],
    [
      'a choice, where several may be chosen',
      { q: aChoice() },
      { q: choice('a', 'b') },
      'a',
      'changed',
      ['a'],
    ],
    [
      'a list of one, where one may be chosen',
      { q: choice('a', 'b') },
      { q: aChoice() },
      ['b'],
      'changed',
      'b',
    ],
    [
      'of a list what is offered still',
      { q: choice('a', 'b') },
      { q: choice('b', 'c') },
      ['a', 'b'],
      'changed',
      ['b'],
    ],
    ['an empty list', { q: choice('a') }, { q: choice('b') }, [], 'kept', []],
  ])('keep %s', (_what, before, after, answer, how, expected) => {
    const { answers, lost, ...lists } = map(before, after, { q: answer });
    expect([answers, lists[how], lost]).toEqual([{ q: expected }, ['q'], []]);
  });

  it.each<[string, Fields, Fields, unknown, 'gone' | 'unfit']>([
    [
      'a question that is gone',
      { q: aText() },
      { other: aText() },
      'x',
      'gone',
    ],
    [
      'a choice that is gone',
      { q: aChoice() },
      { q: aChoice(['c']) },
      'a',
      'unfit',
    ],
    ['another type', { q: aText() }, { q: aNumber() }, '5', 'unfit'],
    [
      'a fraction where whole numbers are asked',
      { q: aNumber({ type: 'number' }) },
      { q: aNumber() },
      1.5,
      'unfit',
    ],
    [
      'another unit',
      { q: aNumber({ 'x-unit': 'kk' }) },
      { q: aNumber({ 'x-unit': 'v' }) },
      7,
      'unfit',
    ],
    [
      'many where one is asked',
      { q: choice('a', 'b') },
      { q: aChoice() },
      ['a', 'b'],
      'unfit',
    ],
    [
      'rows that became a text',
      { q: aGroup({ a: aText() }) },
      { q: aText() },
      [{ a: 'x' }],
      'unfit',
    ],
  ])('lose %s, and say so', (_what, before, after, answer, why) => {
    expect(map(before, after, { q: answer })).toEqual({
      answers: {},
      kept: [],
      changed: [],
      lost: [{ field: 'q', why }],
    });
  });

  it('look into rows and matrices, and name each cell once', () => {
    expect(
      map(
        {
          rows: aGroup({ a: aText(), b: aChoice() }),
          m: aMatrix({ x: aChoice(), y: aChoice() }),
        },
        {
          rows: aGroup({ b: aChoice(['b']) }),
          m: aMatrix({ x: aChoice(), y: aChoice() }),
        },
        {
          rows: [
            { a: '1', b: 'a' },
            { a: '2', b: 'b' },
          ],
          m: { x: 'a' },
        },
      ),
    ).toEqual({
      answers: { rows: [{}, { b: 'b' }], m: { x: 'a' } },
      kept: ['m'],
      changed: ['rows'],
      lost: [
        { field: 'rows.a', why: 'gone' },
        { field: 'rows.b', why: 'unfit' },
      ],
    });
  });

  it('are themselves in the same version, and never unnamed in another', () => {
    const forms = loadShippedForms();
    for (const form of forms)
      for (const { input } of form.tests) {
        const asked = Object.keys(input).filter(id =>
          Object.hasOwn(form.data.properties, id),
        );
        const { answers, kept } = mapAnswers(form, form, input);
        expect([form.key, Object.keys(answers)]).toEqual([form.key, kept]);
        expect(kept).toEqual(asked.filter(id => Object.hasOwn(answers, id)));
      }
    const any = fc.constantFrom(
      ...forms.flatMap(form =>
        form.tests.map(({ input }) => ({ form, input })),
      ),
    );
    fc.assert(
      fc.property(any, fc.constantFrom(...forms), ({ form, input }, other) => {
        const mapped = mapAnswers(form, other, input);
        const named = [
          ...mapped.kept,
          ...mapped.changed,
          ...mapped.lost.map(({ field }) => field),
        ];
        for (const id of Object.keys(input)) expect(named).toContain(id);
        const { errors } = evaluate(compileForm(other), mapped.answers, {
          now: '2026-11-23T09:00:00+02:00',
          zone: 'Europe/Helsinki',
          relations: ['requester'],
        });
        expect(errors.filter(({ code }) => code === 'type')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
