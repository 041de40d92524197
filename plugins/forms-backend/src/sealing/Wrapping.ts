import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import type { KeyService, WrappedKey } from '@tukiverkko/plugin-forms-node';
import { SealBroken } from './seal';

/** A data key, ready for use and as it is stored. */
export interface MadeKey {
  readonly key: KeyObject;
  readonly stored: WrappedKey;
}

/** Makes data keys, wraps them with the current version, and unwraps them with whichever service wrapped them. */
export class Wrapping {
  readonly #service: KeyService;
  readonly #earlier: KeyService | undefined;

  /** `earlier` unwraps what the service does not know. */
  constructor(service: KeyService, earlier?: KeyService) {
    this.#service = service;
    this.#earlier = earlier;
  }

  get name(): string {
    return this.#service.name;
  }

  async currentVersion(): Promise<string> {
    return this.#service.currentVersion();
  }

  /** Makes a data key for a case or a draft, and wraps it for that one only. */
  async create(owner: string): Promise<MadeKey> {
    const bytes = randomBytes(32);
    const stored = await this.#service.wrap(owner, bytes);
    return { key: createSecretKey(bytes), stored };
  }

  /** Unwraps the data key of a case or a draft, or throws `SealBroken`. */
  async unwrap(owner: string, stored: WrappedKey): Promise<KeyObject> {
    return createSecretKey(await this.#bytesOf(owner, stored));
  }

  /** The same data key under the current version. */
  async rewrap(owner: string, stored: WrappedKey): Promise<WrappedKey> {
    return this.#service.wrap(owner, await this.#bytesOf(owner, stored));
  }

  async #bytesOf(owner: string, stored: WrappedKey): Promise<Uint8Array> {
    const bytes =
      (await this.#service.unwrap(owner, stored)) ??
      (await this.#earlier?.unwrap(owner, stored));
    if (bytes?.length !== 32) {
      throw new SealBroken({
        table: 'data_keys',
        row: owner,
        field: 'wrapped',
      });
    }
    return bytes;
  }
}
