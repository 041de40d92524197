import { coreServices, type ServiceRef } from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { readinessServiceRef } from '@tukiverkko/plugin-forms-node';

/** Everything the plugin asks of the backend it stands in. */
export const services = {
  auditor: coreServices.auditor,
  auth: coreServices.auth,
  catalog: catalogServiceRef,
  config: coreServices.rootConfig,
  database: coreServices.database,
  events: eventsServiceRef,
  httpAuth: coreServices.httpAuth,
  httpRouter: coreServices.httpRouter,
  lifecycle: coreServices.lifecycle,
  logger: coreServices.logger,
  metrics: metricsServiceRef,
  notifications: notificationService,
  permissions: coreServices.permissions,
  readiness: readinessServiceRef,
  registry: coreServices.permissionsRegistry,
  scheduler: coreServices.scheduler,
  signals: signalsServiceRef,
};

type Instance<R> = R extends ServiceRef<infer S, 'plugin' | 'root'> ? S : never;

/** The services as the plugin gets them. */
export type Services = {
  readonly [S in keyof typeof services]: Instance<(typeof services)[S]>;
};
