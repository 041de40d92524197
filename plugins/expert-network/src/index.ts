export { expertNetworkPlugin as default } from './plugin';
export {
  expertNetworkApiRef,
  type ExpertNetworkApi,
} from './api/ExpertNetworkApi';
export {
  findRouteRef,
  networksRouteRef,
  phenomenaRouteRef,
  phenomenonRouteRef,
  regionsRouteRef,
} from './routes';
export { expertNetworkTranslationRef } from './translations/expertNetworkTranslationRef';
export { expertNetworkAppModule } from './appModule';
export { expertNetworkCatalogModule } from './catalogModule';
export { expertNetworkGraphPlugin } from './entity/graph/graphPlugin';
export { FindSearch } from './find/FindSearch';
export { useEntityPath } from './links/useEntityPath';
