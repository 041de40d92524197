import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { expertNetworkModelLayers } from '@tukiverkko/plugin-expert-network-common/model';
import { DatesProcessor } from './DatesProcessor';
import { OfficialRegionsProvider } from './OfficialRegionsProvider';
import { tellRefusals } from './tellRefusals';

/** Teaches the catalogue our kinds, gives it the official regions, and tells what it refuses. */
export const catalogModuleExpertNetwork = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'expert-network',
  register(reg) {
    reg.registerInit({
      deps: {
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
        events: eventsServiceRef,
        logger: coreServices.logger,
      },
      async init({ model, processing, events, logger }) {
        model.addModelSource(
          CatalogModelSources.static([...expertNetworkModelLayers]),
        );
        processing.addProcessor(new DatesProcessor());
        processing.addEntityProvider(new OfficialRegionsProvider());
        await tellRefusals(events, logger);
      },
    });
  },
});
