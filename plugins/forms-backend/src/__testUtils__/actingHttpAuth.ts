import {
  coreServices,
  createServiceFactory,
  type HttpAuthService,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';

const actor = { subject: 'plugin:forms' };

/**
 * The test kit's authentication, with the plugin that asks on behalf of a person left in the credentials.
 * The real one does that too, and the permission backend answers conditions to plugins only.
 */
export const actingHttpAuth = createServiceFactory({
  service: coreServices.httpAuth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }): HttpAuthService => {
    const kit = mockServices.httpAuth({
      pluginId: plugin.getId(),
      defaultCredentials: mockCredentials.none(),
    });
    return {
      issueUserCookie: kit.issueUserCookie.bind(kit),
      credentials: async (req, options) => {
        const credentials: any = await kit.credentials(req, options);
        const isOnBehalf = /^Bearer mock-service-token:/.test(
          req.headers.authorization ?? '',
        );
        return isOnBehalf && credentials.principal.type === 'user'
          ? mockCredentials.user(credentials.principal.userEntityRef, { actor })
          : credentials;
      },
    };
  },
});
