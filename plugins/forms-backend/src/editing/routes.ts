import type {
  HttpAuthService,
  LifecycleService,
} from '@backstage/backend-plugin-api';
import {
  formsFormEditPermission,
  formsFormPublishPermission,
} from '@tukiverkko/plugin-forms-common';
import type { OptionSource } from '@tukiverkko/plugin-forms-node';
import type { Request, Response, Router } from 'express';
import type { Knex } from 'knex';
import type { Authorizer } from '../authorize/Authorizer';
import { callerOf, type Caller } from '../Caller';
import type { FormsStore } from '../forms/FormsStore';
import type { PublishedForms } from '../forms/PublishedForms';
import { attemptKey } from '../idempotency';
import { hasBody } from '../parse/jsonBody';
import { maxBodyBytes, readText } from '../parse/readText';
import { problems } from '../problems';
import { ArchiveForm } from './ArchiveForm';
import { CheckDefinition } from './CheckDefinition';
import { editingProblems } from './editingProblems';
import type { Examination } from './Examination';
import { Examiner } from './Examiner';
import { FormDraftsStore, toFormDraft } from './FormDraftsStore';
import { FormEventsStore } from './FormEventsStore';
import { PublishDraft } from './PublishDraft';
import { revisionOf } from './revisionOf';
import { SaveFormDraft } from './SaveFormDraft';

/** What a body may be. FHIR needs several times the words for the same form. */
const bodies = {
  definition: { types: ['application/json'], limit: maxBodyBytes },
  questionnaire: {
    types: ['application/fhir+json', 'application/json'],
    limit: 4 * maxBodyBytes,
  },
} as const satisfies Record<Examination['format'], unknown>;

const wishes = {
  edit: [formsFormEditPermission],
  publish: [formsFormPublishPermission],
  read: [formsFormEditPermission, formsFormPublishPermission],
} as const;

/** Writing, checking, publishing and archiving forms. Stands before `jsonBody`: definitions are read elsewhere. */
export function addEditingRoutes(
  router: Router,
  rooms: {
    readonly db: Knex;
    readonly httpAuth: HttpAuthService;
    readonly authorizer: Authorizer;
    readonly lifecycle: LifecycleService;
    readonly store: FormsStore;
    readonly forms: PublishedForms;
    readonly sources: readonly OptionSource[];
  },
): void {
  const { authorizer, db, httpAuth, store } = rooms;
  const examiner = new Examiner();
  rooms.lifecycle.addShutdownHook(() => examiner.stop());
  const checks = new CheckDefinition({ ...rooms, examiner });
  const drafts = new FormDraftsStore(db);
  const events = new FormEventsStore(db);
  const saveDraft = new SaveFormDraft({ checks, drafts, store });
  const publishDraft = new PublishDraft({ ...rooms, drafts, events, checks });
  const archiveForm = new ArchiveForm({ ...rooms, events });

  const whoMay = async (
    req: Request,
    wish: keyof typeof wishes,
  ): Promise<Caller> => {
    const caller = await callerOf(req, httpAuth);
    const decided: readonly unknown[] = await authorizer.decide(
      wishes[wish],
      caller.credentials,
    );
    if (decided.every(one => one === 'none'))
      throw problems.notAllowed(
        wish === 'publish' ? 'publish forms' : 'edit forms',
      );
    return caller;
  };
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
    const caller = await whoMay(req, 'edit');
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
    await whoMay(req, 'read');
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
    await whoMay(req, 'edit');
    const { key } = req.params;
    const revision = revisionOf(req.header('If-Match'));
    if (!(await drafts.delete(db, key, revision)))
      throw editingProblems.formDraftChanged(await draftOf(key));
    res.status(204).end();
  });

  router.post('/v1/forms/:key/draft/lint', async (req, res) => {
    await whoMay(req, 'read');
    const { key } = req.params;
    const text = hasBody(req)
      ? await readText(req)
      : (await draftOf(key)).definition;
    const { check } = await checks.check({ key, text, format: 'definition' });
    res.json(check);
  });

  router.post('/v1/forms/:key/draft/publish', async (req, res) => {
    const caller = await whoMay(req, 'publish');
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
    const caller = await whoMay(req, 'publish');
    res.json(
      await archiveForm.archive(req.params.key, attemptKey(req), caller),
    );
  });
}
