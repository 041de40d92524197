import { useApi } from '@backstage/frontend-plugin-api';
import type { InboxOverview } from '@tukiverkko/plugin-forms-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SubmissionQuery } from '../api/FormsApi';
import { formsApiRef } from '../api/formsApiRef';
import { countChanges } from '../load/countChanges';
import { useLookAgain } from '../load/useLookAgain';
import type { SubmissionPages } from '../load/useSubmissionPages';

/**
 * How many there are in each view, kept fresh, and how many rows of the shown list are not as they are shown.
 * The list itself never moves under the reader.
 */
export function useFreshness(
  query: SubmissionQuery,
  pages: SubmissionPages,
  team: string | undefined,
) {
  const api = useApi(formsApiRef);
  const [overview, setOverview] = useState<InboxOverview>();
  const [stale, setStale] = useState(0);
  const shown = useRef(pages);
  shown.current = pages;
  const key = JSON.stringify([query, team]);
  const current = useRef(key);
  current.current = key;

  const count = useCallback(async () => {
    // Counts that cannot be read now are as they were: the list is what matters.
    const fresh = await api.inbox(team ? [team] : []).catch(() => undefined);
    if (fresh && current.current === key) setOverview(fresh);
    // `key` holds the team.
  }, [api, key]); // eslint-disable-line react-hooks/exhaustive-deps

  const compare = async () => {
    const { items, state } = shown.current;
    if (state !== 'ready') return;
    const fresh = await api.submissions(query).catch(() => undefined);
    if (!fresh || current.current !== key || shown.current.items !== items)
      return;
    setStale(countChanges(items, fresh.items, fresh.nextCursor === null));
  };

  const latestCompare = useRef(compare);
  latestCompare.current = compare;
  const { items, isRemembered } = pages;
  useEffect(() => {
    setStale(0);
    // What one has come back to may have changed while one was away.
    if (isRemembered) void latestCompare.current();
  }, [items, isRemembered]);
  useEffect(() => void count(), [count]);
  useLookAgain(() => {
    void count();
    void compare();
  });
  return { overview, stale, recount: count };
}
