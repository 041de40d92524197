import { checkExpression } from './checkExpression';

const declared = new Set([
  'a',
  'b',
  'list',
  '$calc.x',
  '$score.s',
  '$band.s',
  '$flags',
  '$now',
  '$today',
]);
const codes = (expression: unknown) =>
  checkExpression(expression, '', declared).map(({ code }) => code);
const v = (name: string) => ({ var: name });
const present = (name: string) => ({ '!==': [v(name), null] });
const nest = (depth: number): unknown =>
  depth === 0 ? true : { '!': [nest(depth - 1)] };

describe('the strict profile takes', () => {
  // prettier-ignore
  it.each([
    ['a literal', true],
    ['a comparison that does not mind what is missing', { '===': [v('a'), 'x'] }],
    ['a guarded comparison', { and: [present('a'), { '<': [v('a'), 18] }] }],
    ['a guard by truth', { and: [v('a'), { '<': [v('a'), 18] }] }],
    ['a guard by a default', { '<': [{ var: ['a', 0] }, 18] }],
    ['a guard by ??', { '<': [{ '??': [v('a'), 0] }, 18] }],
    ['a guard in an if', { if: [present('a'), { '+': [v('a'), 1] }, null] }],
    ['a guard in the else of an if', { if: [{ '===': [v('a'), null] }, 0, { '+': [v('a'), 1] }] }],
    ['a guard in an or', { or: [{ '===': [v('a'), null] }, { '>': [v('a'), 1] }] }],
    ['a guard by a known value', { and: [{ in: [v('a'), [1, 2]] }, { '>': [v('a'), 1] }] }],
    ['guards of two operands', { and: [present('a'), present('b'), { '<': [v('a'), v('b')] }] }],
    [
      'a chain of else-if',
      {
        if: [{ '===': [v('a'), null] }, 0, { '>': [v('a'), 5] }, 1, { '-': [v('a'), 1] }],
      },
    ],
    [
      'today as a date',
      {
        and: [present('a'), { '<': [{ 'x-yearsBetween': [v('a'), v('$today')] }, 18] }],
      },
    ],
    ['what is counted, summed and averaged', { '===': [{ 'x-count': [v('a'), v('b')] }, 2] }],
    ['a result of arithmetic', { and: [present('a'), { '>': [{ '+': [v('a'), 1] }, 2] }] }],
    ['an item inside an iteration', { some: [v('list'), { '===': [v(''), 'x'] }] }],
    ['flags', { in: ['f', v('$flags')] }],
    ['val and exists', { and: [{ exists: ['a'] }, { '===': [{ val: ['$calc', 'x'] }, 1] }] }],
    ['the greatest depth', nest(12)],
  ])('%s', (_, expression) => expect(codes(expression)).toEqual([]));
});

describe('the strict profile refuses', () => {
  // prettier-ignore
  it.each([
    ['an unguarded operand', { '<': [v('a'), 18] }, 'expression-unguarded'],
    ['a guard of another name', { and: [present('b'), { '<': [v('a'), 18] }] }, 'expression-unguarded'],
    ['a guard that comes too late', { and: [{ '<': [v('a'), 18] }, present('a')] }, 'expression-unguarded'],
    ['a guard in one half of an or', { and: [{ or: [present('a'), present('b')] }, { '<': [v('a'), 18] }] }, 'expression-unguarded'],
    ['a guard in the wrong branch', { if: [present('a'), 0, { '+': [v('a'), 1] }] }, 'expression-unguarded'],
    ['a guard that its own default fulfils', { and: [{ '!==': [{ var: ['a', 0] }, null] }, { '<': [v('a'), 18] }] }, 'expression-unguarded'],
    ['a default of null', { '<': [{ var: ['a', null] }, 18] }, 'expression-unguarded'],
    ['an if that may give nothing', { '+': [{ if: [present('a'), 1] }, 1] }, 'expression-unguarded'],
    ['a score that may be absent', { '>=': [v('$score.s'), 3] }, 'expression-unguarded'],
    ['a sum that may be absent', { '>': [{ 'x-sum': [v('a')] }, 3] }, 'expression-unguarded'],
    ['null itself', { '+': [null, 1] }, 'expression-unguarded'],
    ['a coercing comparison', { '==': [v('a'), 1] }, 'expression-operator'],
    ['reduce', { reduce: [v('list'), { '+': [v('current'), v('accumulator')] }, 0] }, 'expression-operator'],
    ['method', { method: [v('a'), 'toString'] }, 'expression-operator'],
    ['log', { log: 'a' }, 'expression-operator'],
    ['throw and try', { try: [{ throw: 'x' }, 1] }, 'expression-operator'],
    ['an operator named like what every object has', { constructor: [] }, 'expression-operator'],
    ['an object that is no operation', { a: 1, b: 2 }, 'expression-operator'],
    ['an empty object', {}, 'expression-operator'],
    ['a name nobody declared', { '===': [v('c'), 1] }, 'expression-unknown-name'],
    ['a part of an answer', { '===': [v('a.length'), 1] }, 'expression-unknown-name'],
    ['all data at once', { '===': [v(''), 1] }, 'expression-unknown-name'],
    ['an answer inside an iteration', { some: [v('list'), { '===': [v('a'), 1] }] }, 'expression-unknown-name'],
    ['the constructor', v('constructor'), 'name-refused'],
    ['the prototype', { val: ['a', '__proto__'] }, 'name-refused'],
    ['a computed name', { var: { cat: ['a'] } }, 'expression-path'],
    ['a computed default', { var: ['a', { '+': [1, 1] }] }, 'expression-path'],
    ['a scope above', { val: [[1], 'a'] }, 'expression-path'],
    ['too much depth', nest(13), 'expression-too-deep'],
    ['too many parts', { and: Array(600).fill(true) }, 'expression-too-large'],
    ['three iterations in each other', { map: [v('list'), { map: [v(''), { map: [v(''), 1] }] }] }, 'expression-iteration'],
  ])('%s', (_, expression, code) => expect(codes(expression)).toContain(code));

  it('and says where', () => {
    const [problem] = checkExpression(
      { and: [true, { '<': [v('a'), 18] }] },
      '/logic/visible/b',
      declared,
    );
    expect(problem).toEqual({
      pointer: '/logic/visible/b/and/1',
      code: 'expression-unguarded',
      params: { operator: '<', name: 'a' },
      severity: 'error',
    });
  });
});
