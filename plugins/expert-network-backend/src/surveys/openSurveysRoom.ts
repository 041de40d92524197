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
import { Readers } from '../upkeep/Readers';
import { RemindersStore } from './RemindersStore';
import { RemindOrganisations } from './RemindOrganisations';
import { addSurveyRoutes } from './routes';
import { Surveys } from './Surveys';
import { SurveysStore } from './SurveysStore';

/** Builds the room of the mapping survey: its rounds, who has answered, and reminding the others. */
export async function openSurveysRoom(services: {
  readonly auth: AuthService;
  readonly db: Knex;
  readonly discovery: DiscoveryService;
  readonly httpAuth: HttpAuthService;
  readonly logger: LoggerService;
  readonly notifications: NotificationService;
  readonly scheduler: SchedulerService;
  readonly snapshot: DirectorySnapshot;
}) {
  const { db, httpAuth, scheduler, snapshot } = services;
  const store = new SurveysStore(db);
  const surveys = new Surveys({ snapshot, store });
  const reminders = new RemindOrganisations({
    ...services,
    surveys: store,
    reminders: new RemindersStore(db),
    readers: new Readers(services),
  });
  await scheduler.scheduleTask({
    id: 'survey-reminders',
    // On working days while people work; an hour that failed is made up for by the next.
    frequency: { cron: '45 6-13 * * 1-5' },
    timeout: { minutes: 10 },
    fn: () => reminders.remindOfAll(),
  });
  return {
    surveys,
    addSurveyRoutes: (router: Router) =>
      addSurveyRoutes(router, httpAuth, { surveys, reminders }),
  };
}
