import {
  EntityContentLayoutBlueprint,
  EntityHeaderLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
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
