import type {
  AuthService,
  DiscoveryService,
  HttpAuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Router } from 'express';
import type { Knex } from 'knex';
import { ConfirmationsStore } from './ConfirmationsStore';
import { Readers } from './Readers';
import { RemindKeepers } from './RemindKeepers';
import { addUpkeepRoutes } from './routes';
import { TellingsStore } from './TellingsStore';
import { Upkeep } from './Upkeep';

/** What is confirmed of the network, what needs attention, and telling those who can give it. */
export async function addUpkeepRoom(
  router: Router,
  rooms: {
    readonly auth: AuthService;
    readonly db: Knex;
    readonly discovery: DiscoveryService;
    readonly httpAuth: HttpAuthService;
    readonly logger: LoggerService;
    readonly notifications: NotificationService;
    readonly scheduler: SchedulerService;
    readonly snapshot: DirectorySnapshot;
    /** How many surveys wait for a person's organisations. */
    readonly surveysWaitingFor: (person: string) => Promise<number>;
  },
): Promise<void> {
  const { db, httpAuth, scheduler, snapshot } = rooms;
  const confirmations = new ConfirmationsStore(db);
  const upkeep = new Upkeep({ snapshot, confirmations });
  addUpkeepRoutes(router, httpAuth, upkeep, rooms.surveysWaitingFor);

  const reminders = new RemindKeepers({
    ...rooms,
    upkeep,
    tellings: new TellingsStore(db),
    readers: new Readers(rooms),
  });
  await scheduler.scheduleTask({
    id: 'upkeep-reminders',
    // On working days while people work; an hour that failed is made up for by the next.
    frequency: { cron: '15 6-13 * * 1-5' },
    timeout: { minutes: 10 },
    fn: () => reminders.remind(),
  });
}
