import { shadeOf, shadesUpTo } from './shades';

describe('shades', () => {
  it('share the counts between none and three of equal width', () => {
    expect(shadesUpTo(8)).toEqual([
      { level: 'strong', from: 7, to: 8 },
      { level: 'middle', from: 4, to: 6 },
      { level: 'light', from: 1, to: 3 },
      { level: 'none', from: 0, to: 0 },
    ]);
  });

  it('are fewer where there is little to tell apart', () => {
    expect(shadesUpTo(1).map(({ level }) => level)).toEqual(['light', 'none']);
    expect(shadesUpTo(0).map(({ level }) => level)).toEqual(['none']);
  });

  it.each([1, 2, 3, 4, 7, 50, 1000])(
    'hold every count up to %p in exactly one of them',
    largest => {
      const shades = shadesUpTo(largest);
      for (let count = 0; count <= largest; count++) {
        expect(
          shades.filter(({ from, to }) => from <= count && count <= to),
        ).toHaveLength(1);
      }
      expect(shadeOf(0, shades)).toBe('none');
    },
  );
});
