import { compareAnswers } from './compareAnswers';

describe('compareAnswers', () => {
  it('takes what only the other side changed and keeps what only I changed', () => {
    const { merged, differing, taken } = compareAnswers(
      { a: 'old', b: 'old', c: 'same' },
      { a: 'mine', b: 'old', c: 'same' },
      { a: 'old', b: 'theirs', c: 'same' },
    );
    expect(merged).toEqual({ a: 'mine', b: 'theirs', c: 'same' });
    expect(differing).toEqual([]);
    expect(taken).toEqual(['b']);
  });

  it('names what both sides changed and keeps mine meanwhile', () => {
    const { merged, differing } = compareAnswers(
      {},
      { text: 'mine' },
      { text: 'theirs' },
    );
    expect(differing).toEqual(['text']);
    expect(merged).toEqual({ text: 'mine' });
  });

  it('does not call the same change on both sides a difference', () => {
    expect(compareAnswers({}, { a: ['x'] }, { a: ['x'] }).differing).toEqual(
      [],
    );
  });

  it('sees rows of a group as the same in whatever order their answers came', () => {
    const rows = (...all: object[]) => ({ children: all });
    const { differing, taken } = compareAnswers(
      rows({ age: 4, name: 'a' }),
      rows({ name: 'a', age: 4 }),
      rows({ age: 4, name: 'a' }, { age: 7 }),
    );
    expect([differing, taken]).toEqual([[], ['children']]);
  });

  it('follows the other side when it emptied a field', () => {
    expect(
      compareAnswers({ a: 1, b: 2 }, { a: 1, b: 2 }, { b: 2 }).merged,
    ).toEqual({ b: 2 });
  });
});
