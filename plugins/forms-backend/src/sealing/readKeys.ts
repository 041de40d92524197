import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '@backstage/config';
import { z } from 'zod';
import type { ConfiguredKey } from './KeyRing';

/**
 * The keys that seal what people write: `forms.keys` from the environment of production,
 * or `forms.keyFile`, which is made on the first start where nobody has set anything up.
 */
export function readKeys(config: Config): readonly ConfiguredKey[] {
  const keys = config.getOptionalConfigArray('forms.keys')?.map(key => ({
    id: key.getOptionalString('id') ?? '',
    // A name of the environment that is not set leaves nothing here.
    secret: key.getOptionalString('secret') ?? '',
  }));
  if (keys) return checked(keys, "'forms.keys'");

  const file = config.getOptionalString('forms.keyFile');
  if (file) return keysOfFile(resolve(file));

  throw new Error(
    "forms: there is no key to seal requests with. Set 'forms.keys' to a list of { id, secret }, " +
      'each secret 32 random bytes in base64 (openssl rand -base64 32).',
  );
}

function keysOfFile(file: string): readonly ConfiguredKey[] {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    const made = [
      { id: 'made-at-first-start', secret: randomBytes(32).toString('base64') },
    ];
    writeFileSync(file, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    return made;
  }
  // The last six bits are what the group and everybody else may do with the file.
  // eslint-disable-next-line no-bitwise -- who may read a file is kept as bits
  if (statSync(file).mode & 0o077) {
    throw new Error(
      `forms: others can read the key file '${file}'. Run: chmod 600 '${file}'`,
    );
  }
  return checked(parseKeyFile(file), `the key file '${file}'`);
}

const keyFileSchema = z.array(z.object({ id: z.string(), secret: z.string() }));

function parseKeyFile(file: string): readonly ConfiguredKey[] {
  try {
    return keyFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(
      `forms: the key file '${file}' is not a JSON list of { id, secret }. ` +
        'Restore it from a backup; without it nothing that was sent can be read.',
    );
  }
}

function checked(
  keys: readonly ConfiguredKey[],
  where: string,
): readonly ConfiguredKey[] {
  const wrong = (what: string) =>
    new Error(
      `forms: ${what} in ${where}. Each key is { id, secret } with an id of its own and 32 random bytes in base64 (openssl rand -base64 32).`,
    );
  if (keys.length === 0) throw wrong('there is no key');
  if (new Set(keys.map(key => key.id)).size < keys.length) {
    throw wrong('two keys have the same id');
  }
  if (new Set(keys.map(key => key.secret)).size < keys.length) {
    throw wrong('two keys have the same secret');
  }
  for (const { id, secret } of keys) {
    if (!/^[\w.-]{1,100}$/.test(id)) {
      throw wrong('a key has no id of letters, digits, dots and dashes');
    }
    const bytes = Buffer.from(secret, 'base64');
    if (bytes.toString('base64') !== secret || bytes.length !== 32) {
      throw wrong(`the secret of '${id}' is not 32 bytes in base64`);
    }
    // A phrase or a row of zeros in base64 has few different bytes; 32 random ones have about 30.
    if (new Set(bytes).size < 16)
      throw wrong(`the secret of '${id}' is not random`);
  }
  return keys;
}
