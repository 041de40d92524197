import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { People } from './people/People';
import { TukiverkkoPolicy } from './policy/TukiverkkoPolicy';

/** Sets the reference policy of Tukiverkko. A backend has one policy; whoever needs another leaves this module out. */
export const permissionModuleTukiverkko = createBackendModule({
  pluginId: 'permission',
  moduleId: 'tukiverkko',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        policy: policyExtensionPoint,
      },
      async init({ auth, catalog, config, policy }) {
        const groupsOf = (task: string) =>
          config.getOptionalStringArray(`permission.tukiverkko.${task}`) ?? [];
        const settings = {
          editors: groupsOf('editors'),
          publishers: groupsOf('publishers'),
          figuresReaders: groupsOf('figuresReaders'),
          auditors: groupsOf('auditors'),
          operators: groupsOf('operators'),
        };
        policy.setPolicy(
          new TukiverkkoPolicy({
            people: new People({ catalog, auth }),
            auth,
            settings,
          }),
        );
      },
    });
  },
});
