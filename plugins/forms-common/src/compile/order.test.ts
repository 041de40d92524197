import { orderOf } from './order';

const order = (reads: Record<string, string[]>) =>
  orderOf(new Map(Object.entries(reads)));

describe('orderOf', () => {
  it('puts each name after those it reads', () => {
    expect(order({ c: ['b'], b: ['a'], a: [] })).toEqual({
      order: ['a', 'b', 'c'],
      cycles: [],
    });
  });

  it('keeps the order of names that have nothing to do with each other', () => {
    expect(order({ x: [], a: [], m: [] }).order).toEqual(['x', 'a', 'm']);
  });

  it('does not mind names it does not know', () => {
    expect(order({ a: ['somewhere else'] })).toEqual({
      order: ['a'],
      cycles: [],
    });
  });

  it('names a cycle by its path and orders the rest', () => {
    expect(order({ a: ['b'], b: ['c'], c: ['a'], d: ['a'], e: [] })).toEqual({
      order: ['d', 'e'],
      cycles: [['a', 'b', 'c', 'a']],
    });
  });

  it('names a value that waits for itself', () => {
    expect(order({ a: ['a'] }).cycles).toEqual([['a', 'a']]);
  });

  it('orders a long chain', () => {
    const names = Array.from({ length: 1000 }, (_, n) => `n${n}`);
    const chain = Object.fromEntries(
      names.map((name, n) => [
        name,
        n + 1 < names.length ? [names[n + 1]] : [],
      ]),
    );
    expect(order(chain).order).toEqual([...names].reverse());
  });
});
