import type {
  FormDefinition,
  FormDraft,
} from '@tukiverkko/plugin-forms-common';
import {
  changesOf,
  mergeForms,
  perform,
  type Edit,
  type MergeSide,
  type OperationArgs,
  type OperationName,
} from '@tukiverkko/plugin-forms-common/building';
import type { FormsApi } from '../../api/FormsApi';
import { ConnectionLost, FormsProblem } from '../../api/FormsProblem';
import { afterSave } from './afterSave';
import type { BuilderState } from './BuilderState';
import {
  noHistory,
  stepBack,
  stepForward,
  withEdit,
  type Step,
} from './EditHistory';
import { Hearing } from './Hearing';
import { keptWork, workOf } from './KeptWork';
import { Observed } from './Observed';
import { openForm, unlessAbsent, type OpenForm } from './OpenForm';
import { outcomeOf, savingAfter } from './outcomeOf';
import { Safekeeping } from './Safekeeping';
import { takenIn, withoutDefinition } from './takenIn';

/** Milliseconds of quiet until what was done is saved. */
export const saveDelay = 1500;
const retryDelay = 5000;
/** Milliseconds between two looks whether a review is over. */
const reviewDelay = 30_000;

type Api = Pick<FormsApi, 'me' | 'form' | 'formVersion' | 'editing'>;

/**
 * Holds one form while it is being made, and keeps the server's draft up to date. One save runs at a time; what is done
 * meanwhile is saved after it. What somebody else saved comes in by merging; what both changed is asked. The history
 * and what is unsaved survive a reload.
 */
export class BuilderSession {
  readonly key: string;
  readonly form: OpenForm;

  private readonly api: Api;
  private readonly observed: Observed<BuilderState>;
  /** What the server has as far as is known here: what the next save is written over. */
  private base: FormDefinition;
  /** What was sent without an answer: the server may have it all the same. */
  private unanswered: readonly FormDefinition[] = [];
  private timer?: ReturnType<typeof setTimeout>;
  private running?: Promise<void>;
  private hasEnded = false;
  private readonly hearing = new Hearing();
  private readonly safekeeping: Safekeeping;

  /** Opens a form; fails with a 404 where there is none, or it is not for this person. */
  static async open(api: Api, key: string): Promise<BuilderSession> {
    return new BuilderSession(api, await openForm(api, key));
  }

  constructor(api: Api, form: OpenForm) {
    const definition = (form.draft ?? form.published)?.definition;
    if (!definition)
      throw new Error(`The form '${form.key}' has nothing to show.`);
    this.api = api;
    this.key = form.key;
    this.form = form;
    this.base = definition;
    this.observed = new Observed<BuilderState>({
      ...noHistory,
      definition,
      saving: { state: 'saved', at: form.draft?.savedAt },
      unsaved: 0,
      draft: form.draft && withoutDefinition(form.draft),
    });
    this.safekeeping = new Safekeeping(form.key, () =>
      workOf(this.current, form.by, this.base),
    );
    this.goOnFromBefore();
  }

  getState = (): BuilderState => this.current;

  subscribe = (listener: () => void): (() => void) =>
    this.observed.subscribe(listener);

  /** Read, not changed: no longer in use, or in review. */
  isFrozen(): boolean {
    const review = this.current.draft?.review?.state;
    return this.form.isFrozen || review === 'asked' || review === 'approved';
  }

  /** Whether something may be done to the form now. */
  mayEdit(): boolean {
    const { conflict, gone, saving } = this.current;
    return (
      this.form.may.edit &&
      !this.hasEnded &&
      !this.isFrozen() &&
      !conflict &&
      !gone &&
      saving.state !== 'forbidden'
    );
  }

  /** Does something to the form; undefined where that changes nothing. */
  edit<N extends OperationName>(
    operation: N,
    args: OperationArgs<N>,
  ): Edit | undefined {
    if (!this.mayEdit()) return undefined;
    const done = perform(this.current.definition, operation, args);
    if (!done) return undefined;
    this.change({
      ...withEdit(this.current, done.edit),
      definition: done.definition,
    });
    return done.edit;
  }

