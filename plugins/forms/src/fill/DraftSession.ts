import type {
  Answers,
  AnswerError,
  Draft,
  Language,
} from '@tukiverkko/plugin-forms-common';
import type { FormsApi } from '../api/FormsApi';
import { ConnectionLost, FormsProblem } from '../api/FormsProblem';
import { compareAnswers } from './compareAnswers';
import type { Comparison } from './compareAnswers';

/** How the typed text stands on the server. */
export type Saving =
  /** `isAloud` where one who listens is to hear it. */
  | { readonly state: 'saved'; readonly at: string; readonly isAloud?: boolean }
  | { readonly state: 'saving' }
  | { readonly state: 'offline' }
  | { readonly state: 'refused'; readonly errors: readonly AnswerError[] };

/** Someone wrote to the same draft elsewhere, and both changed the same fields. */
export interface Conflict extends Comparison {
  readonly theirs: Draft;
  /** When I last changed something. */
  readonly mineAt: string;
}

/** What a page shows of a draft; a new object after each change. */
export interface DraftState {
  readonly answers: Answers;
  readonly language: Language;
  readonly saving: Saving;
  readonly conflict?: Conflict;
  /** How many answers of the other side were taken in without a choice to make. */
  readonly merged?: number;
  /** The draft is no longer on the server: it was sent or deleted somewhere else. */
  readonly gone: boolean;
}

/** Milliseconds after the last key until the draft is saved. */
export const saveDelay = 1500;
/** Milliseconds that typing without a pause may stay unsaved. */
export const longestDelay = 2000;
const retryDelay = 5000;
/** Milliseconds between two times that saving is said aloud by itself. */
const aloudEvery = 60_000;
/** Refusals that pass by themselves: signed out, too many at a time. */
const passing: readonly number[] = [401, 429];

/**
 * Holds the answers of one draft while the fill pages are open, and keeps the server's copy
 * up to date. One save runs at a time; what is typed meanwhile is saved after it. The text
 * lives here and on the server, never in browser storage.
 */
export class DraftSession {
  readonly id: string;
  readonly form: string;
  readonly version: number;
  /** Id of the record that it corrects. */
  readonly replaces?: string;

  private readonly api: Pick<FormsApi, 'saveDraft' | 'draft' | 'deleteDraft'>;
  private readonly listeners = new Set<() => void>();
  private current: DraftState;
  /** What the server has, to know what is unsaved and to compare with when somebody else wrote. */
  private stored: Pick<Draft, 'answers' | 'language' | 'savedAt'> & {
    readonly revision?: number;
  };
  private timer?: ReturnType<typeof setTimeout>;
  private running?: Promise<void>;
  private paused = false;
  private isRefused = false;
  private changedAt: string;
  /** Since when something has been unsaved. */
  private unsavedSince?: number;
  private isToBeHeard = false;
  private heardAt = 0;

  constructor(
    api: Pick<FormsApi, 'saveDraft' | 'draft' | 'deleteDraft'>,
    draft: Draft,
  ) {
    this.api = api;
    this.id = draft.id;
    this.form = draft.form;
    this.version = draft.version;
    this.replaces = draft.replaces;
    this.stored = draft;
    this.changedAt = draft.savedAt;
    this.current = {
      answers: draft.answers,
      language: draft.language,
      saving: { state: 'saved', at: draft.savedAt },
      gone: false,
    };
  }

  readonly getState = (): DraftState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Takes what the person answered; saves it a moment after the last change.
   * What is `refused` already here (an identity code) never leaves this machine.
   */
  change(answers: Answers, refused: readonly AnswerError[] = []): void {
    this.isRefused = refused.length > 0;
    this.changedAt = new Date().toISOString();
    if (this.isRefused) {
      clearTimeout(this.timer);
      this.set({ answers, saving: { state: 'refused', errors: refused } });
      return;
    }
    this.set({
      answers,
      saving: this.paused ? this.current.saving : { state: 'saving' },
    });
    this.unsavedSince ??= Date.now();
    const longest = this.unsavedSince + longestDelay - Date.now();
    this.schedule(Math.max(0, Math.min(saveDelay, longest)));
  }

  /** The language the form is filled in, which is the one it is sent in. */
  setLanguage(language: Language): void {
    if (language === this.current.language) return;
    this.set({ language });
    this.schedule(saveDelay);
  }

  hasUnsaved(): boolean {
    return (
      !this.paused &&
      !this.current.gone &&
      !sameContent(this.current, this.stored)
    );
  }

