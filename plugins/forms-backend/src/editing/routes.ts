import { randomUUID } from 'node:crypto';
import type {
  AuditorService,
  LifecycleService,
} from '@backstage/backend-plugin-api';
import type { OptionSource } from '@tukiverkko/plugin-forms-node';
import type { Request, Response, Router } from 'express';
import type { Knex } from 'knex';
import type { FormsStore } from '../forms/FormsStore';
import { optionsOf } from '../forms/optionsOf';
import type { PublishedForms } from '../forms/PublishedForms';
import { attemptKey } from '../idempotency';
import { hasBody } from '../parse/jsonBody';
import { maxBodyBytes, readText } from '../parse/readText';
import { ArchiveForm } from './ArchiveForm';
import { CheckDefinition } from './CheckDefinition';
import { editingProblems } from './editingProblems';
import type { Examination } from './Examination';
import { Examiner } from './Examiner';
import { FormDraftsStore, isFrozen, toFormDraft } from './FormDraftsStore';
import { FormEventsStore } from './FormEventsStore';
import { PublishDraft } from './PublishDraft';
import { revisionOf } from './revisionOf';
import { addReviewRoutes } from './reviewRoutes';
import { SaveFormDraft } from './SaveFormDraft';
import type { WhoEdits } from './WhoEdits';

/** What a body may be. FHIR needs several times the words for the same form. */
const bodies = {
  definition: { types: ['application/json'], limit: maxBodyBytes },
  questionnaire: {
    types: ['application/fhir+json', 'application/json'],
    limit: 4 * maxBodyBytes,
  },
} as const satisfies Record<Examination['format'], unknown>;

/** Writing, checking, publishing and archiving forms. Stands before `jsonBody`: definitions are read elsewhere. */
export function addEditingRoutes(
  router: Router,
  rooms: {
    readonly db: Knex;
    readonly auditor: AuditorService;
    readonly whoEdits: WhoEdits;
    readonly lifecycle: LifecycleService;
    readonly store: FormsStore;
    readonly forms: PublishedForms;
    readonly sources: readonly OptionSource[];
  },
): void {
  const { db, store, whoEdits } = rooms;
  const examiner = new Examiner();
  rooms.lifecycle.addShutdownHook(() => examiner.stop());
  const checks = new CheckDefinition({ ...rooms, examiner });
  const drafts = new FormDraftsStore(db);
  const events = new FormEventsStore(rooms);
  const saveDraft = new SaveFormDraft({ db, events, checks, drafts, store });
  const publishDraft = new PublishDraft({ ...rooms, drafts, events, checks });
  const archiveForm = new ArchiveForm({ ...rooms, events });

  const draftOf = async (key: string) => {
    const draft = await drafts.find(key);
    if (!draft) throw editingProblems.formDraftNotFound(key);
    return draft;
  };

  const save = async (
    req: Request,
    res: Response,
    format: Examination['format'],
  ): Promise<void> => {
    const caller = await whoEdits.editor(req, req.params.key);
    const ifNoneMatch = req.header('If-None-Match');
    const ifMatch = req.header('If-Match');
    if (ifNoneMatch !== '*') revisionOf(ifMatch);
    const text = await readText(req, bodies[format]);
    const saved = await saveDraft.save(
      { key: req.params.key, text, format },
      caller,
      { ifMatch, ifNoneMatch },
    );
    res
      .status(ifNoneMatch === '*' ? 201 : 200)
      .set('ETag', `"${saved.revision}"`)
      .json(saved);
  };

  router.get('/v1/forms/:key/draft', async (req, res) => {
    await whoEdits.reader(req, req.params.key);
    const draft = toFormDraft(await draftOf(req.params.key));
    res.set('ETag', `"${draft.revision}"`).json(draft);
  });
  router.put('/v1/forms/:key/draft', (req, res) =>
    save(req, res, 'definition'),
  );
  router.put('/v1/forms/:key/draft/questionnaire', (req, res) =>
    save(req, res, 'questionnaire'),
  );
  router.delete('/v1/forms/:key/draft', async (req, res) => {
    const { key } = req.params;
    const { ref } = await whoEdits.editor(req, key);
    const revision = revisionOf(req.header('If-Match'));
    const isDone = await db.transaction(async tx => {
      const isFirst = await drafts.forget(tx, key, revision);
      if (isFirst)
        await events.add(tx, {
          ...{ actor: ref, attempt: randomUUID(), form: key },
          ...{ action: 'delete', at: new Date().toISOString(), reply: {} },
        });
      return isFirst;
    });
    if (!isDone) {
      const now = await draftOf(key);
      throw now.revision === revision && isFrozen(now.review)
        ? editingProblems.formInReview(now.review!)
        : editingProblems.formDraftChanged(now);
    }
    res.status(204).end();
  });

  router.get('/v1/forms/:key/draft/options', async (req, res) => {
    await whoEdits.reader(req, req.params.key);
    res.json(await optionsOf(rooms.sources));
  });

  router.post('/v1/forms/:key/draft/lint', async (req, res) => {
    const { key } = req.params;
    await whoEdits.reader(req, key);
    const text = hasBody(req)
      ? await readText(req)
      : (await draftOf(key)).definition;
    const { check } = await checks.check({ key, text, format: 'definition' });
    res.json(check);
  });

  router.post('/v1/forms/:key/draft/publish', async (req, res) => {
    const caller = await whoEdits.publisher(req);
    const { body, replayed } = await publishDraft.publish(
      {
        key: req.params.key,
        attempt: attemptKey(req),
        ifMatch: req.header('If-Match'),
      },
      caller,
    );
    if (replayed) res.set('Idempotency-Replayed', 'true');
    res.status(201).json(body);
  });

  router.post('/v1/forms/:key/archive', async (req, res) => {
    const caller = await whoEdits.publisher(req);
    res.json(
      await archiveForm.archive(req.params.key, attemptKey(req), caller),
    );
  });

  addReviewRoutes(router, { ...rooms, drafts, events });
}
