import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  formsOperationsActPermission,
  formsOperationsReadPermission,
  type OperationsView,
  type RetryResult,
} from '@tukiverkko/plugin-forms-common';
import type { Readiness } from '@tukiverkko/plugin-forms-node';
import type { Router } from 'express';
import type { Knex } from 'knex';
import type { Authorizer } from '../authorize/Authorizer';
import { callerOf, type Caller } from '../Caller';
import type { Jobs } from '../jobs/Jobs';
import { DeadLetters, type Dispatcher } from '../outbox';
import { parse } from '../parse/parse';
import { problems } from '../problems';
import { readFigures } from './readFigures';
import { retryBody } from './requests';

/** How the portal is doing, for those who keep it running, and what they may do about it. */
export function addOperationsRoom(
  router: Router,
  rooms: {
    readonly httpAuth: HttpAuthService;
    readonly authorizer: Authorizer;
    readonly db: Knex;
    readonly dispatcher: Dispatcher;
    readonly jobs: Jobs;
    readonly readiness: Readiness;
  },
): void {
  const { authorizer, db, dispatcher, httpAuth, jobs, readiness } = rooms;
  const letters = new DeadLetters(db, () => dispatcher.listeners());

  const mayActOf = async (caller: Caller): Promise<boolean> => {
    const [read, act] = await authorizer.decide(
      [formsOperationsReadPermission, formsOperationsActPermission],
      caller.credentials,
    );
    if (read !== 'all') throw problems.notAllowed('see how the portal runs');
    return act === 'all';
  };

  router.get('/v1/operations', async (req, res) => {
    const mayAct = await mayActOf(await callerOf(req, httpAuth));
    const now = new Date();
    const { ready, checks } = await readiness.look();
    res.json({
      at: now.toISOString(),
      mayAct,
      ready,
      checks,
      figures: await readFigures(db, now),
      jobs: await jobs.list(),
      deadLetters: await letters.list(),
    } satisfies OperationsView);
  });

  // Without an Idempotency-Key: what was retried is not set aside any more, so a repeat does nothing.
  router.post('/v1/operations/dead-letters/retry', async (req, res) => {
    const mayAct = await mayActOf(await callerOf(req, httpAuth));
    if (!mayAct) throw problems.notAllowed('retry what was set aside');
    const body = parse(retryBody, req.body);
    const which = 'id' in body ? body.id : 'all';
    const retried = await letters.retry(which, new Date());
    if (retried > 0) dispatcher.soon();
    res.json({ retried } satisfies RetryResult);
  });
}
