import {
  EntityContentBlueprint,
  EntityContentLayoutBlueprint,
  EntityHeaderLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { relationsPath } from './entityPaths';
import { isOurEntity } from './isOurEntity';

/** What stands above the tabs of our kinds. */
export const entityHeader = EntityHeaderLayoutBlueprint.make({
  params: {
    filter: isOurEntity,
    loader: () =>
      import('./EntityHeader').then(({ EntityHeader }) => EntityHeader),
  },
});

/** The first tab of our kinds: our sections instead of the stock cards. */
export const entityBody = EntityContentLayoutBlueprint.make({
  params: {
    filter: isOurEntity,
    loader: () => import('./EntityBody').then(({ EntityBody }) => EntityBody),
  },
});

/** The second tab of our kinds: everything they are related to. The header has its name in three languages. */
export const entityRelations = EntityContentBlueprint.make({
  name: 'relations',
  params: {
    path: relationsPath,
    title: 'Relations',
    filter: isOurEntity,
    loader: () =>
      import('./graph/RelationsPage').then(({ RelationsPage }) => (
        <RelationsPage />
      )),
  },
});
