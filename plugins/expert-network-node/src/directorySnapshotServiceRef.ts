import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
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
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      factory({ catalog, auth, lifecycle, logger }) {
        const snapshot = new DirectorySnapshot({
          read: () => readCatalog(catalog, auth),
          logger,
        });
        lifecycle.addStartupHook(() => snapshot.start());
        lifecycle.addShutdownHook(() => snapshot.stop());
        return snapshot;
      },
    }),
});
