import type { SubmissionListItem } from '@tukiverkko/plugin-forms-common';
import type { FormsApi } from '../api/FormsApi';

/** A list as it was left. */
export interface RememberedPages {
  readonly items: readonly SubmissionListItem[];
  readonly cursor: string | null;
}

const mostRemembered = 10;
const listsOf = new WeakMap<FormsApi, Map<string, RememberedPages>>();

/** Remembers lists while the page is open, so that whoever comes back finds the place they left. */
export function rememberedPages(api: FormsApi) {
  const lists = listsOf.get(api) ?? new Map<string, RememberedPages>();
  listsOf.set(api, lists);
  return {
    read: (key: string) => lists.get(key),

    keep(key: string, pages: RememberedPages): void {
      lists.delete(key);
      lists.set(key, pages);
      if (lists.size > mostRemembered) lists.delete(lists.keys().next().value!);
    },
  };
}
