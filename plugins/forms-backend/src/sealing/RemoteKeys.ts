import type { KeyService, WrappedKey } from '@tukiverkko/plugin-forms-node';
import { within } from '../authorize/within';
import { problems } from '../problems';

const patience = 2_000;
/** How many unwrapped keys are kept, and for how long, so that a page of a case asks the service once. */
const most = 1_000;
const keptFor = 60_000;

interface Kept {
  readonly key: Uint8Array;
  readonly until: number;
}

/** A key service somewhere else: waited for no longer than two seconds, and asked once a minute for the same key. */
export class RemoteKeys implements KeyService {
  readonly name: string;
  readonly #service: KeyService;
  readonly #now: () => number;
  /** By what is stored, so that a key whose row is destroyed is never found. The oldest first. */
  readonly #kept = new Map<string, Kept>();

  constructor(service: KeyService, now: () => number = Date.now) {
    this.name = service.name;
    this.#service = service;
    this.#now = now;
  }

  /** How many keys are kept now. */
  get size(): number {
    return this.#kept.size;
  }

  async currentVersion(): Promise<string> {
    return this.#ask(() => this.#service.currentVersion());
  }

  async wrap(owner: string, key: Uint8Array): Promise<WrappedKey> {
    return this.#ask(() => this.#service.wrap(owner, key));
  }

  async unwrap(
    owner: string,
    stored: WrappedKey,
  ): Promise<Uint8Array | undefined> {
    this.#forgetOld();
    const place = JSON.stringify([owner, stored.keyId, stored.wrapped]);
    const kept = this.#kept.get(place);
    if (kept) return kept.key;
    const key = await this.#ask(() => this.#service.unwrap(owner, stored));
    if (key) this.#kept.set(place, { key, until: this.#now() + keptFor });
    return key;
  }

  #forgetOld() {
    for (const [place, { until }] of this.#kept) {
      if (until > this.#now() && this.#kept.size < most) return;
      this.#kept.delete(place);
    }
  }

  async #ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await within(patience, question());
    } catch {
      // What went wrong there may quote what it was given.
      throw problems.unavailable('The key service');
    }
  }
}
