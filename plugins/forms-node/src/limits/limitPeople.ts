import type {
  HttpAuthService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Request, Router } from 'express';
import type { Knex } from 'knex';
import { Limiter } from './Limiter';
import { limitRequests, type Taken } from './limitRequests';
import { OwnBudgets } from './OwnBudgets';
import { readLimits, type UsualLimit } from './readLimits';
import { SharedBudgets } from './SharedBudgets';

/** A budget of a day is whole again after one. */
const twoDays = 48 * 3_600_000;

/** What of a plugin is limited, and how it says so. */
export interface LimitedPlugin<Kind extends string> {
  /** Where the configuration has its `limits`. */
  readonly section: string;
  readonly usual: Readonly<Record<Kind, UsualLimit>>;
  readonly takenBy: (req: Request) => readonly Taken<Kind>[];
  readonly tooMany: (seconds: number) => Error;
}

/**
 * Limits how often each person may ask a plugin, over all backends that share its database. On PostgreSQL the database
 * has the table `request_budgets`.
 */
export async function limitPeople<Kind extends string>(
  router: Router,
  { section, usual, takenBy, tooMany }: LimitedPlugin<Kind>,
  services: {
    readonly db: Knex;
    readonly config: RootConfigService;
    readonly httpAuth: HttpAuthService;
    readonly scheduler: SchedulerService;
  },
): Promise<void> {
  const { config, db, httpAuth, scheduler } = services;
  const limits = readLimits(config, section, usual);
  // SQLite is one process, so there is nobody to share with.
  const isShared = db.client.config.client === 'pg';
  const shared = new SharedBudgets(db);
  const budgets = isShared ? shared : new OwnBudgets();
  const limiter = new Limiter({ budgets, limits });
  router.use(limitRequests({ limiter, httpAuth, takenBy, tooMany }));
  if (!isShared) return;
  await scheduler.scheduleTask({
    id: `${section}-limits`,
    frequency: { hours: 24 },
    timeout: { minutes: 5 },
    fn: () => shared.forgetBefore(Date.now() - twoDays),
  });
}
