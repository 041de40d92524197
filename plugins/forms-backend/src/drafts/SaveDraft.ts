import {
  evaluate,
  keepsDrafts,
  type Draft,
  type DraftRequest,
  type Evaluation,
} from '@tukiverkko/plugin-forms-common';
import type { Caller } from '../Caller';
import { isTaken } from '../database';
import { notAskedOf, refuseStopped, zone } from '../forms/acceptAnswers';
import type { LockedAnswers } from '../forms/LockedAnswers';
import type { PublishedForm, PublishedForms } from '../forms/PublishedForms';
import { problems } from '../problems';
import type { DraftsStore, DraftSummary } from './DraftsStore';

/** What a client says about the draft it saw. */
export interface DraftHeaders {
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** Saves what is not finished. A draft may lack answers and hold wrong ones, but nothing that may never be stored. */
export class SaveDraft {
  readonly #drafts: DraftsStore;
  readonly #forms: PublishedForms;
  readonly #locked: LockedAnswers;

  constructor(options: {
    readonly drafts: DraftsStore;
    readonly forms: PublishedForms;
    readonly locked: LockedAnswers;
  }) {
    this.#drafts = options.drafts;
    this.#forms = options.forms;
    this.#locked = options.locked;
  }

  async save(
    id: string,
    request: DraftRequest,
    caller: Caller,
    { ifMatch, ifNoneMatch }: DraftHeaders,
  ): Promise<Draft> {
    const form = await this.#forms.version(request.form, request.version);
    if (!keepsDrafts(form.definition.process)) throw problems.draftNotKept();
    if (ifNoneMatch === '*') await this.#forms.inUse(request.form);
    const now = new Date().toISOString();
    const evaluation = refuseWhatIsNeverStored(form, request, now);
    await this.#locked.refuseChanges(form, evaluation, {
      person: caller.ref,
      now,
      drafted: async () => (await this.#drafts.find(id, caller.ref))?.answers,
    });

    const saved =
      ifNoneMatch === '*'
        ? await this.#create(id, request, caller, now)
        : await this.#change(id, request, caller, now, ifMatch);
    return { ...saved, answers: request.answers };
  }

  async #create(
    id: string,
    request: DraftRequest,
    caller: Caller,
    now: string,
  ): Promise<DraftSummary> {
    try {
      return await this.#drafts.create(id, caller.ref, request, now);
    } catch (error) {
      throw isTaken(error) ? problems.draftExists() : error;
    }
  }

  async #change(
    id: string,
    request: DraftRequest,
    caller: Caller,
    now: string,
    ifMatch: string | undefined,
  ): Promise<DraftSummary> {
    if (ifMatch === undefined) throw problems.ifMatchMissing();
    const revision = Number(/^"(\d{1,9})"$/.exec(ifMatch)?.[1] ?? 0);
    const saved = await this.#drafts.change(
      id,
      caller.ref,
      revision,
      request,
      now,
    );
    if (saved) return saved;
    const current = await this.#drafts.find(id, caller.ref);
    if (!current) throw problems.draftNotFound();
    throw problems.draftChanged(current.revision, current.savedAt);
  }
}

/** Identity codes, answers that end the form, and fields that are not in it. */
function refuseWhatIsNeverStored(
  published: PublishedForm,
  { answers }: DraftRequest,
  now: string,
): Evaluation {
  const evaluation = evaluate(published.form, answers, {
    now,
    zone,
    relations: ['requester'],
  });
  refuseStopped(published, evaluation);
  const { errors } = evaluation;
  const unasked = notAskedOf(published, evaluation, answers, ['requester']);
  if (unasked.length > 0) throw problems.answersNotAsked(unasked);
  const codes = errors.filter(({ code }) => code === 'identity-code');
  if (codes.length > 0) throw problems.answersInvalid(codes);
  return evaluation;
}
