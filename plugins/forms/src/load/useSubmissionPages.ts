import { useEffect, useReducer, useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type { SubmissionListItem } from '@tukiverkko/plugin-forms-common';
import { useNavigationType } from 'react-router-dom';
import type { FormsApi, SubmissionQuery } from '../api/FormsApi';
import { formsApiRef } from '../api/formsApiRef';
import { rememberedPages } from './rememberedPages';

/** A list that grows page by page. */
export interface SubmissionPages {
  readonly state: 'loading' | 'failed' | 'ready';
  readonly items: readonly SubmissionListItem[];
  readonly error?: unknown;
  readonly isMoreLoading: boolean;
  /** True where the list is shown as it was left, and may have changed since. */
  readonly isRemembered: boolean;
  /** Absent where the list has ended. */
  readonly more?: () => void;
  readonly reload: () => void;
}

interface Pages {
  readonly key: string;
  readonly state: SubmissionPages['state'];
  readonly items: readonly SubmissionListItem[];
  readonly cursor: string | null;
  readonly isMoreLoading: boolean;
  readonly isRemembered: boolean;
  readonly error?: unknown;
}

const none = {
  state: 'loading',
  items: [],
  cursor: null,
  isMoreLoading: false,
  isRemembered: false,
} as const;

/**
 * Lists submissions by cursor; another query starts anew, and what comes late for an old one is dropped.
 * Without a query nothing is asked. Whoever goes back finds the list as long as they left it.
 */
export function useSubmissionPages(
  query: Omit<SubmissionQuery, 'cursor'> | undefined,
): SubmissionPages {
  const api = useApi(formsApiRef);
  const key = JSON.stringify(query ?? null);
  const [attempt, reload] = useReducer((count: number) => count + 1, 0);
  const isReturning = useNavigationType() === 'POP';
  const [pages, setPages] = useState<Pages>(() =>
    firstPages(api, key, isReturning),
  );
  const current = useRef('');

  const load = async (
    wish: Omit<SubmissionQuery, 'cursor'>,
    run: string,
    cursor: string | undefined,
    before: readonly SubmissionListItem[],
  ) => {
    try {
      const page = await api.submissions({ ...wish, cursor });
      if (current.current !== run) return;
      const items = [...before, ...page.items];
      rememberedPages(api).keep(key, { items, cursor: page.nextCursor });
      setPages({
        ...none,
        key,
        state: 'ready',
        items,
        cursor: page.nextCursor,
      });
    } catch (error) {
      if (current.current !== run) return;
      setPages(old => ({
        ...old,
        state: 'failed',
        error,
        isMoreLoading: false,
      }));
    }
  };

  useEffect(() => {
    const run = `${key} ${attempt}`;
    current.current = run;
    const remembered = firstPages(api, key, isReturning && attempt === 0);
    if (remembered.isRemembered) {
      setPages(remembered);
      return;
    }
    setPages(old => ({
      ...none,
      key,
      items: old.key === key ? old.items : [],
    }));
    if (query) load(query, run, undefined, []);
    // `load` belongs to the query that `key` stands for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt]);

  const shown = pages.key === key ? pages : { ...none, key };
  const { cursor } = shown;
  return {
    ...shown,
    reload,
    more:
      cursor === null || !query
        ? undefined
        : () => {
            setPages(old => ({ ...old, isMoreLoading: true }));
            load(query, current.current, cursor, shown.items);
          },
  };
}

function firstPages(api: FormsApi, key: string, isReturning: boolean): Pages {
  const left = isReturning ? rememberedPages(api).read(key) : undefined;
  if (!left) return { ...none, key };
  return { ...none, ...left, key, state: 'ready', isRemembered: true };
}
