import type { FormsApi } from '../api/FormsApi';
import { Filling } from './Filling';
import type { Carried } from './Filling';

/** The forms that are open on this page, by draft id; gone when the page is closed, never in browser storage. */
export class Fillings {
  private readonly open = new Map<string, Promise<Filling>>();
  private readonly carried = new Map<string, Carried>();
  /** The one a stop rule has ended, while its end page is shown. */
  stopped?: Filling;
  /** The one that was given advice last, while its result is shown. */
  advised?: Filling;

  get(api: FormsApi, key: string, draftId: string): Promise<Filling> {
    const known = this.open.get(draftId);
    if (known) return known;
    const filling = Filling.open(api, key, draftId).then(opened => {
      opened.carried = this.carried.get(draftId);
      return opened;
    });
    this.open.set(draftId, filling);
    // A failed read is read again at the next try.
    filling.catch(() => this.open.delete(draftId));
    return filling;
  }

  /** Keeps open what has no draft on the server. */
  begin(filling: Filling): void {
    filling.carried = this.carried.get(filling.session.id);
    this.open.set(filling.session.id, Promise.resolve(filling));
  }

  /** Remembers where answers of a draft came from, to say so beside them. */
  carry(draftId: string, carried: Carried): void {
    this.carried.set(draftId, carried);
  }

  forget(draftId: string): void {
    this.open.delete(draftId);
  }

  /** Saves what is unsaved when the person leaves the form pages. */
  saveAll(): void {
    for (const filling of this.open.values())
      filling.then(
        ({ session }) => session.save(),
        () => undefined,
      );
  }
}
