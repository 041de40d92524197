import type {
  AuditorService,
  HttpAuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { Config } from '@backstage/config';
import {
  formsAuditReadPermission,
  type RefusalsView,
} from '@tukiverkko/plugin-forms-common';
import type { ErrorRequestHandler, Router } from 'express';
import type { Knex } from 'knex';
import type { Authorizer } from '../authorize/Authorizer';
import { callerOf } from '../Caller';
import { problems } from '../problems';
import { RefusalsStore } from './RefusalsStore';
import { UnusualRefusals } from './UnusualRefusals';

/** What is answered where somebody may not know that something is there. */
const hidden: readonly string[] = [
  'submission-not-found',
  'record-not-found',
  'meeting-not-found',
];

/**
 * Who tries doors: shown to those who audit. What is given back stands after the error edge and writes down who was
 * refused, beside the answer, so that no answer takes longer by it.
 */
export async function addRefusalsRoom(
  router: Router,
  rooms: {
    readonly auditor: AuditorService;
    readonly authorizer: Authorizer;
    readonly config: Config;
    readonly db: Knex;
    readonly httpAuth: HttpAuthService;
    readonly logger: LoggerService;
    readonly metrics: MetricsService;
    readonly scheduler: SchedulerService;
  },
): Promise<ErrorRequestHandler> {
  const { authorizer, config, db, httpAuth, metrics, scheduler } = rooms;
  const store = new RefusalsStore(db);
  const counter = metrics.createCounter('forms.refusals.unusual', {
    description: 'How often somebody was refused unusually often.',
  });
  const unusual = new UnusualRefusals({
    ...rooms,
    store,
    usual: config.getOptionalNumber('forms.limits.unusualRefusals.perHour'),
    noticed: () => counter.add(1),
  });

  router.get('/v1/operations/refusals', async (req, res) => {
    const { credentials } = await callerOf(req, httpAuth);
    const [audit] = await authorizer.decide(
      [formsAuditReadPermission],
      credentials,
    );
    if (audit !== 'all') throw problems.notAllowed('see who was refused');
    const view: RefusalsView = {
      days: 30,
      items: await store.list(new Date()),
    };
    res.json(view);
  });

  await scheduler.scheduleTask({
    id: 'forms-refusals',
    frequency: { hours: 24 },
    timeout: { minutes: 5 },
    fn: () => store.forget(new Date()),
  });

  const writeDown = async (
    req: Parameters<ErrorRequestHandler>[1],
    problem: string,
  ) => {
    const { principal } = await httpAuth.credentials(req, { allow: ['user'] });
    await unusual.saw({
      actor: principal.userEntityRef,
      operation: `${req.method} ${req.route?.path ?? ''}`.trim(),
      problem,
    });
  };
  return (error, req, _res, next) => {
    const isRefused =
      error?.status === 403 ||
      (error?.status === 404 && hidden.includes(error.type));
    // Who is no person has no name to write down.
    if (isRefused) void writeDown(req, error.type).catch(() => undefined);
    next(error);
  };
}
