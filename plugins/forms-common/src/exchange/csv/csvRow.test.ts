import fc from 'fast-check';
import { compileForm } from '../../compile/compileForm';
import { evaluate } from '../../evaluate/evaluate';
import { aForm, aList, aNumber, aText } from '../../testUtils/aForm';
import { loadCorpus } from '../../testUtils/loadCorpus';
import { csvHeader, csvRow } from './csvRow';

const context = {
  now: '2026-11-23T09:00:00+02:00',
  zone: 'Europe/Helsinki',
  relations: [],
};

/** Reads one line back, as RFC 4180 has it. */
function cellsOf(row: string): string[] {
  const found = `,${row.replace(/\r\n$/, '')}`.matchAll(
    /,(?:"((?:[^"]|"")*)"|([^,"]*))/g,
  );
  return [...found].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replace(/""/g, '"'),
  );
}

const nothing = { scores: {}, bands: {}, flags: [] };

describe('a submission as a line', () => {
  it('has a column for each answer, row of a matrix, score and flag', () => {
    const { definition, cases } = loadCorpus().find(
      ({ name }) => name === 'camp-registration',
    )!;
    const form = compileForm(definition);
    const two = cases.find(one => one.name.startsWith('two children'))!;
    const evaluation = evaluate(form, two.answers, context);
    const cells = cellsOf(
      csvRow(definition, { answers: evaluation.answers, evaluation }, ['OT-1']),
    );
    const names = cellsOf(csvHeader(definition, ['reference']));
    expect(
      Object.fromEntries(names.map((name, i) => [name, cells[i]])),
    ).toEqual({
      reference: 'OT-1',
      family: 'true',
      children:
        '[{"age":5,"swims":false,"vest":"small"},{"age":9,"class":3,"swims":true}]',
      'wishes.swim': '2',
      'wishes.hike': '1',
      'wishes.sauna': '',
      '$score.keenness': '1.5',
      '$band.keenness': 'high',
      $flags: 'cannotSwim',
    });
  });

  it('has its columns in the order they are asked, whatever the order in the schema', () => {
    const asked = aForm({
      fields: { a: aText(), b: aText(), c: aText() },
      pages: [
        { id: 'one', title: 'A', fields: ['c'] },
        { id: 'two', title: 'B', fields: ['b', 'a'] },
      ],
    });
    expect(csvHeader(asked)).toBe('c,b,a\r\n');
    const answers = { a: '1', b: '2', c: '3' };
    expect(csvRow(asked, { answers, evaluation: nothing })).toBe('3,2,1\r\n');
  });

  const form = aForm({ fields: { t: aText(), n: aNumber(), l: aList() } });
  const cellOf = (t: unknown) =>
    cellsOf(csvRow(form, { answers: { t }, evaluation: nothing }))[0];

  it.each([
    ['=1+1', "'=1+1"],
    ['+358 40', "'+358 40"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\t=1', "'\t=1"],
    ['|calc', "'|calc"],
    ['a=b', 'a=b'],
    ['say "no", then', 'say "no", then'],
    ['two\nlines', 'two\nlines'],
  ])('writes %j as %j', (text, written) => expect(cellOf(text)).toBe(written));

  it('leaves numbers as they are, and lists in one cell', () =>
    expect(
      cellsOf(
        csvRow(form, {
          answers: { n: -5, l: ['=a', 'b'] },
          evaluation: nothing,
        }),
      ),
    ).toEqual(['', '-5', "'=a; b"]));

  it('never holds a formula and is read back as it was, whatever is answered', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const written = cellOf(text);
        expect(written).not.toMatch(/^[=+\-@]/);
        expect([text, `'${text}`]).toContain(written);
      }),
    ));
});
