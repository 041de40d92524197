import type { FetchApi } from '@backstage/frontend-plugin-api';

/** A notification as the page shows it. */
export interface Notification {
  readonly id: string;
  readonly created: string;
  /** When it was read; null while it is not. */
  readonly read: string | null;
  readonly payload: { readonly title: string; readonly link?: string | null };
}

/** A page of notifications, the newest first. */
export interface NotificationList {
  readonly notifications: readonly Notification[];
  readonly totalCount: number;
}

const pageSize = 50;

/** Reads Backstage's notifications of the person who is signed in; the only place that knows its addresses. */
export class NotificationsClient {
  constructor(private readonly fetchApi: FetchApi) {}

  /** A page, after so many that are shown already. */
  list(offset = 0): Promise<NotificationList> {
    return this.#ask(`/notifications?limit=${pageSize}&offset=${offset}`);
  }

  async unread(): Promise<number> {
    const { unread } = await this.#ask<{ unread: number }>('/status');
    return unread;
  }

  async markRead(ids: readonly string[]): Promise<void> {
    await this.#ask('/notifications/update', { ids, read: true });
  }

  /** Marks every unread one, however many there are. */
  async markAllRead(): Promise<void> {
    for (;;) {
      const { notifications } = await this.#ask<NotificationList>(
        `/notifications?read=false&limit=${pageSize}&offset=0`,
      );
      if (notifications.length === 0) return;
      await this.markRead(notifications.map(({ id }) => id));
    }
  }

  async #ask<Answer>(address: string, body?: object): Promise<Answer> {
    const response = await this.fetchApi.fetch(
      `plugin://notifications${address}`,
      body && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      },
    );
    if (!response.ok) {
      throw new Error(`The notifications answered ${response.status}.`);
    }
    return response.json();
  }
}
