export { catalogModuleExpertNetwork as default } from './module';
