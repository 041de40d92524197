import { useApi } from '@backstage/frontend-plugin-api';
import type { Suggestion } from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkApiRef } from '../../api/ExpertNetworkApi';
import { useLoad } from '../../api/useLoad';
import { useSettled } from './useSettled';

const none: readonly Suggestion[] = [];

/** What the typed words could mean, asked once the typing pauses. A failure only means no suggestions. */
export function useSuggestions(
  typed: string,
  isWanted: boolean,
): readonly Suggestion[] {
  const api = useApi(expertNetworkApiRef);
  const words = useSettled(typed.trim(), 150);
  const isAsked = isWanted && words.length > 1;
  const { value } = useLoad(isAsked ? words : undefined, () =>
    api.suggest({ words }),
  );
  return isAsked ? value?.items ?? none : none;
}
