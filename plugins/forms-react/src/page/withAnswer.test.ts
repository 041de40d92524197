import { withAnswer } from './withAnswer';

const answers = { a: 'x', list: ['p', 'q'], rows: [{ n: 1, m: 2 }], grid: {} };

describe('withAnswer', () => {
  it.each([
    ['a field', ['a'], 'y', { ...answers, a: 'y' }],
    ['a new field', ['b'], false, { ...answers, b: false }],
    ['an item', ['list', 1], 'z', { ...answers, list: ['p', 'z'] }],
    ['a new item', ['list', 2], 'r', { ...answers, list: ['p', 'q', 'r'] }],
    ['a cell', ['rows', 0, 'n'], 3, { ...answers, rows: [{ n: 3, m: 2 }] }],
    ['a row of a matrix', ['grid', 'r'], 'k', { ...answers, grid: { r: 'k' } }],
    ['a cell of nothing', ['more', 'r'], 'k', { ...answers, more: { r: 'k' } }],
  ])('changes %s', (_what, path, value, after) => {
    const before = structuredClone(answers);
    expect(withAnswer(before, path, value)).toEqual(after);
    expect(before).toEqual(answers);
  });

  it('holds no answer where it was emptied', () => {
    expect(Object.keys(withAnswer(answers, ['a'], undefined))).toEqual([
      'list',
      'rows',
      'grid',
    ]);
    expect(withAnswer(answers, ['rows', 0, 'n'], undefined).rows).toStrictEqual(
      [{ m: 2 }],
    );
  });

  it('takes an empty item of a list for a text with nothing in it', () => {
    expect(withAnswer(answers, ['list'], ['p', null]).list).toEqual(['p', '']);
    expect(withAnswer(answers, ['list', 0], undefined).list).toEqual(['', 'q']);
  });

  it('gives the same object where nothing changed', () => {
    expect(withAnswer(answers, ['list'], ['p', 'q'])).toBe(answers);
    expect(withAnswer(answers, ['b'], undefined)).toBe(answers);
  });
});
