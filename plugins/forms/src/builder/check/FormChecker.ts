import type {
  FormDefinition,
  OptionSources,
} from '@tukiverkko/plugin-forms-common';
import {
  checkDefinition,
  givenUp,
  type FormCheckHere,
} from '@tukiverkko/plugin-forms-common/building';

/** What the thread is asked. */
export interface CheckQuestion {
  readonly definition: FormDefinition;
  readonly sources?: OptionSources;
}

interface Waiting {
  readonly question: CheckQuestion;
  readonly tell: (check: FormCheckHere | undefined) => void;
}

/** The part of a `Worker` that is used. */
export type CheckThread = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror'
>;

/** A form of 300 questions takes some tenths of a second. */
const patience = 10_000;

function startThread(): CheckThread | undefined {
  if (typeof Worker === 'undefined') return undefined;
  // By its public name: the place of the file is another one in the published package.
  return new Worker(
    new URL('@tukiverkko/plugin-forms/checkThread', import.meta.url),
  );
}

/**
 * Checks what is being built beside the page: one state at a time, and of those that wait only the latest. A check
 * that takes too long is given up, and the thread with it.
 */
export class FormChecker {
  readonly #startThread: () => CheckThread | undefined;
  readonly #patience: number;
  #thread: CheckThread | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Waiting | undefined;
  #next: Waiting | undefined;

  /** `patience` is in milliseconds. */
  constructor(
    options: {
      readonly startThread?: () => CheckThread | undefined;
      readonly patience?: number;
    } = {},
  ) {
    this.#startThread = options.startThread ?? startThread;
    this.#patience = options.patience ?? patience;
  }

  /** Undefined where a later state came before this one was looked at, or the checker was stopped. */
  check(question: CheckQuestion): Promise<FormCheckHere | undefined> {
    return new Promise(tell => {
      this.#next?.tell(undefined);
      this.#next = { question, tell };
      if (!this.#running) this.#takeNext();
    });
  }

  /** Ends the thread; whoever waits is told nothing. */
  stop(): void {
    this.#next?.tell(undefined);
    this.#next = undefined;
    this.#endThread();
    this.#answer(undefined);
  }

  #takeNext(): void {
    const next = this.#next;
    if (!next) return;
    this.#next = undefined;
    this.#running = next;
    const thread = (this.#thread ??= this.#start());
    if (!thread) {
      const { definition, sources } = next.question;
      this.#answer(checkDefinition(definition, sources));
      return;
    }
    const giveUp = () => {
      this.#endThread();
      this.#answer(givenUp(this.#patience / 1000));
    };
    this.#timer = setTimeout(giveUp, this.#patience);
    thread.postMessage(next.question);
  }

  #start(): CheckThread | undefined {
    const thread = this.#startThread();
    if (!thread) return undefined;
    thread.onmessage = ({ data }: MessageEvent<FormCheckHere>) =>
      this.#answer(data);
    // It could not be loaded, or fell over: the page does it itself this time.
    thread.onerror = () => {
      this.#endThread();
      const question = this.#running?.question;
      if (question)
        this.#answer(checkDefinition(question.definition, question.sources));
    };
    return thread;
  }

  #endThread(): void {
    clearTimeout(this.#timer);
    this.#thread?.terminate();
    this.#thread = undefined;
  }

  #answer(check: FormCheckHere | undefined): void {
    clearTimeout(this.#timer);
    const { tell } = this.#running ?? {};
    this.#running = undefined;
    tell?.(check);
    this.#takeNext();
  }
}
