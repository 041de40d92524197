import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
  identityApiRef,
} from '@backstage/frontend-plugin-api';
import { FormsClient } from './FormsClient';
import { formsApiRef } from './formsApiRef';
import { createSendFile } from './sendFile';

/** Gives the portal its forms API. */
export const formsApiExtension = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: formsApiRef,
      deps: {
        discoveryApi: discoveryApiRef,
        fetchApi: fetchApiRef,
        identityApi: identityApiRef,
      },
      factory: ({ discoveryApi, fetchApi, identityApi }) =>
        new FormsClient({
          fetchApi,
          sendFile: createSendFile({
            baseUrl: () => discoveryApi.getBaseUrl('forms'),
            token: async () => (await identityApi.getCredentials()).token,
          }),
        }),
    }),
});
