import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** Find help: `/find`. */
export const findRouteRef = createRouteRef();

/** Events: `/events`. */
export const eventsRouteRef = createRouteRef();

/** Programmes, projects, pilots and working groups: `/work`. */
export const workRouteRef = createRouteRef();

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

/** Every phenomenon: `/find/phenomena`. */
export const phenomenaRouteRef = createSubRouteRef({
  parent: findRouteRef,
  path: '/phenomena',
});

/** One phenomenon, by its code: `/find/phenomena/:code`. */
export const phenomenonRouteRef = createSubRouteRef({
  parent: findRouteRef,
  path: '/phenomena/:code',
});

/** What the reader's teams keep true: `/find/mine`. */
export const mineRouteRef = createSubRouteRef({
  parent: findRouteRef,
  path: '/mine',
});

/** Where help is and where it is missing, phenomenon by county: `/find/coverage`. */
export const coverageRouteRef = createSubRouteRef({
  parent: findRouteRef,
  path: '/coverage',
});

/** Bringing in a list of units, networks or services: `/find/imports`. */
export const importsRouteRef = createSubRouteRef({
  parent: findRouteRef,
  path: '/imports',
});

/** One list that is brought in: `/find/imports/:id`. */
export const importRouteRef = createSubRouteRef({
  parent: findRouteRef,
  path: '/imports/:id',
});

/** The mapping surveys of a coordination team: `/find/surveys`. */
export const surveysRouteRef = createSubRouteRef({
  parent: findRouteRef,
  path: '/surveys',
});

/** One mapping survey: `/find/surveys/:id`. */
export const surveyRouteRef = createSubRouteRef({
  parent: findRouteRef,
  path: '/surveys/:id',
});
