import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  oidcAuthenticator,
  oidcSignInResolvers,
} from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  authProvidersExtensionPoint,
  createOAuthRouteHandlers,
  OAuthEnvironmentHandler,
  readDeclarativeSignInResolver,
  type SignInResolverFactory,
} from '@backstage/plugin-auth-node';
import { patientAuthenticator } from './patientAuthenticator';
import { refuseStrangers } from './refuseStrangers';

const resolvers: { [name: string]: SignInResolverFactory } = {
  ...oidcSignInResolvers,
};

/** Sign in with the account of one's organisation, by OpenID Connect. */
export const authModuleOrganisation = createBackendModule({
  pluginId: 'auth',
  moduleId: 'organisation',
  register(reg) {
    reg.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        const authenticator = patientAuthenticator(oidcAuthenticator);
        providers.registerProvider({
          providerId: 'oidc',
          factory: ({ config: environments, ...rest }) =>
            OAuthEnvironmentHandler.mapConfig(environments, config => {
              const resolver = readDeclarativeSignInResolver({
                config,
                signInResolverFactories: resolvers,
              });
              return createOAuthRouteHandlers({
                ...rest,
                config,
                authenticator,
                signInResolver: resolver && refuseStrangers(resolver),
              });
            }),
        });
      },
    });
  },
});
