import { useApi } from '@backstage/frontend-plugin-api';
import type { OptionSources } from '@tukiverkko/plugin-forms-common';
import { formsApiRef } from '../../api/formsApiRef';
import { useLoad } from '../../load/useLoad';

/** The choices of every source as they are now; undefined until they are known, and where they cannot be read. */
export function useOptionSources(key: string): OptionSources | undefined {
  const { editing } = useApi(formsApiRef);
  return useLoad(key, () => editing.optionSources(key)).value;
}
