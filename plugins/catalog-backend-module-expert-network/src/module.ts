import { createBackendModule } from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { expertNetworkModelLayers } from '@tukiverkko/plugin-expert-network-common/model';
import { OfficialRegionsProvider } from './OfficialRegionsProvider';

/** Teaches the catalogue our kinds and gives it the official regions. */
export const catalogModuleExpertNetwork = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'expert-network',
  register(reg) {
    reg.registerInit({
      deps: {
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ model, processing }) {
        model.addModelSource(
          CatalogModelSources.static([...expertNetworkModelLayers]),
        );
        processing.addEntityProvider(new OfficialRegionsProvider());
      },
    });
  },
});
