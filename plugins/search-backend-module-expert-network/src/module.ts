import {
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { NetworkCollatorFactory } from './NetworkCollatorFactory';
import { PhenomenonCollatorFactory } from './PhenomenonCollatorFactory';

const usualSchedule = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  // The catalogue fills first.
  initialDelay: { seconds: 30 },
};

/** Indexes the expert network for Backstage's own search. */
export const searchModuleExpertNetwork = createBackendModule({
  pluginId: 'search',
  moduleId: 'expert-network',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, catalog, config, indexRegistry, scheduler }) {
        const path = 'search.collators.expertNetwork.schedule';
        const runner = () =>
          scheduler.createScheduledTaskRunner(
            config.has(path)
              ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
                  config.getConfig(path),
                )
              : usualSchedule,
          );
        indexRegistry.addCollator({
          schedule: runner(),
          factory: new NetworkCollatorFactory({ catalog, auth }),
        });
        indexRegistry.addCollator({
          schedule: runner(),
          factory: new PhenomenonCollatorFactory(),
        });
      },
    });
  },
});
