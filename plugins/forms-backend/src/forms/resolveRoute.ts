import type {
  FindWish,
  ResolveRequest,
  ResolveResponse,
  Target,
} from '@tukiverkko/plugin-forms-common';
import type { Router as ExpressRouter } from 'express';
import { z } from 'zod';
import type { WhoEdits } from '../editing/WhoEdits';
import { parse } from '../parse/parse';
import { answerBy } from '../routing/answerBy';
import type { Router } from '../routing/Router';
import { withoutRecord } from '../routing/withoutRecord';

const code = z.string().max(200);
const codes = z.array(code).max(400);

const wish = z.strictObject({
  phenomena: codes,
  expertise: codes,
  clientGroups: codes,
  modes: codes,
  languages: codes,
  region: code.nullable(),
  allowOtherCounty: z.boolean(),
  allowOtherArea: z.boolean(),
}) satisfies z.ZodType<FindWish>;

const base = {
  rule: code.nullable(),
  priority: z.enum(['normal', 'high', 'critical']),
  promise: z.int().min(0).max(10_000).nullable(),
  fallback: code,
};

const target = z.union([
  z.strictObject({ ...base, team: code }),
  z.strictObject({ ...base, service: code }),
  z.strictObject({ ...base, coordinator: codes }),
  z.strictObject({ ...base, find: wish }),
]) satisfies z.ZodType<Target>;

const resolveRequest = z.strictObject({
  target,
  wish: wish.nullable(),
}) satisfies z.ZodType<ResolveRequest>;

/**
 * Where a target leads that a draft came to. The draft itself is not run here: what nobody has checked yet could take the
 * time of everybody.
 */
export function addResolveRoute(
  router: ExpressRouter,
  rooms: { readonly whoEdits: WhoEdits; readonly router: Router },
): void {
  router.post('/v1/forms/:key/draft/resolve', async (req, res) => {
    const { ref } = await rooms.whoEdits.reader(req, req.params.key);
    const asked = parse(resolveRequest, req.body);
    const now = new Date().toISOString();
    const routing = await rooms.router.resolve(asked.target, {
      requester: ref,
      now,
      language: 'fi',
      wish: asked.wish,
    });
    res.json({
      routing: withoutRecord(routing),
      answerBy: answerBy(routing, now),
    } satisfies ResolveResponse);
  });
}
