import fc from 'fast-check';
import type { FormScore } from '../../definition/FormDefinition';
import { parseForm } from '../../definition/parseForm';
import { scoreOf } from '../../evaluate/score';
import { lintScores } from '../../lint/lintScores';
import { aForm, aMatrix, aNumber, aText, aTruth } from '../../testUtils/aForm';
import { loadCorpus, loadShippedForms } from '../../testUtils/loadCorpus';
import { perform, undo } from '../Edit';
import { bandProblems, mendedBands } from './bandProblems';
import { numbersOf, pointsOf } from './pointsOf';
import {
  possibleTotals,
  sharesOfBands,
  totalsWithoutBand,
} from './possibleTotals';
import { withOneMoreBand } from './withOneMoreBand';

const often = (...codes: number[]) =>
  aNumber({ oneOf: codes.map(code => ({ const: code, title: String(code) })) });
const form = aForm({
  fields: {
    a: often(0, 1, 2),
    b: often(0, 3),
    yes: aTruth(),
    word: aText(),
    views: aMatrix({ clear: often(1, 2) }),
    age: aNumber({ minimum: 0 }),
  },
  scores: [
    {
      id: 'total',
      title: 'Summa',
      method: 'sum',
      items: ['a', 'b'],
      missing: { policy: 'null' },
      range: [0, 5],
      bands: [
        { id: 'low', title: 'Matala', min: 0, max: 2, severity: 'info' },
        { id: 'high', title: 'Korkea', min: 3, max: 5, severity: 'danger' },
      ],
    },
  ],
  i18n: {
    sv: { 'band.total.low': { text: 'Låg', state: 'new', sourceHash: 'x' } },
  },
});
const total = form.scores![0];
const withBands = (...bands: [number, number][]): FormScore => ({
  ...total,
  bands: bands.map(([min, max], index) => ({
    id: `b${index}`,
    min,
    max,
    severity: 'info',
  })),
});

describe('what a question brings to a score', () => {
  it('is the number of its option, 1 for yes, the number itself, or nothing for words', () => {
    expect(numbersOf(form, 'a')).toEqual([0, 1, 2]);
    expect(numbersOf(form, 'yes')).toEqual([0, 1]);
    expect(numbersOf(form, 'views.clear')).toEqual([1, 2]);
    expect(numbersOf(form, 'age')).toBeUndefined();
    expect(pointsOf(form, 'age')).toEqual({ kind: 'number', low: 0, step: 1 });
    expect(pointsOf(form, 'word')).toEqual({ kind: 'uncounted' });
    expect(pointsOf(form, 'gone')).toEqual({ kind: 'uncounted' });
  });
});

describe('possible totals', () => {
  it('are the sums of all ways to answer, each with its share', () =>
    expect(possibleTotals(total, form)).toEqual({
      totals: [0, 1, 2, 3, 4, 5].map(value => ({
        value,
        share: expect.closeTo(1 / 6),
      })),
      notAlwaysAsked: [],
    }));

  it('name the questions that a rule may hide', () => {
    const hiding = { ...form, logic: { visible: { '$page.page': true } } };
    expect(possibleTotals(total, hiding)?.notAlwaysAsked).toEqual(['a', 'b']);
  });

  it('are left out where a question has no end of answers', () =>
    expect(
      possibleTotals({ ...total, items: ['a', 'age'] }, form),
    ).toBeUndefined());

  it('are what scoring itself gives for every combination of answers', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.constantFrom(0, 0.5, 1, 2, 5), {
            minLength: 1,
            maxLength: 3,
          }),
          { minLength: 1, maxLength: 4 },
        ),
        fc.constantFrom('sum', 'mean', 'max', 'count'),
        fc.constantFrom(undefined, 0, 1),
        (questions, method, round) => {
          const ids = questions.map((_, index) => `q${index}`);
          const score: FormScore = {
            ...total,
            method,
            round,
            items: ids,
            range: [-1000, 1000],
          };
          const fields = Object.fromEntries(
            ids.map((id, index) => [id, often(...questions[index])]),
          );
          const counts = new Map<number, number>();
          const all = questions.reduce<number[][]>(
            (rows, codes) =>
              rows.flatMap(row => codes.map(code => [...row, code])),
            [[]],
          );
          for (const row of all) {
            const value = scoreOf(
              score,
              Object.fromEntries(row.map((code, index) => [ids[index], code])),
            )!;
            const settled = Number(value.toFixed(6));
            counts.set(settled, (counts.get(settled) ?? 0) + 1 / all.length);
          }
          const found = possibleTotals(score, aForm({ fields }))!.totals;
          expect(found.map(({ value }) => value)).toEqual(
            [...counts.keys()].sort((a, b) => a - b),
          );
          for (const { share, value } of found)
            expect(share).toBeCloseTo(counts.get(value)!);
        },
      ),
    ));

  it('fall into bands, and those that do not are named', () => {
    const totals = possibleTotals(total, form)!;
    expect(sharesOfBands(total, totals).get('low')).toBeCloseTo(0.5);
    expect(totalsWithoutBand(total, totals)).toEqual([]);
    expect(totalsWithoutBand(withBands([0, 1], [4, 5]), totals)).toEqual([
      2, 3,
    ]);
  });
});

