import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { problems, Refusal } from '../problems';
import { editingProblems } from './editingProblems';
import type { Examination, Examined } from './Examination';
import { startExaminingThread } from './examiningThread';

/** An examination that went well. */
export type Passed = Extract<Examined, { outcome: 'examined' }>;

/** How long a definition is looked at. A form with 1 000 questions takes about a second on a machine that is not busy. */
const longest = 10_000;
/** How long a thread may take to begin: from source it is translated first. */
const patienceToStart = 30_000;
/** How long an idle thread stays. */
const idleFor = 60_000;
/** More than so many waiting authors are asked to come again. */
const mostWaiting = 20;

/**
 * Looks at definitions in a thread, one after the other, so that none of them holds up the process: one that takes too
 * long or too much memory is refused, and the thread ended with it.
 */
export class Examiner {
  #thread: Promise<Worker> | undefined;
  #running: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;
  readonly #startThread: () => Worker;
  readonly #patience: number;

  /** `patience` is in milliseconds. */
  constructor({
    startThread = startExaminingThread,
    patience = longest,
  }: {
    readonly startThread?: () => Worker;
    readonly patience?: number;
  } = {}) {
    this.#startThread = startThread;
    this.#patience = patience;
  }

  /** Everything there is to say of a definition that may be kept; refuses every other with the reason. */
  async examine(examination: Examination): Promise<Passed> {
    if (this.#waiting === mostWaiting)
      throw problems.unavailable('The check of forms');
    this.#waiting += 1;
    const turn = this.#last.then(() => this.#turn(examination));
    this.#last = turn.catch(() => undefined);
    try {
      return passed(await turn);
    } finally {
      this.#waiting -= 1;
    }
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.then(one => one.terminate()).catch(() => undefined);
  }

  async #start(): Promise<Worker> {
    const thread = this.#startThread();
    thread.unref();
    // Whoever waits for it hears it too; one that falls over while nobody waits is started anew.
    thread.on('error', () => undefined);
    thread.once('exit', () => {
      if (this.#running === thread) this.#thread = undefined;
    });
    this.#running = thread;
    try {
      await next(thread, patienceToStart);
      return thread;
    } catch {
      await thread.terminate();
      throw problems.unavailable('The check of forms');
    }
  }

  async #turn(examination: Examination): Promise<Examined> {
    clearTimeout(this.#idle);
    this.#thread ??= this.#start();
    const thread = await this.#thread.catch(error => {
      this.#thread = undefined;
      throw error;
    });
    try {
      const answer = next(thread, this.#patience);
      thread.postMessage(examination);
      return (await answer) as Examined;
    } catch {
      // It was too slow, ran out of memory or fell over; what it had begun goes with it.
      await this.stop();
      throw editingProblems.definitionTooHeavy(this.#patience / 1000);
    } finally {
      this.#idle = setTimeout(() => void this.stop(), idleFor).unref();
    }
  }
}

/** The next message; fails when the thread fails or stays silent. */
async function next(thread: Worker, limit: number): Promise<unknown> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), limit);
  const { signal } = waiting;
  try {
    // Listens for `error` too; a thread that exits without one has ended by itself.
    const exits = once(thread, 'exit', { signal }).then(() => {
      throw new Error('The thread ended');
    });
    const [message] = await Promise.race([
      once(thread, 'message', { signal }),
      exits,
    ]);
    return message;
  } finally {
    clearTimeout(timer);
    waiting.abort();
  }
}

function passed(examined: Examined): Passed {
  switch (examined.outcome) {
    case 'examined':
      return examined;
    case 'refused':
      throw editingProblems.definitionRefused(examined.problems);
    default: {
      const { type, status, title, detail, errors } = examined.problem;
      throw new Refusal(type, status, [title, detail], errors && { errors });
    }
  }
}
