import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { recordsChangedTopic } from '@tukiverkko/plugin-expert-network-common';
import { DirectorySnapshot } from './DirectorySnapshot';
import { readCatalog } from './readCatalog';

/** The directory snapshot of a plugin: begins to read when the plugin starts. */
export const directorySnapshotServiceRef = createServiceRef<DirectorySnapshot>({
  id: 'expert-network.directory-snapshot',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        catalog: catalogServiceRef,
        auth: coreServices.auth,
        events: eventsServiceRef,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async factory({ catalog, auth, events, lifecycle, logger }) {
        const snapshot = new DirectorySnapshot({
          read: () => readCatalog(catalog, auth),
          logger,
        });
        // A hint that is missed costs half a minute.
        await events.subscribe({
          id: 'tukiverkko-directory',
          topics: [recordsChangedTopic],
          onEvent: async () => snapshot.changeIsComing(),
        });
        lifecycle.addStartupHook(() => snapshot.start());
        lifecycle.addShutdownHook(() => snapshot.stop());
        return snapshot;
      },
    }),
});
