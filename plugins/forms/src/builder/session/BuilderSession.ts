import type {
  FormDefinition,
  FormDraft,
  SavedFormDraft,
} from '@tukiverkko/plugin-forms-common';
import {
  mergeForms,
  perform,
  type Edit,
  type MergeSide,
  type OperationArgs,
  type OperationName,
} from '@tukiverkko/plugin-forms-common/building';
import type { FormsApi } from '../../api/FormsApi';
import { ConnectionLost, FormsProblem } from '../../api/FormsProblem';
import type { BuilderState } from './BuilderState';
import {
  noHistory,
  stepBack,
  stepForward,
  withEdit,
  type Step,
} from './EditHistory';
import { forgetWork, keepWork, keptWork } from './KeptWork';
import { openForm, type OpenForm } from './OpenForm';
import { refusedProblems } from './refusedProblems';

/** Milliseconds of quiet until what was done is saved. */
export const saveDelay = 1500;
const retryDelay = 5000;
/** Refusals that pass by themselves: signed out, too many at a time. */
const passing: readonly number[] = [401, 429];

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
  private readonly listeners = new Set<() => void>();
  private current: BuilderState;
  /** What the server has as far as is known here: what the next save is written over. */
  private base: FormDefinition;
  private timer?: ReturnType<typeof setTimeout>;
  private keeping?: ReturnType<typeof setTimeout>;
  private running?: Promise<void>;

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
    this.current = {
      ...noHistory,
      definition,
      saving: { state: 'saved', at: form.draft?.savedAt },
      unsaved: 0,
      draft: form.draft && withoutDefinition(form.draft),
    };
    this.goOnFromBefore();
  }

  readonly getState = (): BuilderState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether something may be done to the form now. */
  mayEdit(): boolean {
    const { may, isFrozen } = this.form;
    const { conflict, gone, saving } = this.current;
    return (
      may.edit &&
      !isFrozen &&
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
    while (this.running) await this.running;
    const { conflict, gone } = this.current;
    if (this.hasUnsaved() && !conflict && !gone) {
      this.running = this.store().finally(() => {
        this.running = undefined;
      });
      await this.running;
    }
    this.keep();
    return !this.hasUnsaved();
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

  /** After the draft went away: begins a new one of what stands here, over the version that is current now. */
  async beginAgain(): Promise<void> {
    const published = await this.api.form(this.key).catch(ignoreAbsence);
    const over = published?.definition ?? this.base;
    this.set({ gone: undefined, draft: undefined });
    if (this.current.gone === 'deleted' || !published) this.base = over;
    this.takeIn({
      key: this.key,
      definition: over,
      basedOn: published?.version ?? null,
      revision: 0,
      savedAt: published?.publishedAt ?? new Date().toISOString(),
      savedBy: '',
    });
    this.set({ draft: undefined });
    await this.save();
  }

  /** Remembers nothing here any more: the draft was published, or is given up. */
  forget(): void {
    clearTimeout(this.timer);
    clearTimeout(this.keeping);
    forgetWork(this.key);
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
    this.timer = setTimeout(() => this.save(), delay);
  }

  private async store(): Promise<void> {
    const { definition, draft, unsaved } = this.current;
    try {
      const saved = await this.api.editing.saveDraft(
        this.key,
        definition,
        draft?.revision,
      );
      this.base = definition;
      this.saved(saved, unsaved);
    } catch (error) {
      await this.explain(error);
    }
  }

  private saved(saved: SavedFormDraft, steps: number): void {
    const { check, notCarried: _, ...draft } = saved;
    const unsaved = this.current.unsaved - steps;
    this.set({
      draft: withoutDefinition(draft),
      check,
      unsaved,
      saving:
        unsaved > 0
          ? { state: 'saving' }
          : { state: 'saved', at: saved.savedAt },
    });
    if (unsaved > 0) this.schedule(saveDelay);
  }

  private async explain(error: unknown): Promise<void> {
    const { draft } = this.current;
    const status = error instanceof FormsProblem ? error.status : undefined;
    if (status === 412) await this.readAgain();
    else if (status === 404 && draft) await this.explainAbsence();
    else if (status === 403) this.set({ saving: { state: 'forbidden' } });
    else if (status && status < 500 && !passing.includes(status))
      this.set({
        saving: { state: 'refused', problems: refusedProblems(error) },
      });
    else {
      const lost = error instanceof ConnectionLost;
      this.set({ saving: { state: lost ? 'offline' : 'failed' } });
      this.schedule(retryDelay);
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
    const { base } = this;
    const mine = this.current.definition;
    const merged = mergeForms(base, theirs.definition, mine);
    const { conflicts, definition, taken } = merged;
    const draft = withoutDefinition(theirs);
    if (conflicts.length > 0) {
      const conflict = { base, mine, theirs, conflicts };
      this.set({ definition, draft, conflict });
      return;
    }
    this.base = theirs.definition;
    this.set({
      definition,
      draft,
      ...(taken > 0 && { merged: { by: theirs.savedBy, count: taken } }),
    });
  }

  private async explainAbsence(): Promise<void> {
    try {
      const published = await this.api.form(this.key).catch(ignoreAbsence);
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
    this.current = { ...this.current, done, undone };
    if (!unsaved || !this.mayEdit()) return;
    this.base = unsaved.base;
    const theirs = this.form.draft;
    this.current = {
      ...this.current,
      definition: unsaved.mine,
      unsaved: unsaved.edits,
      saving: { state: 'saving' },
    };
    if (theirs) this.takeIn(theirs);
    this.schedule(0);
  }

  private keep(): void {
    clearTimeout(this.keeping);
    this.keeping = undefined;
    const { conflict, definition, done, undone, unsaved } = this.current;
    keepWork(this.key, {
      by: this.form.by,
      done,
      undone,
      ...(unsaved > 0 && {
        unsaved: {
          base: conflict?.base ?? this.base,
          mine: conflict?.mine ?? definition,
          edits: unsaved,
        },
      }),
    });
  }

  private set(change: Partial<BuilderState>): void {
    this.current = { ...this.current, ...change };
    this.keeping ??= setTimeout(() => this.keep(), 300);
    for (const listener of this.listeners) listener();
  }
}

function withoutDefinition({
  key,
  basedOn,
  revision,
  savedAt,
  savedBy,
}: FormDraft): Omit<FormDraft, 'definition'> {
  return { key, basedOn, revision, savedAt, savedBy };
}

function ignoreAbsence(error: unknown): undefined {
  if (error instanceof FormsProblem && error.status === 404) return undefined;
  throw error;
}
