import { dayNumber } from '../finland/calendarDate';
import { isBusinessId } from '../finland/businessId';

const matches =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);
const time = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
const offset = /^(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The formats a form may ask for, the same functions on both sides. A time is local; a date-time has an offset;
 * a web address is https; a phone number may hold spaces and hyphens.
 */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: text => dayNumber(text) !== undefined,
  time: matches(time),
  'date-time': text => {
    const [, date, clock, zone] =
      /^(.{10})T(\d\d:\d\d:\d\d)(?:\.\d{1,9})?(.+)$/.exec(text) ?? [];
    return (
      date !== undefined &&
      dayNumber(date) !== undefined &&
      time.test(clock) &&
      offset.test(zone)
    );
  },
  email: matches(
    /^[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:".]{1,63}(\.[^\s@<>(),;:".]{1,63}){1,8}$/,
  ),
  uri: matches(/^https:\/\/[^\s/?#@]+([/?#]\S*)?$/),
  uuid: matches(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  ),
  phone: text =>
    /^\+?[0-9 -]+$/.test(text) && /^\d{5,15}$/.test(text.replace(/[+ -]/g, '')),
  'business-id': isBusinessId,
  'postal-code': matches(/^\d{5}$/),
  'entity-ref': matches(
    /^[a-z][a-z0-9]{0,62}:[a-z0-9][a-z0-9-]{0,62}\/[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
  ),
};
