import type {
  HttpAuthService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { Router } from 'express';
import type { Dispatcher } from '../outbox';
import { tellBrowsers, tellPlugins } from './hints';
import { NoticesStore } from './NoticesStore';
import { addWishesRoutes } from './routes';
import { addServicesWishesRoutes } from './servicesRoutes';
import { TellPeople, type TellRooms } from './TellPeople';
import { WishesStore } from './WishesStore';

/** No message is on its way for so long. */
const rememberedFor = 30 * 24 * 3_600_000;

/** Tells plugins, browsers and people what happened to a case, and keeps what each person wants to be told. */
export async function addNotificationsRoom(
  router: Router,
  rooms: Omit<TellRooms, 'notices' | 'wishes'> & {
    readonly config: RootConfigService;
    readonly dispatcher: Dispatcher;
    readonly events: EventsService;
    readonly httpAuth: HttpAuthService;
    readonly scheduler: SchedulerService;
    readonly signals: SignalsService;
  },
): Promise<void> {
  const { config, db, dispatcher, events, httpAuth, scheduler } = rooms;
  const wishes = new WishesStore(db);
  const notices = new NoticesStore(db);

  dispatcher.tell(tellPlugins(events));
  dispatcher.tell(tellBrowsers(rooms));
  if (config.getOptionalBoolean('forms.notifications.send') ?? true) {
    dispatcher.tell(new TellPeople({ ...rooms, notices, wishes }));
  }
  addWishesRoutes(router, {
    httpAuth,
    wishes,
    sendsMail: config.has('notifications.processors.email.transportConfig'),
  });
  addServicesWishesRoutes(router, { httpAuth, wishes });
  await scheduler.scheduleTask({
    id: 'forms-notices',
    frequency: { hours: 24 },
    timeout: { minutes: 5 },
    fn: () => notices.forgetBefore(new Date(Date.now() - rememberedFor)),
  });
}
