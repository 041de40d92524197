import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { DraftList, DraftRequest } from '@tukiverkko/plugin-forms-common';
import type { Router } from 'express';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Authorizer } from '../authorize/Authorizer';
import { parse } from '../parse/parse';
import { problems } from '../problems';
import { authorOf, draftId } from './authorOf';
import type { DraftsStore } from './DraftsStore';
import type { SaveDraft } from './SaveDraft';

const draftRequest: z.ZodType<DraftRequest> = z.strictObject({
  form: z.string().max(60),
  version: z.int().min(1),
  answers: z.record(z.string(), z.unknown()),
  language: z.enum(['fi', 'sv', 'en']),
  replaces: z.uuid().optional(),
});

/** A person's unsent drafts. Nobody else's, whatever the policy says. */
export function addDraftRoutes(
  router: Router,
  rooms: {
    readonly db: Knex;
    readonly httpAuth: HttpAuthService;
    readonly authorizer: Authorizer;
    readonly drafts: DraftsStore;
    readonly saveDraft: SaveDraft;
  },
): void {
  const { db, drafts, saveDraft } = rooms;

  router.get('/v1/drafts', async (req, res) => {
    const { ref } = await authorOf(req, rooms);
    res.json({ items: await drafts.list(ref) } satisfies DraftList);
  });

  router.get('/v1/drafts/:id', async (req, res) => {
    const { ref } = await authorOf(req, rooms);
    const draft = await drafts.find(draftId(req), ref);
    if (!draft) throw problems.draftNotFound();
    res.set('ETag', `"${draft.revision}"`).json(draft);
  });

  router.put('/v1/drafts/:id', async (req, res) => {
    const caller = await authorOf(req, rooms);
    const request = parse(draftRequest, req.body);
    const ifNoneMatch = req.header('If-None-Match');
    const draft = await saveDraft.save(draftId(req), request, caller, {
      ifNoneMatch,
      ifMatch: req.header('If-Match'),
    });
    res
      .status(ifNoneMatch === '*' ? 201 : 200)
      .set('ETag', `"${draft.revision}"`)
      .json(draft);
  });

  router.delete('/v1/drafts/:id', async (req, res) => {
    const { ref } = await authorOf(req, rooms);
    const id = draftId(req);
    if (!(await db.transaction(tx => drafts.delete(tx, id, ref)))) {
      throw problems.draftNotFound();
    }
    res.status(204).end();
  });
}
