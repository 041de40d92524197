import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import { callerOf } from '../Caller';
import { attemptKey } from '../idempotency';
import { parse } from '../parse/parse';
import type { Bulk } from './Bulk';
import { bulkRequest, takeNextRequest } from './requests';
import type { TakeNext } from './TakeNext';

/** Taking the next case, and one command for many. */
export function addWorkRoutes(
  router: Router,
  rooms: {
    readonly httpAuth: HttpAuthService;
    readonly takeNext: TakeNext;
    readonly bulk: Bulk;
  },
): void {
  const { bulk, httpAuth, takeNext } = rooms;

  router.post('/v1/inbox/next', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const key = attemptKey(req);
    const request = parse(takeNextRequest, req.body);
    const { status, body, replayed } = await takeNext.take(
      request,
      caller,
      key,
    );
    if (replayed) res.set('Idempotency-Replayed', 'true');
    res.status(status).json(body);
  });

  router.post('/v1/inbox/bulk', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const key = attemptKey(req);
    const request = parse(bulkRequest, req.body);
    res.json(await bulk.carryOut(request, caller, key));
  });
}
