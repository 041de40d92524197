import type { FormsApi } from '../api/FormsApi';
import { begunHere, carriedHere } from './begunHere';
import { Filling } from './Filling';

/** The forms that are open on this page, by draft id; gone when the page is closed, never in browser storage. */
export class Fillings {
  private readonly open = new Map<string, Promise<Filling>>();
  /** The one a stop rule has ended, while its end page is shown. */
  stopped?: Filling;
  /** The one that was given advice last, while its result is shown. */
  advised?: Filling;

  get(api: FormsApi, key: string, draftId: string): Promise<Filling> {
    const known = this.open.get(draftId);
    if (known) return known;
    const begun = begunHere.get(draftId);
    begunHere.delete(draftId);
    const opening = begun
      ? Promise.resolve(begun)
      : Filling.open(api, key, draftId);
    const filling = opening.then(opened => {
      opened.carried = carriedHere.get(draftId);
      return opened;
    });
    this.open.set(draftId, filling);
    // A failed read is read again at the next try.
    filling.catch(() => this.open.delete(draftId));
    return filling;
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
