import { countChanges } from './countChanges';

const row = (id: string, revision = 1) => ({ id, revision });
const shown = [row('a'), row('b'), row('c')];

describe('countChanges', () => {
  it('is nothing where nothing has changed, also further down than one looks', () => {
    expect(countChanges(shown, shown, true)).toBe(0);
    expect(countChanges(shown, shown.slice(0, 2), false)).toBe(0);
  });

  it('counts what is new, what is changed and what is gone', () => {
    expect(countChanges(shown, [row('new'), ...shown], true)).toBe(1);
    expect(countChanges(shown, [row('a', 2), row('b'), row('c')], true)).toBe(
      1,
    );
    expect(countChanges(shown, [row('a')], true)).toBe(2);
  });

  it('counts a row that came in front once, not the one it pushed out as well', () => {
    expect(countChanges(shown, [row('new'), row('a')], false)).toBe(1);
    expect(countChanges(shown, [row('b'), row('c')], false)).toBe(1);
  });
});
