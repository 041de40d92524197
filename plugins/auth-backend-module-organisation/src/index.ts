export { authModuleOrganisation as default } from './module';
