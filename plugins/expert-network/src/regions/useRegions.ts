import { useApi } from '@backstage/frontend-plugin-api';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';

/** Every region with what serves it, as the directory has it. */
export function useRegions() {
  const api = useApi(expertNetworkApiRef);
  return useLoad('regions', () => api.regions());
}