  /** Takes the last step back that was made here; what others made since stays. */
  undo(): Step | undefined {
    return this.step(stepBack);
  }

  /** Does again what was taken back last. */
  redo(): Step | undefined {
    return this.step(stepForward);
  }

  /** Goes back or forward until so many steps are done. */
  goToStep(count: number): void {
    while (this.current.done.length > count && this.undo());
    while (this.current.done.length < count && this.redo());
  }

  hasUnsaved(): boolean {
    return this.current.unsaved > 0;
  }

  /** Saves now what is unsaved; true once the server has everything. */
  async save(): Promise<boolean> {
    clearTimeout(this.timer);
    // The window may be gone before the answer comes.
    this.safekeeping.now();
    while (this.running) await this.running;
    const { conflict, gone } = this.current;
    if (this.hasUnsaved() && !conflict && !gone) {
      this.running = this.store().finally(() => {
        this.running = undefined;
      });
      await this.running;
    }
    this.safekeeping.now();
    return !this.hasUnsaved();
  }

  /** Saves now, and has it heard: the person asked for it. */
  async saveAloud(): Promise<void> {
    this.hearing.ask();
    const { saving } = this.current;
    if ((await this.save()) && saving.state === 'saved' && saving.at)
      this.set({ saving: { ...saving, isAloud: this.hearing.isAloud() } });
  }

  /** Ends a conflict with what the person chose for each subject. */
  async resolve(sides: Readonly<Record<string, MergeSide>>): Promise<void> {
    const { conflict } = this.current;
    if (!conflict) return;
    const { base, mine, theirs } = conflict;
    const { definition } = mergeForms(base, theirs.definition, mine, sides);
    this.base = theirs.definition;
    this.set({ definition, conflict: undefined, saving: { state: 'saving' } });
    await this.save();
  }

  /**
   * After the draft went away: begins a new one of what stands here. What was published meanwhile comes in; a draft
   * that was thrown away comes back whole.
   */
  async beginAgain(): Promise<void> {
    const { gone } = this.current;
    if (!gone) return;
    const published = await unlessAbsent(this.api.form(this.key));
    this.set({
      gone: undefined,
      draft: undefined,
      saving: { state: 'saving' },
    });
    if (gone === 'published' && published)
      this.takeIn({
        key: this.key,
        definition: published.definition,
        basedOn: published.version,
        revision: 0,
        savedAt: published.publishedAt,
        savedBy: '',
        writers: [],
      });
    await this.save();
  }

  /** Lets what is unsaved go: the person wants the form as the server has it. */
  giveUp(): void {
    this.set({
      ...noHistory,
      unsaved: 0,
      gone: undefined,
      conflict: undefined,
    });
    this.end();
  }

  /** Takes in what somebody else saved meanwhile, where nothing of one's own waits. */
  async lookAgain(): Promise<void> {
    const { draft } = this.current;
    if (!draft || this.isBusy()) return;
    try {
      const theirs = await this.api.editing.draft(this.key);
      const isNews = theirs.revision !== this.current.draft?.revision;
      if (isNews && !this.isBusy()) this.takeIn(theirs);
    } catch (error) {
      // It was only a look: any other trouble is told when there is something to save.
      if (error instanceof FormsProblem && error.status === 404)
        await this.explainAbsence();
    }
  }

  /** Lets go of the form: nothing is saved from here on. The window remembers what is unsaved. */
  end(): void {
    clearTimeout(this.timer);
    this.hasEnded = true;
    this.safekeeping.end();
  }

  private isBusy(): boolean {
    const { conflict, gone } = this.current;
    return this.hasUnsaved() || Boolean(this.running || conflict || gone);
  }

  private step(take: typeof stepBack): Step | undefined {
    if (!this.mayEdit()) return undefined;
    const step = take(this.current.definition, this.current);
    if (!step) return undefined;
    const { definition, done, undone } = step;
    this.change({ definition, done, undone });
    return step;
  }

