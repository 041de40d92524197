import { useCallback, useEffect, useState } from 'react';
import type { Notification } from './NotificationsClient';
import { useNotificationsClient } from './useNotificationsClient';
import { readHere } from './useUnread';

/** What the page knows of the notifications. */
export interface Notifications {
  /** Absent until they are known. */
  readonly all?: readonly Notification[];
  readonly hasMore: boolean;
  /** What did not succeed last. */
  readonly failed?: 'load' | 'mark';
}

/** The notifications of the reader, page after page, and marking them as read. */
export function useNotifications() {
  const client = useNotificationsClient();
  const [state, setState] = useState<Notifications>({ hasMore: false });

  const load = useCallback(
    async (before: readonly Notification[] = []) => {
      try {
        const page = await client.list(before.length);
        // What came in between has moved the pages: nobody is shown twice.
        const known = new Set(before.map(({ id }) => id));
        const all = [
          ...before,
          ...page.notifications.filter(({ id }) => !known.has(id)),
        ];
        setState({ all, hasMore: all.length < page.totalCount });
      } catch {
        setState(current => ({ ...current, failed: 'load' }));
      }
    },
    [client],
  );
  useEffect(() => void load(), [load]);

  const mark = useCallback(
    async (marked: () => Promise<void>, isMarked: (id: string) => boolean) => {
      try {
        await marked();
        const read = new Date().toISOString();
        setState(({ all, hasMore }) => ({
          hasMore,
          all: all?.map(one =>
            one.read === null && isMarked(one.id) ? { ...one, read } : one,
          ),
        }));
        window.dispatchEvent(new Event(readHere));
        return true;
      } catch {
        setState(current => ({ ...current, failed: 'mark' }));
        return false;
      }
    },
    [],
  );
  return {
    ...state,
    reload: () => void load(),
    loadMore: () => void load(state.all),
    markRead: (id: string) =>
      mark(
        () => client.markRead([id]),
        marked => marked === id,
      ),
    markAllRead: () =>
      mark(
        () => client.markAllRead(),
        () => true,
      ),
  };
}
