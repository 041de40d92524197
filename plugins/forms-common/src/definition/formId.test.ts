import { createHash } from 'node:crypto';
import { aForm } from '../testUtils/aForm';
import { canonicalJson } from './canonicalJson';
import { formId, sourceHash } from './formId';

describe('canonicalJson', () => {
  it('writes the example of RFC 8785', () => {
    const numbers = [
      333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001,
    ];
    const value = {
      numbers,
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts members by UTF-16 code units', () => {
    const value = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\ud83d\ude00': 5,
      '\u0080': 6,
      ö: 7,
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    );
  });

  it('leaves out what is undefined', () =>
    expect(canonicalJson({ b: undefined, a: { c: undefined } })).toBe(
      '{"a":{}}',
    ));
});

describe('formId', () => {
  it('is the SHA-256 of the canonical definition', () => {
    expect(formId(aForm())).toBe(
      createHash('sha256').update(canonicalJson(aForm())).digest('hex'),
    );
  });

  it('changes with every text', () =>
    expect(formId(aForm({ title: 'Toinen' }))).not.toBe(formId(aForm())));
});

describe('sourceHash', () => {
  it('is the same however a letter is put together', () => {
    expect(sourceHash('Ka\u0308yta\u0308nto\u0308')).toBe(
      sourceHash('Käytäntö'),
    );
    expect(sourceHash('Käytäntö')).toBe(
      createHash('sha256').update('Käytäntö').digest('hex').slice(0, 16),
    );
  });
});
