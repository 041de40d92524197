import type {
  AuthService,
  HttpAuthService,
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Router } from 'express';
import type { Knex } from 'knex';
import type { RecordsStore } from '../records/RecordsStore';
import { ApplyRows } from './ApplyRows';
import { CheckRows } from './CheckRows';
import { ImportGround } from './ImportGround';
import { ImportJobs } from './ImportJobs';
import { Imports } from './Imports';
import { ImportsStore } from './ImportsStore';
import { ReceiveList } from './ReceiveList';
import { addImportRoutes } from './routes';

/** Lists may hold more than records need; after so long nobody mends them any more. */
const keptForDays = 30;

/** What the room asks of the plugin, and of the room of records. */
export interface ImportsRoomServices {
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly db: Knex;
  readonly httpAuth: HttpAuthService;
  readonly lifecycle: LifecycleService;
  readonly logger: LoggerService;
  readonly records: { readonly store: RecordsStore; readonly hint: () => void };
  readonly scheduler: SchedulerService;
  readonly snapshot: DirectorySnapshot;
}

/** The import of lists: its routes, and what goes on beside them. */
export async function openImportsRoom(
  router: Router,
  services: ImportsRoomServices,
): Promise<void> {
  const { auth, catalog, db, httpAuth, lifecycle, logger } = services;
  const { records, scheduler, snapshot } = services;
  const store = new ImportsStore(db);
  const ground = new ImportGround({
    auth,
    catalog,
    snapshot,
    records: records.store,
  });
  const check = new CheckRows(store, ground);
  const apply = new ApplyRows({
    store,
    ground,
    records: records.store,
    hint: records.hint,
  });
  const jobs = new ImportJobs({
    store,
    logger,
    check: (list, goOn) => check.run(list, goOn),
    apply: (list, goOn) => apply.run(list, goOn),
  });
  const receive = new ReceiveList(store);
  const imports = new Imports({ store, receive, ground, jobs });
  addImportRoutes(router, httpAuth, { imports, store });

  lifecycle.addStartupHook(() => void jobs.wake());
  lifecycle.addShutdownHook(() => jobs.stop());
  await scheduler.scheduleTask({
    id: 'expert-network-imports',
    frequency: { seconds: 30 },
    timeout: { hours: 2 },
    // Each process takes up what nobody works on.
    scope: 'local',
    fn: () => jobs.wake(),
  });
  await scheduler.scheduleTask({
    id: 'expert-network-imports-kept',
    frequency: { hours: 24 },
    timeout: { minutes: 10 },
    fn: () =>
      store.forgetBefore(
        new Date(Date.now() - keptForDays * 86_400_000).toISOString(),
      ),
  });
}
