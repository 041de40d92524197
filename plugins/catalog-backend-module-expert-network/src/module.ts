import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { recordsChangedTopic } from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkModelLayers } from '@tukiverkko/plugin-expert-network-common/model';
import { DatesProcessor } from './DatesProcessor';
import { OfficialRegionsProvider } from './OfficialRegionsProvider';
import { recordsOverHttp } from './recordsOverHttp';
import { RecordsProvider } from './RecordsProvider';
import { tellRefusals } from './tellRefusals';

/** Teaches the catalogue our kinds, gives it the official regions and the records of the portal, and tells what it refuses. */
export const catalogModuleExpertNetwork = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'expert-network',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        discovery: coreServices.discovery,
        lifecycle: coreServices.lifecycle,
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
        events: eventsServiceRef,
        logger: coreServices.logger,
      },
      async init(given) {
        const { events, lifecycle, logger, model, processing } = given;
        model.addModelSource(
          CatalogModelSources.static([...expertNetworkModelLayers]),
        );
        processing.addProcessor(new DatesProcessor());
        processing.addEntityProvider(new OfficialRegionsProvider());
        await tellRefusals(events, logger);

        const records = new RecordsProvider({
          read: recordsOverHttp(given),
          logger,
        });
        processing.addEntityProvider(records);
        await events.subscribe({
          id: 'tukiverkko-records',
          topics: [recordsChangedTopic],
          onEvent: () => records.look(),
        });
        // Then the plugin that keeps them answers.
        lifecycle.addStartupHook(() => void records.look());
        lifecycle.addShutdownHook(() => records.stop());
      },
    });
  },
});
