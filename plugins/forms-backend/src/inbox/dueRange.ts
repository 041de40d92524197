import {
  addWorkingDays,
  type DueFilter,
} from '@tukiverkko/plugin-forms-common';

/** Part of the queue: from a place on, and before a place. */
export interface PlaceRange {
  readonly from?: string;
  readonly before?: string;
}

/** Sorts after every date: nobody promises, or the clock is paused. */
const noDate = '9999-12-31';
const soonDays = 2;
const weekDays = 7;

/** A place in the queue begins with the date, so dates bound it. */
const ranges: Readonly<Record<DueFilter, (today: string) => PlaceRange>> = {
  late: today => ({ before: today }),
  today: today => ({ from: today, before: daysAfter(today, 1) }),
  soon: today => ({
    from: today,
    before: daysAfter(addWorkingDays(today, soonDays) ?? today, 1),
  }),
  week: today => ({ from: today, before: daysAfter(today, weekDays + 1) }),
  none: () => ({ from: noDate }),
};

/** Where cases due then stand in the queue. */
export function dueRange(due: DueFilter, today: string): PlaceRange {
  return ranges[due](today);
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 24 * 3_600_000)
    .toISOString()
    .slice(0, 10);
}
