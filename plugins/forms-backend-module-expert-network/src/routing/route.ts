import type { Routing } from '@tukiverkko/plugin-forms-common';
import { routeCoordinator } from './routeCoordinator';
import { routeFind } from './routeFind';
import { routeService } from './routeService';
import type { RouteRecord } from './RouteRecord';

/** Where a request goes and why. Pure: the same input gives the same routing. */
export function route(input: RouteRecord): Routing {
  const { target } = input;
  if ('find' in target) return routeFind(input, target);
  return 'coordinator' in target
    ? routeCoordinator(input, target)
    : routeService(input, target);
}

/** The decision made again from what was kept with the submission. */
export function replay(record: RouteRecord): Routing {
  return route(record);
}
