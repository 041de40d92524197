export { formsModuleExpertNetwork as default } from './module';
export { replay, route } from './routing/route';
export type { RouteRecord } from './routing/RouteRecord';
