import { createBackendPlugin } from '@backstage/backend-plugin-api';
import {
  formsCaseCoordinatePermission,
  formsCaseReadPermission,
  formsCaseRequestPermission,
  formsCaseWorkPermission,
  formsFormEditPermission,
  formsPermissions,
} from '@tukiverkko/plugin-forms-common';
import {
  formsCaseResourceRef,
  formsCaseRules,
  formsFormResourceRef,
  formsFormRules,
} from '@tukiverkko/plugin-forms-node';
import { addRoutes } from './addRoutes';
import { createRouter } from './createRouter';
import { errorEdge } from './errorEdge';
import { openExtensions } from './extensions';
import { keepGoing } from './keepGoing';
import { addLimits } from './limits/addLimits';
import { openRooms } from './openRooms';
import { addOperationsRoom } from './operations/addOperationsRoom';
import { refuseWithoutPermissions } from './refuseWithoutPermissions';
import { addRefusalsRoom } from './refusals/addRefusalsRoom';
import { services } from './services';
import { watch } from './watch';

/** Keeps forms and what is sent with them, and answers for who may do what. */
export const formsPlugin = createBackendPlugin({
  pluginId: 'forms',
  register(env) {
    const extensions = openExtensions(env);
    env.registerInit({
      deps: services,
      async init(given) {
        const { config, httpRouter, logger, registry } = given;
        refuseWithoutPermissions(config);
        registry.addResourceType({
          resourceRef: formsCaseResourceRef,
          permissions: [
            formsCaseReadPermission,
            formsCaseRequestPermission,
            formsCaseWorkPermission,
            formsCaseCoordinatePermission,
          ],
          rules: Object.values(formsCaseRules),
        });
        registry.addResourceType({
          resourceRef: formsFormResourceRef,
          permissions: [formsFormEditPermission],
          rules: Object.values(formsFormRules),
        });
        registry.addPermissions(
          formsPermissions.filter(({ type }) => type === 'basic'),
        );

        const rooms = await openRooms(given, extensions);
        const watched = watch(given, rooms);
        const { measure, refused, scheduler, underway } = watched;
        const router = createRouter();
        router.use(underway.count, measure);
        await addLimits(router, { ...rooms, ...given, scheduler });
        await addRoutes(router, rooms, { ...given, scheduler }, extensions);
        addOperationsRoom(router, { ...rooms, ...watched });
        const knocked = await addRefusalsRoom(router, {
          ...rooms,
          ...given,
          scheduler,
        });
        router.use(errorEdge(logger), refused, knocked);
        httpRouter.use(router);
        httpRouter.addAuthPolicy({ path: '/health', allow: 'unauthenticated' });
        await keepGoing(rooms, { ...given, scheduler }, underway);
      },
    });
  },
});
