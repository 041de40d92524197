import { localDate } from '@tukiverkko/plugin-forms-common';
import { zone } from '../forms/acceptAnswers';

/** The local date of a moment. */
export function dayOf(now: string): string {
  return localDate(now, zone) ?? now.slice(0, 10);
}

/** The local year of a moment, which a reference begins with. */
export function yearOf(now: string): number {
  return Number(dayOf(now).slice(0, 4));
}
