import type { FormsApi } from '../../api/FormsApi';
import { BuilderSession } from './BuilderSession';

/** The forms that are open in this window, by key. One with something unsaved stays open when its page is left. */
export class Sessions {
  private readonly api: FormsApi;
  private readonly open = new Map<string, Promise<BuilderSession>>();

  constructor(api: FormsApi) {
    this.api = api;
  }

  get(key: string): Promise<BuilderSession> {
    const known = this.open.get(key);
    if (known) return known;
    const session = BuilderSession.open(this.api, key);
    this.open.set(key, session);
    // A failed read is read again at the next try.
    session.catch(() => this.open.delete(key));
    return session;
  }

  /** Reads a form from the server when it is opened next; what is unsaved is brought along. */
  async close(key: string): Promise<void> {
    const session = await this.open.get(key)?.catch(() => undefined);
    this.open.delete(key);
    session?.end();
  }

  /** Saves what is unsaved when the person leaves the builder; lets go of what is saved. */
  async leave(): Promise<void> {
    for (const [key, opening] of this.open) {
      const session = await opening.catch(() => undefined);
      if (await session?.save()) await this.close(key);
    }
  }
}

const ofApi = new WeakMap<FormsApi, Sessions>();

/** The open forms of this window. */
export function sessionsOf(api: FormsApi): Sessions {
  const known = ofApi.get(api) ?? new Sessions(api);
  ofApi.set(api, known);
  return known;
}