  /** Saves now, and has it heard that it is saved: the person asked for it, or goes on to another page. */
  async saveAloud(): Promise<void> {
    this.isToBeHeard = true;
    this.set({ merged: undefined });
    await this.save();
  }

  /** Saves now what is unsaved; resolves when the server has it or has refused it. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (
      this.paused ||
      this.isRefused ||
      this.current.gone ||
      this.current.conflict
    )
      return;
    if (!this.hasUnsaved()) {
      this.set({ saving: this.saved() });
      return;
    }
    this.running = this.store().finally(() => {
      this.running = undefined;
    });
    await this.running;
  }

  /** Ends a conflict with the answers that the person chose. */
  async resolve(answers: Answers): Promise<void> {
    this.set({ answers, conflict: undefined, saving: { state: 'saving' } });
    await this.save();
  }

  /** Deletes the draft from the server and stops saving; the answers stay in memory. */
  async remove(): Promise<void> {
    this.pause();
    while (this.running) await this.running;
    const removal = this.api.deleteDraft(this.id).then(() => {
      this.stored = { ...this.stored, answers: {}, revision: undefined };
    });
    const end = () => {
      this.running = undefined;
    };
    // A save that is asked for meanwhile must come after the removal, or the draft would be lost.
    this.running = removal.then(end, end);
    await removal;
  }

  /** Goes on with `answers` after {@link remove}: the next save creates the draft anew. */
  restore(answers: Answers): void {
    this.paused = false;
    this.isRefused = false;
    this.set({ answers, saving: { state: 'saving' } });
    this.schedule(0);
  }

  /** Nothing is stored from here on: the form was sent, or must not be kept. */
  pause(): void {
    this.paused = true;
    clearTimeout(this.timer);
  }

  /** Stores again what changes from here on. */
  resume(): void {
    this.paused = false;
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    if (this.paused || this.isRefused || this.current.gone) return;
    this.timer = setTimeout(() => this.save(), delay);
  }

  private async store(): Promise<void> {
    const { answers, language } = this.current;
    this.unsavedSince = undefined;
    this.set({ saving: { state: 'saving' } });
    try {
      const request = {
        form: this.form,
        version: this.version,
        answers,
        language,
        ...(this.replaces && { replaces: this.replaces }),
      };
      const saved = await this.api.saveDraft(
        this.id,
        request,
        this.stored.revision,
      );
      this.stored = {
        answers,
        language,
        revision: saved.revision,
        savedAt: saved.savedAt,
      };
      this.set({
        saving: this.hasUnsaved() ? { state: 'saving' } : this.saved(),
      });
      if (this.hasUnsaved()) this.schedule(saveDelay);
    } catch (error) {
      await this.explain(error);
    }
  }

  private async explain(error: unknown): Promise<void> {
    if (error instanceof FormsProblem && error.status === 412)
      await this.compare();
    else if (error instanceof FormsProblem && error.status === 404)
      this.set({ gone: true });
    else if (
      error instanceof FormsProblem &&
      error.status < 500 &&
      !passing.includes(error.status)
    )
      this.set({ saving: { state: 'refused', errors: error.errors } });
    else {
      const lost = error instanceof ConnectionLost;
      this.set({
        saving: lost ? { state: 'offline' } : { state: 'refused', errors: [] },
      });
      this.schedule(retryDelay);
    }
  }

  private async compare(): Promise<void> {
    try {
      const theirs = await this.api.draft(this.id);
      const comparison = compareAnswers(
        this.stored.answers,
        this.current.answers,
        theirs.answers,
      );
      this.stored = theirs;
      if (comparison.differing.length > 0) {
        this.set({
          answers: comparison.merged,
          conflict: { ...comparison, theirs, mineAt: this.changedAt },
        });
        return;
      }
      const { merged, taken } = comparison;
      this.set({ answers: merged, merged: taken.length || undefined });
      this.schedule(0);
    } catch (error) {
      await this.explain(error);
    }
  }

  private saved(): Saving {
    const isAloud = this.isToBeHeard || Date.now() - this.heardAt >= aloudEvery;
    if (isAloud) this.heardAt = Date.now();
    this.isToBeHeard = false;
    return { state: 'saved', at: this.stored.savedAt, isAloud };
  }

  private set(change: Partial<DraftState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function sameContent(
  a: { readonly answers: Answers; readonly language: Language },
  b: { readonly answers: Answers; readonly language: Language },
): boolean {
  return (
    a.language === b.language &&
    JSON.stringify(a.answers) === JSON.stringify(b.answers)
  );
}
