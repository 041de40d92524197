import { appendFileSync } from 'node:fs';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';

/** Another plugin that hears what the forms tell: it writes each event down before it says that it has heard it. */
const reportsEvents = createBackendPlugin({
  pluginId: 'reports-events',
  register(env) {
    env.registerInit({
      deps: { config: coreServices.rootConfig, events: eventsServiceRef },
      async init({ config, events }) {
        const file = config.getString('reportsEvents.file');
        await events.subscribe({
          id: 'reports-events',
          topics: ['forms.submission'],
          onEvent: async ({ eventPayload }) =>
            appendFileSync(file, `${JSON.stringify(eventPayload)}\n`),
        });
      },
    });
  },
});
export default reportsEvents;
