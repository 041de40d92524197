import {
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { open, seal, SealBroken, type Place } from './seal';

/** A key as it is configured: a name that is stored beside what it wraps, and 32 bytes in base64. */
export interface ConfiguredKey {
  readonly id: string;
  readonly secret: string;
}

/** The data key of one case as it is stored. Destroying it makes everything of the case unreadable. */
export interface WrappedKey {
  readonly keyId: string;
  readonly wrapped: string;
}

/** Wraps the data key of each case. The first configured key wraps, all of them unwrap. */
export class KeyRing {
  readonly #keys: ReadonlyMap<string, KeyObject>;
  readonly #current: string;

  constructor(keys: readonly ConfiguredKey[]) {
    this.#keys = new Map(
      keys.map(({ id, secret }) => [
        id,
        createSecretKey(Buffer.from(secret, 'base64')),
      ]),
    );
    this.#current = keys[0].id;
  }

  /** Makes a data key for a case or a draft, and wraps it for that one only. */
  create(owner: string): {
    readonly key: KeyObject;
    readonly stored: WrappedKey;
  } {
    const bytes = randomBytes(32);
    const wrapped = seal(
      this.#keys.get(this.#current)!,
      place(owner),
      bytes.toString('base64'),
    );
    return {
      key: createSecretKey(bytes),
      stored: { keyId: this.#current, wrapped },
    };
  }

  /** A keyed hash under the current key; it changes when another key becomes the current one. */
  mark(text: string): string {
    const wrapping = this.#keys.get(this.#current)!;
    const own = hkdfSync('sha256', wrapping, '', 'forms marks', 32);
    return createHmac('sha256', Buffer.from(own)).update(text).digest('hex');
  }

  /** Unwraps the data key of a case or a draft, or throws `SealBroken`. */
  unwrap(owner: string, { keyId, wrapped }: WrappedKey): KeyObject {
    const wrapping = this.#keys.get(keyId);
    if (!wrapping) throw new SealBroken(place(owner));
    return createSecretKey(
      Buffer.from(open(wrapping, place(owner), wrapped), 'base64'),
    );
  }
}

function place(row: string): Place {
  return { table: 'data_keys', row, field: 'wrapped' };
}
