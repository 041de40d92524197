export { authModuleDemo as default } from './module';
export type { DemoPerson } from './DemoPerson';
