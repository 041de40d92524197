import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  evaluate,
  formsFormEditPermission,
  formsFormPublishPermission,
  formsFormReadPermission,
  wishOf,
  type EvaluateRequest,
  type EvaluateResponse,
  type FormList,
  type FormVersion,
  type FormVersionList,
} from '@tukiverkko/plugin-forms-common';
import type { Request, Router as ExpressRouter } from 'express';
import { z } from 'zod';
import type { Authorizer } from '../authorize/Authorizer';
import { callerOf } from '../Caller';
import type { FormDraftsStore } from '../editing/FormDraftsStore';
import { editorOf, type Editor, type WhoEdits } from '../editing/WhoEdits';
import { parse } from '../parse/parse';
import type { Prefills } from '../prefill/Prefills';
import { problems } from '../problems';
import { answerBy } from '../routing/answerBy';
import type { Router } from '../routing/Router';
import { withoutRecord } from '../routing/withoutRecord';
import { zone } from './acceptAnswers';
import type { FormsStore } from './FormsStore';
import type { PublishedForm, PublishedForms } from './PublishedForms';
import { addResolveRoute } from './resolveRoute';

const evaluateRequest = z.strictObject({
  answers: z.record(z.string(), z.unknown()),
  version: z.int().min(1).optional(),
  now: z.iso.datetime({ offset: true }).optional(),
}) satisfies z.ZodType<EvaluateRequest>;

/** Reading published forms, and trying answers without storing anything. */
export function addFormRoutes(
  router: ExpressRouter,
  rooms: {
    readonly httpAuth: HttpAuthService;
    readonly authorizer: Authorizer;
    readonly whoEdits: WhoEdits;
    readonly store: FormsStore;
    readonly drafts: FormDraftsStore;
    readonly forms: PublishedForms;
    readonly prefills: Prefills;
    readonly router: Router;
  },
): void {
  const { authorizer, drafts, forms, httpAuth, prefills, store, whoEdits } =
    rooms;

  const readerOf = async (req: Request) => {
    const caller = await callerOf(req, httpAuth);
    const [mayRead, edit, publish] = await authorizer.decide(
      [
        formsFormReadPermission,
        formsFormEditPermission,
        formsFormPublishPermission,
      ],
      caller.credentials,
    );
    if (mayRead === 'none') throw problems.notAllowed('read forms');
    return editorOf(caller, edit, publish);
  };

  const draftsOf = async (editor: Editor) => {
    const all = await drafts.list();
    const keys = all.map(({ key }) => key);
    const theirs = await whoEdits.among(editor, keys);
    return all
      .filter(({ key }) => theirs.has(key))
      .map(({ readiness: _, ...draft }) => draft);
  };

  router.get('/v1/forms', async (req, res) => {
    const reader = await readerOf(req);
    const items = (await forms.list()).map(
      ({ key, title, version, definition: { purpose, process } }) => ({
        key,
        title,
        purpose,
        process,
        version,
      }),
    );
    res.json({
      items,
      ...((await whoEdits.isAny(reader)) && {
        drafts: await draftsOf(reader),
      }),
    } satisfies FormList);
  });

  router.get('/v1/forms/:key', async (req, res) => {
    const { ref } = await readerOf(req);
    const form = await forms.inUse(req.params.key);
    const prefill = await prefills.answersFor(form.definition, ref);
    res.json({ ...toFormVersion(form), prefill } satisfies FormVersion);
  });

  router.get('/v1/forms/:key/versions', async (req, res) => {
    await readerOf(req);
    const { key } = req.params;
    const versions = await store.versions(key);
    if (versions.length === 0) throw problems.formNotFound(key);
    const current = await store.currentVersion(key);
    const standing = await store.standing(key);
    res.json({
      items: versions.map(version => ({
        ...version,
        isCurrent: version.version === current,
      })),
      ...(standing?.archivedAt && { archivedAt: standing.archivedAt }),
    } satisfies FormVersionList);
  });

  router.get('/v1/forms/:key/versions/:version', async (req, res) => {
    await readerOf(req);
    const { key, version } = req.params;
    const number = /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0;
    res.json(toFormVersion(await forms.version(key, number)));
  });

  addResolveRoute(router, rooms);

  router.post('/v1/forms/:key/evaluate', async (req, res) => {
    const { ref } = await readerOf(req);
    const { answers, version, now } = parse(evaluateRequest, req.body);
    const { key } = req.params;
    const form = version
      ? await forms.version(key, version)
      : await forms.inUse(key);
    const at = now ?? new Date().toISOString();
    const context = { now: at, zone, relations: ['requester'] } as const;
    const evaluation = evaluate(form.form, answers, context);
    const routing =
      evaluation.target &&
      (await rooms.router.resolve(evaluation.target, {
        requester: ref,
        now: at,
        language: 'fi',
        wish: wishOf(form.form, evaluation, context),
      }));
    res.json({
      evaluation,
      routing: routing && withoutRecord(routing),
      answerBy: routing && answerBy(routing, at),
    } satisfies EvaluateResponse);
  });
}

function toFormVersion({
  key,
  version,
  id,
  publishedAt,
  definition,
}: PublishedForm): FormVersion {
  return { key, version, id, publishedAt, definition };
}
