import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';

/** The control of the proof by system calls: SQLite as it is where nobody asks it to sync each commit. */
const forgetsToSync = createBackendModule({
  pluginId: 'forms',
  moduleId: 'forgets-to-sync',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        lifecycle: coreServices.lifecycle,
      },
      async init({ database, lifecycle }) {
        const knex = await database.getClient();
        lifecycle.addStartupHook(async () => {
          await knex.raw('PRAGMA synchronous = NORMAL');
        });
      },
    });
  },
});
export default forgetsToSync;
