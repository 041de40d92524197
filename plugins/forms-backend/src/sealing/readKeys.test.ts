import {
  mkdtempSync,
  readFileSync,
  statSync,
  chmodSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigReader } from '@backstage/config';
import { readKeys } from './readKeys';

const read = (forms: object) => readKeys(new ConfigReader({ forms }));
const good = Buffer.from(Array.from({ length: 32 }, (_, i) => i * 7)).toString(
  'base64',
);

const better = Buffer.from(
  Array.from({ length: 32 }, (_, i) => i * 5 + 3),
).toString('base64');

/** A file only its owner may read. */
function aKeyFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'keys-')), 'key.json');
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}

describe('readKeys', () => {
  it('reads keys from configuration, the first first', () => {
    const keys = [
      { id: 'b', secret: good },
      { id: 'a', secret: better },
    ];
    expect(read({ keys })).toEqual(keys);
  });

  it.each([
    ['no keys at all', {}, /Set 'forms.keys'/],
    ['an empty list', { keys: [] }, /there is no key/],
    [
      'two keys with one id',
      {
        keys: [
          { id: 'a', secret: good },
          { id: 'a', secret: better },
        ],
      },
      /the same id/,
    ],
    [
      'two keys with one secret',
      {
        keys: [
          { id: 'a', secret: good },
          { id: 'b', secret: good },
        ],
      },
      /the same secret/,
    ],
    ['a key without an id', { keys: [{ secret: good }] }, /no id/],
    [
      'a secret that the environment does not have',
      { keys: [{ id: 'a' }] },
      /not 32 bytes/,
    ],
    [
      'a short secret',
      { keys: [{ id: 'a', secret: Buffer.alloc(16, 1).toString('base64') }] },
      /not 32 bytes/,
    ],
    [
      'a secret with something after it',
      { keys: [{ id: 'a', secret: `${good} ` }] },
      /not 32 bytes/,
    ],
    [
      'a secret that is not base64',
      { keys: [{ id: 'a', secret: 'x'.repeat(44) }] },
      /not 32 bytes/,
    ],
    [
      'zeros',
      { keys: [{ id: 'a', secret: Buffer.alloc(32).toString('base64') }] },
      /not random/,
    ],
    [
      'a repeated word',
      {
        keys: [
          {
            id: 'a',
            secret: Buffer.from('secretsecretsecretsecretsecretse').toString(
              'base64',
            ),
          },
        ],
      },
      /not random/,
    ],
  ])('refuses %s with the sentence that mends it', (_what, forms, sentence) => {
    expect(() => read(forms)).toThrow(sentence);
    expect(() => read(forms)).toThrow(/openssl rand -base64 32/);
  });

  it.each(['a', '2026-11_key.1', 'k'.repeat(100)])('takes the id %p', id => {
    const keys = [{ id, secret: good }];
    expect(read({ keys })).toEqual(keys);
  });

  it.each(['k'.repeat(101), 'two words', 'trailing ', 'ä'])(
    'refuses the id %p',
    id => {
      expect(() => read({ keys: [{ id, secret: good }] })).toThrow(
        /letters, digits, dots and dashes/,
      );
    },
  );

  it('takes bytes for random from sixteen different ones on', () => {
    const secretOf = (different: number) =>
      Buffer.from(Array.from({ length: 32 }, (_, i) => i % different)).toString(
        'base64',
      );
    const keys = (different: number) => [
      { id: 'a', secret: secretOf(different) },
    ];
    expect(read({ keys: keys(16) })).toEqual(keys(16));
    expect(() => read({ keys: keys(15) })).toThrow("'a' is not random");
  });

  it('says where the keys stand that are wrong', () => {
    expect(() => read({ keys: [] })).toThrow("in 'forms.keys'");
    const keyFile = aKeyFile('[]');
    expect(() => read({ keyFile })).toThrow(`in the key file '${keyFile}'`);
  });

  it.each(['{}', '[{ "id": "a" }]', '[1]', ''])(
    'reads no keys from a file that says %p',
    text => {
      expect(() => read({ keyFile: aKeyFile(text) })).toThrow(
        /is not a JSON list of { id, secret }\. Restore it from a backup; without it nothing that was sent can be read\./,
      );
    },
  );

  it.each([0o640, 0o620, 0o610, 0o604, 0o602, 0o601])(
    'refuses a key file that others may open (%o)',
    mode => {
      const keyFile = aKeyFile(JSON.stringify([{ id: 'a', secret: good }]));
      expect(read({ keyFile })).toHaveLength(1);
      chmodSync(keyFile, mode);
      expect(() => read({ keyFile })).toThrow(`Run: chmod 600 '${keyFile}'`);
    },
  );

  it('never quotes a secret', () => {
    const secret = 'kanarialintu';
    expect(() => read({ keys: [{ id: 'a', secret }] })).not.toThrow(
      /kanarialintu/,
    );
  });

  it('makes a key file for its owner alone, and reads the same keys from it next time', () => {
    const keyFile = join(
      mkdtempSync(join(tmpdir(), 'keys-')),
      'data',
      'of-the-portal',
      'key.json',
    );
    const made = read({ keyFile });
    expect(read({ keyFile })).toEqual(made);
    // eslint-disable-next-line no-bitwise -- who may read a file is kept as bits
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(readFileSync(keyFile, 'utf8')).toContain(made[0].secret);

    chmodSync(keyFile, 0o644);
    expect(() => read({ keyFile })).toThrow(/chmod 600/);
    writeFileSync(keyFile, 'not json');
    chmodSync(keyFile, 0o600);
    expect(() => read({ keyFile })).toThrow(/Restore it from a backup/);
  });
});
