import {
  ApiBlueprint,
  coreExtensionData,
  createFrontendModule,
  ExtensionBoundary,
} from '@backstage/frontend-plugin-api';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import {
  EntityContentBlueprint,
  EntityHeaderLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { kindIcons } from './entity/kindIcons';

const entityPresentation = ApiBlueprint.make({
  name: 'entity-presentation',
  params: defineParams =>
    defineParams({
      api: entityPresentationApiRef,
      deps: { catalogApi: catalogApiRef },
      factory: ({ catalogApi }) =>
        DefaultEntityPresentationApi.create({
          catalogApi,
          kindIcons: Object.fromEntries(
            Object.entries(kindIcons).map(([kind, Icon]) => [
              kind,
              () => <Icon aria-hidden />,
            ]),
          ),
        }),
    }),
});

const everyEntity = () => true;

const entityPage = catalogPlugin.getExtension('page:catalog/entity').override({
  *factory(originalFactory, { node, inputs }) {
    const original = originalFactory();
    yield* original;

    const headers = inputs.headerLayouts.map(layout => ({
      Component: layout.get(EntityHeaderLayoutBlueprint.dataRefs.component),
      isFor:
        layout.get(EntityHeaderLayoutBlueprint.dataRefs.filterFunction) ??
        everyEntity,
    }));
    const contents = inputs.contents.map(content => ({
      path: content.get(coreExtensionData.routePath),
      title: content.get(EntityContentBlueprint.dataRefs.title),
      element: content.get(coreExtensionData.reactElement),
      isFor:
        content.get(EntityContentBlueprint.dataRefs.filterFunction) ??
        everyEntity,
    }));
    const stock = original.get(coreExtensionData.reactElement);
    yield coreExtensionData.reactElement(
      ExtensionBoundary.lazy(node, () =>
        import('./entity/EntityFrame').then(({ EntityFrame }) => (
          <EntityFrame headers={headers} contents={contents} stock={stock} />
        )),
      ),
    );
  },
});

/** Gives our kinds their icons in the catalogue, and their pages a frame of ours. */
export const expertNetworkCatalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [entityPresentation, entityPage],
});
