import { directions, neighbourOf } from './neighbourOf';

// a . b
// . c .
// d . .
const [a, b, c, d] = [
  { id: 'a', column: 1, row: 1 },
  { id: 'b', column: 3, row: 1 },
  { id: 'c', column: 2, row: 2 },
  { id: 'd', column: 1, row: 3 },
];
const tiles = [a, b, c, d];

describe('neighbourOf', () => {
  it.each([
    [a, 'ArrowRight', b],
    [b, 'ArrowLeft', a],
    [a, 'ArrowDown', d],
    [b, 'ArrowDown', c],
    [c, 'ArrowUp', a],
    [d, 'ArrowRight', c],
  ] as const)('of %p with %s is %p', (from, key, to) => {
    expect(neighbourOf(from, tiles, directions[key])).toBe(to);
  });

  it('is nothing at the edge', () => {
    expect(neighbourOf(a, tiles, directions.ArrowUp)).toBeUndefined();
    expect(neighbourOf(b, tiles, directions.ArrowRight)).toBeUndefined();
  });
});
