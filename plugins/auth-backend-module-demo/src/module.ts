import { readFile } from 'node:fs/promises';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { createDemoAuthenticator } from './createDemoAuthenticator';
import { parseDemoPeople } from './DemoPerson';
import { whyNotDemo } from './whyNotDemo';

/** Sign in as a demo person, when and only when `tukiverkko.demo` is true. */
export const authModuleDemo = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        http: coreServices.rootHttpRouter,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, http, logger, providers }) {
        if (config.getOptionalBoolean('tukiverkko.demo') !== true) return;

        const reason = whyNotDemo(config);
        if (reason) throw new Error(reason);

        const people = parseDemoPeople(
          await readFile(config.getString('tukiverkko.demoPeople'), 'utf8'),
        );
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: createDemoAuthenticator(people),
            signInResolver: ({ result }, context) =>
              context.signInWithCatalogUser({ entityRef: result.entityRef }),
          }),
        });
        http.use('/demo/people', (_req, res) => res.json({ items: people }));
        logger.warn(
          `This is a demo: anyone may sign in as one of ${people.length} invented people.`,
        );
      },
    });
  },
});
