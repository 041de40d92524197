import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** Find help: `/find`. */
export const findRouteRef = createRouteRef();

/** Regions, grouped by collaborative area: `/find/regions`. */
export const regionsRouteRef = createSubRouteRef({
  parent: findRouteRef,
  path: '/regions',
});

/** Expert networks: `/find/networks`. */
export const networksRouteRef = createSubRouteRef({
  parent: findRouteRef,
  path: '/networks',
});
