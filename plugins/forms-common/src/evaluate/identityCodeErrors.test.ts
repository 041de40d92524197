import { compileFieldCheck } from './fieldCheck';
import { identityCodeErrors } from './identityCodeErrors';

const code = '010594Y9032';

describe('identityCodeErrors', () => {
  it('finds a code in every text, wherever it stands', () => {
    const answers = {
      a: 'x',
      b: `rivi\n${code}`,
      hidden: ['x', code],
      unknown: { 'a/b': { c: code } },
      n: 7,
      none: null,
    };
    expect(identityCodeErrors(answers)).toEqual([
      { pointer: '/b', code: 'identity-code', params: { line: 2 } },
      { pointer: '/hidden/1', code: 'identity-code', params: { line: 1 } },
      {
        pointer: '/unknown/a~1b/c',
        code: 'identity-code',
        params: { line: 1 },
      },
    ]);
  });

  it('finds nothing where there is none', () =>
    expect(
      identityCodeErrors({ a: 'OT-2026-0Z0ZA6', b: [1, true, null] }),
    ).toEqual([]));

  it('tells at most 200 and goes no deeper than answers may be', () => {
    expect(identityCodeErrors(Array(1000).fill(code))).toHaveLength(200);
    const deep = Array.from({ length: 5000 }).reduce<unknown>(
      inner => [inner],
      code,
    );
    expect(identityCodeErrors(deep)).toEqual([]);
  });
});

describe('a field of text', () => {
  it.each(['email', 'uri', 'entity-ref', undefined])(
    'refuses a code also where its format is %p',
    format => {
      const text =
        {
          email: `${code}@alue.example`,
          uri: `https://alue.example/${code}`,
          'entity-ref': `group:default/${code}`,
        }[String(format)] ?? code;
      expect(
        compileFieldCheck({ type: 'string', maxLength: 99, format })(
          text,
          '/x',
        ).map(error => error.code),
      ).toEqual(['identity-code']);
    },
  );
});
