import {
  addWorkingDays,
  localDate,
  type Routing,
} from '@tukiverkko/plugin-forms-common';
import { zone } from '../forms/acceptAnswers';

/** The local date of the promise, counted in working days from an instant; null where nobody promises. */
export function answerBy({ promise }: Routing, now: string): string | null {
  const today = localDate(now, zone);
  if (promise === null || today === undefined) return null;
  return addWorkingDays(today, promise) ?? null;
}
