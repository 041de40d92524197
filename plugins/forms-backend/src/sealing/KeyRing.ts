import { createSecretKey, type KeyObject } from 'node:crypto';
import type { KeyService, WrappedKey } from '@tukiverkko/plugin-forms-node';
import { open, seal, SealBroken, type Place } from './seal';

/** A key as it is configured: a name that is stored beside what it wraps, and 32 bytes in base64. */
export interface ConfiguredKey {
  readonly id: string;
  readonly secret: string;
}

/** The keys of the configuration as a key service. The first one wraps, all of them unwrap. */
export class KeyRing implements KeyService {
  readonly name: string;
  readonly #keys: ReadonlyMap<string, KeyObject>;
  readonly #current: string;

  constructor(keys: readonly ConfiguredKey[], name = 'configuration') {
    this.name = name;
    this.#keys = new Map(
      keys.map(({ id, secret }) => [
        id,
        createSecretKey(Buffer.from(secret, 'base64')),
      ]),
    );
    this.#current = keys[0].id;
  }

  async currentVersion(): Promise<string> {
    return this.#current;
  }

  async wrap(owner: string, key: Uint8Array): Promise<WrappedKey> {
    const wrapping = this.#keys.get(this.#current)!;
    const text = Buffer.from(key).toString('base64');
    return {
      keyId: this.#current,
      wrapped: seal(wrapping, place(owner), text),
    };
  }

  async unwrap(
    owner: string,
    { keyId, wrapped }: WrappedKey,
  ): Promise<Uint8Array | undefined> {
    const wrapping = this.#keys.get(keyId);
    if (!wrapping) return undefined;
    try {
      return Buffer.from(open(wrapping, place(owner), wrapped), 'base64');
    } catch (error) {
      if (error instanceof SealBroken) return undefined;
      throw error;
    }
  }
}

function place(row: string): Place {
  return { table: 'data_keys', row, field: 'wrapped' };
}
