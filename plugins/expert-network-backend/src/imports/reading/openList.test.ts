import fc from 'fast-check';
import { xlsxOf } from './__testUtils__/xlsx';
import { listLimits } from './listLimits';
import { ListRefusal } from './ListRefusal';
import { openList } from './openList';
import { sheetRows } from './sheetRows';

async function read(bytes: Buffer, sheet?: string) {
  const list = await openList(bytes, sheet);
  const rows = [];
  for await (const row of list.rows) rows.push(row);
  return { ...list, rows };
}
const cellsOf = async (bytes: Buffer) => {
  const { header, rows } = await read(bytes);
  return [header, ...rows].map(({ cells }) => cells);
};
const refusal = async (bytes: Buffer, sheet?: string) => {
  const error = await read(bytes, sheet).catch(thrown => thrown);
  expect(error).toBeInstanceOf(ListRefusal);
  return (error as ListRefusal).code;
};

const list = 'Nimi;Kielet\r\nÄlvsbyn å;fi,sv\r\n';
const cells = [
  ['Nimi', 'Kielet'],
  ['Älvsbyn å', 'fi,sv'],
];

describe('a file of separated values', () => {
  it.each([
    ['UTF-8', Buffer.from(list)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${list}`)],
    ['Latin-1', Buffer.from(list, 'latin1')],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${list}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(list, 'utf16le')],
    [
      'UTF-16 the other way round',
      Buffer.from(`\ufeff${list}`, 'utf16le').swap16(),
    ],
  ])('is read in %s', async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(cells);
  });

  it.each([
    ['semicolons', 'a;b,1;c\n"x;1";"y ""z""";"two\nlines"\n'],
    ['commas', 'a,"b,1",c\nx;1,"y ""z""","two\nlines"\n'],
    ['tabs', 'a\tb,1\tc\nx;1\t"y ""z"""\t"two\nlines"\n'],
    [
      'what it names itself',
      'sep=,\r\na,"b,1",c\r\nx;1,"y ""z""","two\nlines"\r\n',
    ],
  ])('is divided by %s', async (_, text) => {
    expect(await cellsOf(Buffer.from(text))).toEqual([
      ['a', 'b,1', 'c'],
      ['x;1', 'y "z"', 'two\nlines'],
    ]);
  });

  it('counts rows as a spreadsheet does, and passes over empty ones', async () => {
    const { header, rows } = await read(
      Buffer.from(
        '\n;;\nNimi;Kieli\n\nyksi;fi\n;;\n"kaksi\nriviä";sv\nkolme;\n',
      ),
    );
    expect(header).toEqual({ number: 3, cells: ['Nimi', 'Kieli'] });
    expect(rows).toEqual([
      { number: 5, cells: ['yksi', 'fi'] },
      { number: 7, cells: ['kaksi\nriviä', 'sv'] },
      { number: 8, cells: ['kolme'] },
    ]);
  });

  it('that is cut off says in which row, or that a quote never ends', async () => {
    const { rows } = await read(Buffer.from('a;b;c\n1;2;3\n4;5'));
    expect(rows[1]).toEqual({ number: 3, cells: ['4', '5'], isCutOff: true });
    expect(await refusal(Buffer.from('a;b\n1;"no end\n2;3\n'))).toBe(
      'list-cut-off',
    );
  });

  it('keeps a formula as the text it is', async () => {
    expect(await cellsOf(Buffer.from('a\n=1+1\n'))).toEqual([['a'], ['=1+1']]);
  });

  it('has no signs that mean nothing, and no blanks around its cells', async () => {
    const bytes = Buffer.from(
      'a;b\n\u00a0Etela\u0308 \u0007;\u202f1\u00a0000 \n',
    );
    expect(await cellsOf(bytes)).toEqual([
      ['a', 'b'],
      ['Etelä', '1 000'],
    ]);
  });

  it('is refused over a limit, with what the limit is', async () => {
    const tooMany = Buffer.from(`a\n${'1\n'.repeat(listLimits.rows + 1)}`);
    expect(await refusal(tooMany)).toBe('list-too-many-rows');
    const wide = Buffer.from(`a\n${'1;'.repeat(listLimits.columns)}1\n`);
    expect(await refusal(wide)).toBe('list-too-many-columns');
    const long = Buffer.from(`a\n"${'1'.repeat(listLimits.rowBytes * 2)}"\n`);
    expect(await refusal(long)).toBe('list-row-too-long');
  });

  it('of any bytes is a list or is refused', async () => {
    const ends = async (bytes: Uint8Array) => {
      const end = await read(Buffer.from(bytes)).catch(error => error);
      return end instanceof ListRefusal || Array.isArray(end.rows);
    };
    const any = fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), ends);
    expect(await fc.check(any, { numRuns: 200 })).toMatchObject({
      failed: false,
    });
  });
});

describe('a spreadsheet', () => {
  const sheet = [
    ['Nimi', 'Luku', 'Päivä', 'Kaava', 'Virhe'],
    [],
    [
      ' Tiimi ',
      1.5,
      { style: 1, xml: '<v>46348</v>' },
      { xml: '<f>1+1</f><v>2</v>' },
      { type: 'e', xml: '<f>A1/0</f><v>#DIV/0!</v>' },
    ],
  ];
  const rowsIn = (bytes: Buffer, wished?: string) =>
    sheetRows(new Uint8Array(bytes).buffer, wished);

  it('gives text, numbers, days and the values that formulas had', async () => {
    const { rows } = await rowsIn(xlsxOf({ A: sheet }));
    expect(rows[0].cells).toEqual(['Nimi', 'Luku', 'Päivä', 'Kaava', 'Virhe']);
    expect(rows[2]).toEqual({
      number: 3,
      cells: ['Tiimi', '1.5', '2026-11-22', '2', ''],
    });
  });

  it('with several sheets is read from the first that says something, or the one that is wished', async () => {
    const bytes = xlsxOf({ Ohje: [], Yksiköt: [['a']], Palvelut: [['b']] });
    expect(await rowsIn(bytes)).toMatchObject({
      sheets: ['Yksiköt', 'Palvelut'],
      sheet: 'Yksiköt',
    });
    expect(await rowsIn(bytes, 'Palvelut')).toMatchObject({
      rows: [{ number: 1, cells: ['b'] }],
    });
    await expect(rowsIn(bytes, 'Muu')).rejects.toMatchObject({
      code: 'list-sheet-unknown',
    });
  });

  it('is read in a thread, row by row', async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => [`Tiimi ${at}`]);
    const found = await read(xlsxOf({ A: [['Nimi'], ...rows] }));
    expect(found).toMatchObject({ sheet: 'A', header: { cells: ['Nimi'] } });
    expect(found.rows).toHaveLength(1_200);
    expect(found.rows.at(-1)).toEqual({ number: 1_201, cells: ['Tiimi 1199'] });
  });

  it('that unpacks to more than it may is not unpacked', async () => {
    const bomb = {
      name: 'xl/media/a.xml',
      content: Buffer.alloc(listLimits.unpackedBytes + 1),
    };
    expect(await refusal(xlsxOf({ A: sheet }, [bomb]))).toBe('list-too-heavy');
  });

  it('that lies about its size is cut off where it said it ends', async () => {
    const liar = {
      name: 'xl/sharedStrings.xml',
      content: Buffer.alloc(5_000_000, ' '),
      claims: 10,
    };
    await expect(rowsIn(xlsxOf({ A: [['a']] }, [liar]))).rejects.toMatchObject({
      code: 'list-not-table',
    });
  });

  it('that is cut off, old, or something else is refused in words', async () => {
    const whole = xlsxOf({ A: sheet });
    expect(await refusal(whole.subarray(0, whole.length - 40))).toBe(
      'list-not-table',
    );
    expect(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe(
      'list-old-excel',
    );
    expect(
      await refusal(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')),
    ).toBe('list-not-table');
    expect(await refusal(Buffer.from(''))).toBe('list-empty');
  });
});
