import { describeFailsClosed } from '../__testUtils__/describeFailsClosed';
import {
  unsoundCatalogues,
  type UnsoundCatalogue,
} from '../__testUtils__/unsoundCatalogue';
import { unsoundReplies, type Unsound } from '../__testUtils__/unsoundPolicy';

jest.setTimeout(240_000);

describeFailsClosed(
  Object.keys(unsoundReplies) as Unsound[],
  Object.keys(unsoundCatalogues) as UnsoundCatalogue[],
);
