import { useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type { Meeting } from '@tukiverkko/plugin-forms-common';
import { formsApiRef } from '../api/formsApiRef';
import { useLoad } from '../load/useLoad';

/** Meetings page by page: the first ones at once, the next on `more`. */
export function useMeetingPages(when: 'coming' | 'past') {
  const api = useApi(formsApiRef);
  const load = useLoad(when, () => api.meetings({ when }));
  const [rest, setRest] = useState<{
    readonly items: readonly Meeting[];
    readonly cursor: string | null;
  }>();
  const [isMoreLoading, setIsMoreLoading] = useState(false);
  const [moreError, setMoreError] = useState<unknown>();
  const first = load.value;
  const shown = useRef(first);
  shown.current = first;
  useEffect(() => setRest(undefined), [first]);

  const cursor = rest ? rest.cursor : first?.nextCursor ?? null;
  const more = async () => {
    if (cursor === null || isMoreLoading) return;
    setIsMoreLoading(true);
    setMoreError(undefined);
    try {
      const page = await api.meetings({ when, cursor });
      // The list may have been read again meanwhile.
      if (shown.current !== first) return;
      setRest({
        items: [...(rest?.items ?? []), ...page.items],
        cursor: page.nextCursor,
      });
    } catch (error) {
      setMoreError(error);
    } finally {
      setIsMoreLoading(false);
    }
  };
  return {
    load,
    items: [...(first?.items ?? []), ...(rest?.items ?? [])],
    more: cursor === null ? undefined : more,
    isMoreLoading,
    moreError,
  };
}
