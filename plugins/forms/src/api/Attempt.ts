/**
 * Keeps the idempotency key of one attempt: sending the same thing again after a lost
 * answer reuses it, so that the server does it once; another thing is another attempt.
 */
export class Attempt {
  private key = '';
  private content?: string;

  /** The key to send `body` with. */
  keyFor(body: unknown): string {
    const content = JSON.stringify(body);
    if (content !== this.content) {
      this.content = content;
      this.key = crypto.randomUUID();
    }
    return this.key;
  }

  /** The attempt has got its answer; the next one is new even with the same content. */
  done(): void {
    this.content = undefined;
  }
}
