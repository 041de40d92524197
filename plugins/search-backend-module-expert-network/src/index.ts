export { searchModuleExpertNetwork as default } from './module';
