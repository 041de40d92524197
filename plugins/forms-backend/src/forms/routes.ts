import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  evaluate,
  formsFormReadPermission,
  wishOf,
  type EvaluateRequest,
  type EvaluateResponse,
  type FormList,
  type FormVersion,
} from '@tukiverkko/plugin-forms-common';
import type { Request, Router as ExpressRouter } from 'express';
import { z } from 'zod';
import type { Authorizer } from '../authorize/Authorizer';
import { callerOf } from '../Caller';
import { parse } from '../parse/parse';
import type { Prefills } from '../prefill/Prefills';
import { problems } from '../problems';
import { answerBy } from '../routing/answerBy';
import type { Router } from '../routing/Router';
import { withoutRecord } from '../routing/withoutRecord';
import { zone } from './acceptAnswers';
import type { FormsStore } from './FormsStore';
import type { PublishedForm, PublishedForms } from './PublishedForms';

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
    readonly store: FormsStore;
    readonly forms: PublishedForms;
    readonly prefills: Prefills;
    readonly router: Router;
  },
): void {
  const { authorizer, forms, httpAuth, prefills, store } = rooms;

  const readerOf = async (req: Request) => {
    const caller = await callerOf(req, httpAuth);
    const [mayRead] = await authorizer.decide(
      [formsFormReadPermission],
      caller.credentials,
    );
    if (mayRead === 'none') throw problems.notAllowed('read forms');
    return caller;
  };

  router.get('/v1/forms', async (req, res) => {
    await readerOf(req);
    const items = (await forms.list()).map(
      ({ key, title, version, definition: { purpose, process } }) => ({
        key,
        title,
        purpose,
        process,
        version,
      }),
    );
    res.json({ items } satisfies FormList);
  });

  router.get('/v1/forms/:key', async (req, res) => {
    const { ref } = await readerOf(req);
    const form = await forms.current(req.params.key);
    const prefill = await prefills.answersFor(form.definition, ref);
    res.json({ ...toFormVersion(form), prefill } satisfies FormVersion);
  });

  router.get('/v1/forms/:key/versions', async (req, res) => {
    await readerOf(req);
    const { key } = req.params;
    const items = await store.versions(key);
    if (items.length === 0) throw problems.formNotFound(key);
    res.json({ items });
  });

  router.get('/v1/forms/:key/versions/:version', async (req, res) => {
    await readerOf(req);
    const { key, version } = req.params;
    const number = /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0;
    res.json(toFormVersion(await forms.version(key, number)));
  });

  router.post('/v1/forms/:key/evaluate', async (req, res) => {
    const { ref } = await readerOf(req);
    const { answers, version, now } = parse(evaluateRequest, req.body);
    const { key } = req.params;
    const form = version
      ? await forms.version(key, version)
      : await forms.current(key);
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
