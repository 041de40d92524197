import { forgetWork, keepWork, type KeptWork } from './KeptWork';

/** Milliseconds after a change until the window remembers it. */
const keepDelay = 300;

/** Asks before the window is closed with something unsaved. */
const warn = (event: BeforeUnloadEvent) => event.preventDefault();

/** Keeps the work on one form safe in this window: remembered through a reload, and asked about before it is closed. */
export class Safekeeping {
  private readonly key: string;
  private readonly work: () => KeptWork;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(key: string, work: () => KeptWork) {
    this.key = key;
    this.work = work;
  }

  /** Something has changed: it is remembered in a moment. */
  soon(unsaved: number): void {
    if (unsaved > 0) window.addEventListener('beforeunload', warn);
    else window.removeEventListener('beforeunload', warn);
    this.timer ??= setTimeout(() => this.now(), keepDelay);
  }

  /** Remembers at once what has changed; the window may be gone in a moment. */
  now(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    keepWork(this.key, this.work());
  }

  /** The form is let go: only what is unsaved is still remembered. */
  end(): void {
    window.removeEventListener('beforeunload', warn);
    this.now();
    if (!this.work().unsaved) forgetWork(this.key);
  }
}
