import type { RequestHandler } from 'express';

/** Counts the requests that are under way, so that a process that stops can wait for them. */
export class Underway {
  #count = 0;
  #whenNone: (() => void)[] = [];

  /** Stands before every route. */
  readonly count: RequestHandler = (_req, res, next) => {
    this.#count += 1;
    // Comes once, also where the client has gone.
    res.once('close', () => {
      this.#count -= 1;
      if (this.#count > 0) return;
      for (const tell of this.#whenNone.splice(0)) tell();
    });
    next();
  };

  /** Waits until none is under way, but not longer than the limit (milliseconds); says whether none is. */
  async drained(limit: number): Promise<boolean> {
    if (this.#count === 0) return true;
    return new Promise(resolve => {
      const timer = setTimeout(() => resolve(false), limit);
      this.#whenNone.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }
}
