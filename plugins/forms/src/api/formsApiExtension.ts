import { ApiBlueprint, fetchApiRef } from '@backstage/frontend-plugin-api';
import { FormsClient } from './FormsClient';
import { formsApiRef } from './formsApiRef';

/** Gives the portal its forms API. */
export const formsApiExtension = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: formsApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new FormsClient({ fetchApi }),
    }),
});
