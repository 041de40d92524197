import type { Notification } from './NotificationsClient';

/** The notifications of one day in Finland. */
export interface Day {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly notifications: readonly Notification[];
}

const finnishDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
});

/** Puts notifications that are in order into their days, in the same order. */
export function byDay(notifications: readonly Notification[]): readonly Day[] {
  const days = new Map<string, Notification[]>();
  for (const notification of notifications) {
    const date = finnishDay.format(new Date(notification.created));
    const day = days.get(date);
    if (day) day.push(notification);
    else days.set(date, [notification]);
  }
  return [...days].map(([date, ofDay]) => ({ date, notifications: ofDay }));
}
