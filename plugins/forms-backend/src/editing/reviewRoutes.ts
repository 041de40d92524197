import { randomUUID } from 'node:crypto';
import {
  reviewSteps,
  type FormImpact,
  type FormOverviewList,
  type FormPeople,
  type ReviewRequest,
} from '@tukiverkko/plugin-forms-common';
import type { Router } from 'express';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { FormsStore } from '../forms/FormsStore';
import type { PublishedForms } from '../forms/PublishedForms';
import { refuseIdentityCodes } from '../messages/refuseIdentityCodes';
import { entityRef, text } from '../parse/fields';
import { jsonBody } from '../parse/jsonBody';
import { parse } from '../parse/parse';
import { problems } from '../problems';
import { editingProblems } from './editingProblems';
import type { FormDraftsStore } from './FormDraftsStore';
import type { FormEventsStore } from './FormEventsStore';
import { FormOverviews } from './FormOverviews';
import { FormPeopleStore, peopleTag } from './FormPeopleStore';
import { openDraftsOf } from './openDraftsOf';
import { ReviewDraft } from './ReviewDraft';
import type { WhoEdits } from './WhoEdits';

const reviewRequest: z.ZodType<ReviewRequest> = z
  .strictObject({ step: z.enum(reviewSteps), message: text.optional() })
  .refine(({ step, message }) => step === 'approve' || message !== undefined, {
    path: ['message'],
  });

const peopleRequest: z.ZodType<FormPeople> = z.strictObject({
  team: entityRef.regex(/^group:/).nullable(),
  editors: z.array(entityRef.regex(/^(group|user):/)).max(100),
});

/** Who reviews and who writes a form, what was done with it, and how all of them stand. */
export function addReviewRoutes(
  router: Router,
  rooms: {
    readonly db: Knex;
    readonly whoEdits: WhoEdits;
    readonly store: FormsStore;
    readonly forms: PublishedForms;
    readonly drafts: FormDraftsStore;
    readonly events: FormEventsStore;
  },
): void {
  const { db, drafts, events, store, whoEdits } = rooms;
  const people = new FormPeopleStore(db);
  const reviewDraft = new ReviewDraft(rooms);
  const overviews = new FormOverviews(rooms);

  const refuseUnknown = async (key: string): Promise<void> => {
    const isKnown =
      (await store.currentVersion(key)) !== undefined ||
      (await drafts.find(key)) !== undefined;
    if (!isKnown) throw problems.formNotFound(key);
  };

  router.get('/v1/editing/forms', async (req, res) => {
    const caller = await whoEdits.caller(req);
    if (!(await whoEdits.isAny(caller)))
      throw problems.notAllowed('edit forms');
    const all = await overviews.list(new Date());
    const theirs = await whoEdits.among(
      caller,
      all.map(({ key }) => key),
    );
    res.json({
      items: all.filter(({ key }) => theirs.has(key)),
    } satisfies FormOverviewList);
  });

  router.put('/v1/forms/:key/draft/review', jsonBody, async (req, res) => {
    const { key } = req.params;
    const caller = await whoEdits.reader(req, key);
    const request = parse(reviewRequest, req.body);
    refuseIdentityCodes('/message', request.message ?? '');
    const ifMatch = req.header('If-Match');
    const draft = await reviewDraft.review(key, request, caller, ifMatch);
    res.set('ETag', `"${draft.revision}"`).json(draft);
  });

  router.get('/v1/forms/:key/draft/impact', async (req, res) => {
    const { key } = req.params;
    await whoEdits.reader(req, key);
    await refuseUnknown(key);
    const openDrafts = await openDraftsOf(db, key);
    res.json({ openDrafts } satisfies FormImpact);
  });

  router.get('/v1/forms/:key/history', async (req, res) => {
    const { key } = req.params;
    await whoEdits.reader(req, key);
    await refuseUnknown(key);
    res.json(await events.history(key));
  });

  router.get('/v1/forms/:key/people', async (req, res) => {
    const { key } = req.params;
    await whoEdits.reader(req, key);
    await refuseUnknown(key);
    const { team, editors } = await people.find(key);
    const given: FormPeople = { team, editors };
    res.set('ETag', peopleTag(given)).json(given);
  });

  router.put('/v1/forms/:key/people', jsonBody, async (req, res) => {
    const { key } = req.params;
    const { ref } = await whoEdits.publisher(req);
    const given = parse(peopleRequest, req.body);
    const ifMatch = req.header('If-Match');
    if (ifMatch === undefined) throw problems.ifMatchMissing();
    await refuseUnknown(key);
    const at = new Date().toISOString();
    await db.transaction(async tx => {
      if (peopleTag(await people.find(key, tx)) !== ifMatch)
        throw editingProblems.formPeopleChanged();
      await people.put(tx, key, given, { by: ref, at });
      await events.add(tx, {
        ...{ actor: ref, attempt: randomUUID(), form: key },
        ...{ action: 'people', at, reply: { people: given } },
      });
    });
    res.set('ETag', peopleTag(given)).json(given);
  });
}