describe('bands', () => {
  it.each<[string, [number, number][], object[]]>([
    [
      'cover the range',
      [
        [0, 2],
        [3, 5],
      ],
      [],
    ],
    [
      'leave a gap between',
      [
        [0, 1],
        [4, 5],
      ],
      [{ code: 'gap', low: 2, high: 3, bands: ['b0', 'b1'] }],
    ],
    [
      'leave the ends',
      [[1, 4]],
      [
        { code: 'gap', low: 0, high: 0, bands: ['b0'] },
        { code: 'gap', low: 5, high: 5, bands: ['b0'] },
      ],
    ],
    [
      'overlap',
      [
        [0, 3],
        [2, 5],
      ],
      [{ code: 'overlap', low: 2, high: 3, bands: ['b0', 'b1'] }],
    ],
    [
      'lie inside another',
      [
        [0, 5],
        [2, 3],
      ],
      [{ code: 'overlap', low: 2, high: 3, bands: ['b0', 'b1'] }],
    ],
    [
      'are upside down',
      [
        [0, 5],
        [3, 2],
      ],
      [{ code: 'crossed', low: 3, high: 2, bands: ['b1'] }],
    ],
    [
      'leave the range',
      [[0, 9]],
      [{ code: 'outside', low: 0, high: 9, bands: ['b0'] }],
    ],
  ])('that %s are told so', (_, bands, problems) =>
    expect(bandProblems(withBands(...bands))).toEqual(problems),
  );

  it('have none to mend exactly where lint finds none, and lint finds none after mending', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: -2, max: 12 }),
            fc.integer({ min: -2, max: 12 }),
          ),
          { minLength: 1, maxLength: 5 },
        ),
        fc.constantFrom(undefined, 1),
        (bands, round) => {
          const score: FormScore = {
            ...withBands(...bands),
            range: [0, 10],
            round,
          };
          const lint = (one: FormScore) =>
            lintScores({ ...form, scores: [one] }).filter(found =>
              /band|crossed/.test(found.code),
            );
          expect(bandProblems(score).length === 0).toBe(
            lint(score).length === 0,
          );
          const mended = mendedBands(score);
          expect(
            mended === undefined ? [] : lint({ ...score, bands: mended }),
          ).toEqual([]);
        },
      ),
    ));

  it('make room for one more', () => {
    expect(withOneMoreBand(withBands(), 'n')).toMatchObject([
      { id: 'n', min: 0, max: 5 },
    ]);
    expect(withOneMoreBand(withBands([0, 2]), 'n')[1]).toMatchObject({
      min: 3,
      max: 5,
    });
    expect(withOneMoreBand(withBands([0, 5]), 'n')).toMatchObject([
      { id: 'b0', max: 2 },
      { id: 'n', min: 3, max: 5 },
    ]);
  });
});

describe('what is done to scores', () => {
  it('keeps the range what is possible until somebody chooses another', () => {
    const added = perform(form, 'addScore', {
      id: 'other',
      title: 'Muu',
      items: ['a'],
    })!.definition;
    expect(added.scores![1].range).toEqual([0, 2]);
    const more = perform(added, 'setScoreItem', {
      score: 'other',
      item: 'views.clear',
      isCounted: true,
    })!.definition;
    expect(more.scores![1].range).toEqual([1, 4]);
    const chosen = perform(more, 'setScore', {
      score: 'other',
      change: { range: [0, 10] },
    })!.definition;
    const mean = perform(chosen, 'setScore', {
      score: 'other',
      change: { method: 'mean' },
    })!.definition;
    expect(mean.scores![1]).toMatchObject({ range: [0, 10], round: 1 });
    expect(
      perform(mean, 'fitRange', { score: 'other' })!.definition.scores![1]
        .range,
    ).toEqual([0.5, 2]);
  });

  it('takes translations along with a band, and gives them back with it', () => {
    const gone = perform(form, 'removeBand', { score: 'total', band: 'low' })!;
    expect(gone.edit.about).toBe('Matala');
    expect(gone.definition.i18n.sv).toEqual({});
    expect(undo(gone.definition, gone.edit).value).toEqual(form);
    const none = perform(form, 'removeScore', { score: 'total' })!;
    expect(none.definition.scores).toBeUndefined();
    expect(undo(none.definition, none.edit).value).toEqual(form);
  });

  it('never leaves a form that cannot be read, and undone it is as it was', () => {
    const forms = [
      ...loadShippedForms(),
      ...loadCorpus().map(one => one.definition),
    ].filter(one => one.scores?.length);
    expect(forms.length).toBeGreaterThan(1);
    for (const definition of forms)
      for (const { bands, id: score, items } of definition.scores!) {
        const edits = [
          perform(definition, 'setScore', {
            score,
            change: {
              method: 'mean',
              missing: { policy: 'prorate', maxMissing: 1 },
            },
          }),
          perform(definition, 'setScore', {
            score,
            change: {
              provenance: { instrument: 'X', source: '', licence: '' },
            },
          }),
          perform(definition, 'setScoreItem', {
            score,
            item: items[0],
            isCounted: false,
          }),
          perform(definition, 'addBand', { score, id: 'extra', title: 'Uusi' }),
          ...bands.map(({ id: band }) =>
            perform(definition, 'removeBand', { score, band }),
          ),
          perform(definition, 'removeScore', { score }),
        ];
        for (const done of edits) {
          expect(parseForm(done!.definition).ok).toBe(true);
          expect(undo(done!.definition, done!.edit).value).toEqual(definition);
        }
      }
  });
});
