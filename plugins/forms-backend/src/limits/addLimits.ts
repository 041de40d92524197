import type {
  HttpAuthService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import type { Router } from 'express';
import type { Knex } from 'knex';
import { Limiter } from './Limiter';
import { limitRequests } from './limitRequests';
import { OwnBudgets } from './OwnBudgets';
import { readLimits } from './readLimits';
import { SharedBudgets } from './SharedBudgets';

const day = 24 * 3_600_000;

/** Limits how often each person may ask, over all backends that share the database. */
export async function addLimits(
  router: Router,
  rooms: {
    readonly db: Knex;
    readonly config: Config;
    readonly httpAuth: HttpAuthService;
    readonly scheduler: SchedulerService;
  },
): Promise<void> {
  const { config, db, httpAuth, scheduler } = rooms;
  const limits = readLimits(config);
  // SQLite is one process, so there is nobody to share with.
  if (db.client.config.client !== 'pg') {
    const limiter = new Limiter({ budgets: new OwnBudgets(), limits });
    router.use(limitRequests(limiter, httpAuth));
    return;
  }
  const budgets = new SharedBudgets(db);
  router.use(limitRequests(new Limiter({ budgets, limits }), httpAuth));
  await scheduler.scheduleTask({
    id: 'forms-limits',
    frequency: { hours: 24 },
    timeout: { minutes: 5 },
    fn: () => budgets.forgetBefore(Date.now() - day),
  });
}
