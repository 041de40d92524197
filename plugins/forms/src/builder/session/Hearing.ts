/** Milliseconds between two times that saving is said aloud by itself. */
const aloudEvery = 60_000;

/** Decides when one who listens is told that all is saved: where they asked, else at most once a minute. */
export class Hearing {
  private isAsked = false;
  private heardAt = 0;

  ask(): void {
    this.isAsked = true;
  }

  /** Whether it is said aloud this time. */
  isAloud(): boolean {
    const now = Date.now();
    const isAloud = this.isAsked || now - this.heardAt >= aloudEvery;
    if (isAloud) this.heardAt = now;
    this.isAsked = false;
    return isAloud;
  }
}