  private change(change: Partial<BuilderState>): void {
    this.set({
      ...change,
      unsaved: this.current.unsaved + 1,
      merged: undefined,
      saving:
        this.current.saving.state === 'offline'
          ? this.current.saving
          : { state: 'saving' },
    });
    this.schedule(saveDelay);
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    if (this.hasEnded) return;
    this.timer = setTimeout(() => this.save(), delay);
  }

  private async store(): Promise<void> {
    const { definition, draft, unsaved } = this.current;
    if (changesOf(this.base, definition).length === 0) {
      // What was done was taken back again: a form that was only looked at gets no draft.
      this.set({
        unsaved: 0,
        saving: {
          state: 'saved',
          at: draft?.savedAt,
          isAloud: this.hearing.isAloud(),
        },
      });
      return;
    }
    try {
      const saved = await this.api.editing.saveDraft(
        this.key,
        definition,
        draft?.revision,
      );
      this.base = definition;
      this.unanswered = [];
      this.set(
        afterSave(this.current, saved, {
          steps: unsaved,
          isAloud: this.hearing.isAloud(),
        }),
      );
      if (this.hasUnsaved()) this.schedule(saveDelay);
    } catch (error) {
      if (error instanceof ConnectionLost)
        this.unanswered = [...this.unanswered, definition].slice(-5);
      await this.explain(error);
    }
  }

  private async explain(error: unknown): Promise<void> {
    const outcome = outcomeOf(error);
    const saving = savingAfter(error);
    if (saving) this.set({ saving });
    if (outcome === 'offline' || outcome === 'failed')
      this.schedule(retryDelay);
    else if (outcome === 'changed') await this.readAgain();
    else if (outcome === 'absent') await this.explainAbsence();
    else if (outcome === 'in-review') await this.waitForReview();
  }

  /** The draft is read by somebody now: what is unsaved waits until it is returned. */
  private async waitForReview(): Promise<void> {
    try {
      this.takeIn(await this.api.editing.draft(this.key));
      this.set({ saving: { state: 'in-review' } });
      this.schedule(reviewDelay);
    } catch (error) {
      await this.explain(error);
    }
  }

  /** Somebody else saved the draft, or began one: what they made comes in. */
  private async readAgain(): Promise<void> {
    try {
      this.takeIn(await this.api.editing.draft(this.key));
      this.schedule(0);
    } catch (error) {
      await this.explain(error);
    }
  }

  private takeIn(theirs: FormDraft): void {
    // Nobody is asked to choose between what they did and what they did before.
    this.base =
      this.unanswered.find(
        one => changesOf(one, theirs.definition).length === 0,
      ) ?? this.base;
    const taken = takenIn(this.base, this.current.definition, theirs);
    if (!taken.conflict) this.base = theirs.definition;
    this.set(taken);
  }

  private async explainAbsence(): Promise<void> {
    try {
      const published = await unlessAbsent(this.api.form(this.key));
      const isPublished =
        (published?.version ?? null) !== (this.current.draft?.basedOn ?? null);
      this.set({ gone: isPublished ? 'published' : 'deleted' });
    } catch (error) {
      await this.explain(error);
    }
  }

  private goOnFromBefore(): void {
    const kept = keptWork(this.key, this.form.by);
    if (!kept) return;
    const { done, undone, unsaved } = kept;
    this.set({ done, undone });
    if (!unsaved) return;
    this.base = unsaved.base;
    const theirs = this.form.draft;
    this.set({
      definition: unsaved.mine,
      unsaved: unsaved.edits,
      saving: { state: 'saving' },
    });
    if (theirs) this.takeIn(theirs);
    this.schedule(0);
  }

  private get current(): BuilderState {
    return this.observed.get();
  }

  private set(change: Partial<BuilderState>): void {
    if (!this.hasEnded)
      this.safekeeping.soon(change.unsaved ?? this.current.unsaved);
    this.observed.set({ ...this.current, ...change });
  }
}
