import { ownOperators, roundTo } from './operators';
import { runExpression } from './runExpression';

const v = (name: string) => ({ var: name });
const data = (values: object): object =>
  Object.assign(Object.create(null), values);
const value = (expression: unknown, values: object = {}) => {
  const outcome = runExpression(expression, data(values));
  return outcome.ok ? outcome.value : 'failed';
};

describe('our operators', () => {
  it.each([
    [{ 'x-yearsBetween': ['2008-11-23', '2026-11-22'] }, 17],
    [{ 'x-yearsBetween': ['2008-11-23', '2026-11-23'] }, 18],
    [{ 'x-yearsBetween': ['2008-02-29', '2026-02-28'] }, 17],
    [{ 'x-yearsBetween': ['2008-02-29', '2026-03-01'] }, 18],
    [{ 'x-yearsBetween': ['2026-11-23', '2025-11-22'] }, -2],
    [{ 'x-daysBetween': ['2026-02-28', '2026-03-01'] }, 1],
    [{ 'x-daysBetween': ['2026-03-29', '2026-03-28'] }, -1],
    [{ 'x-round': [2.5] }, 3],
    [{ 'x-round': [-2.5] }, -3],
    [{ 'x-round': [1.005, 2] }, 1.01],
    [{ 'x-count': [1, null, 'x', [2, null]] }, 3],
    [{ 'x-count': v('nothing') }, 0],
    [{ 'x-sum': [1, null, 2.5] }, 3.5],
    [{ 'x-sum': [null, v('nothing')] }, null],
    [{ 'x-mean': [1, null, 2] }, 1.5],
    [{ 'x-mean': v('list') }, 2],
  ])('%j is %p', (expression, expected) =>
    expect(value(expression, { list: [1, 2, 3] })).toBe(expected),
  );

  it.each([
    [{ 'x-yearsBetween': [v('nothing'), '2026-11-22'] }],
    [{ 'x-yearsBetween': ['22.11.2026', '2026-11-22'] }],
    [{ 'x-daysBetween': ['2026-02-30', '2026-03-01'] }],
    [{ 'x-round': ['two'] }],
    [{ 'x-sum': ['2'] }],
    [{ '/': [1, 0] }],
    [{ '+': ['a', 1] }],
    [{ reduce: [[1], 1, 0] }],
    [{ log: 'x' }],
  ])('%j fails instead of guessing', expression =>
    expect(value(expression)).toBe('failed'),
  );

  it('round to as many digits as are asked', () => {
    expect([
      roundTo(0.125, 2),
      roundTo(-0.125, 2),
      roundTo(1e15, 3),
      Object.is(roundTo(-0.4, 0), 0),
    ]).toEqual([0.13, -0.13, 1e15, true]);
  });

  it('have no name in common with those of JsonLogic', () => {
    for (const name of Object.keys(ownOperators)) expect(name).toMatch(/^x-/);
  });
});

describe('an expression', () => {
  it('never reaches what is not data', () => {
    for (const name of [
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
    ])
      expect(value(v(name), { a: 1 })).toBeNull();
  });

  it('gives the same result the thousandth time and after a thousand others', () => {
    const expression = {
      and: [{ '!==': [v('a'), null] }, { '<': [v('a'), 18] }],
    };
    const first = value(expression, { a: 17 });
    for (let n = 0; n < 1000; n++)
      value({ '+': [n, { '*': [v('a'), n] }] }, { a: n });
    expect([
      first,
      value(expression, { a: 17 }),
      value(expression, { a: 18 }),
      value(expression),
    ]).toEqual([true, true, false, false]);
  });

  it('makes no code from text', () => {
    const { eval: originalEval, Function: OriginalFunction } = globalThis;
    const made: unknown[] = [];
    const refuse = (text: string): never => {
      made.push(text);
      throw new Error('A policy without unsafe-eval refuses this.');
    };
    globalThis.eval = refuse;
    globalThis.Function = new Proxy(OriginalFunction, {
      construct: (_, [text]) => refuse(text),
      apply: (_, __, [text]) => refuse(text),
    });
    try {
      const doubled = { map: [v('list'), { '*': [v(''), 2] }] };
      expect(
        value(
          {
            if: [
              { some: [v('list'), { '>': [v(''), 1] }] },
              { max: doubled },
              0,
            ],
          },
          { list: [1, 2, 3] },
        ),
      ).toBe(6);
      expect(
        value(
          {
            all: [
              { filter: [v('list'), { in: [v(''), [1, 2]] }] },
              { '<': [v(''), 3] },
            ],
          },
          { list: [1, 2, 3] },
        ),
      ).toBe(true);
    } finally {
      globalThis.eval = originalEval;
      globalThis.Function = OriginalFunction;
    }
    expect(made).toEqual([]);
  });
});
