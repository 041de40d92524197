import { dayNumber } from '../finland/calendarDate';
import { isBusinessId } from '../finland/businessId';

const matches =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);
const time = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
const atom = /[^\s@<>(),;:".[\]\\]{1,64}/.source;
const label = /[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?/u.source;
const email = new RegExp(
  `^(?=[^@]{1,64}@)${atom}(?:\\.${atom})*@(?:${label}\\.){1,8}${label}$`,
  'u',
);
const offset = /^(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** What a text may be. Another one here does not compile until each place that must know it does. */
export type FormatName =
  | 'date'
  | 'time'
  | 'date-time'
  | 'month'
  | 'year'
  | 'email'
  | 'phone'
  | 'uri'
  | 'uuid'
  | 'business-id'
  | 'postal-code'
  | 'municipality'
  | 'entity-ref';

/**
 * The formats a form may ask for, the same functions on both sides. A time is local; a date-time has an offset; a month
 * is written YYYY-MM; a web address is https; a phone number may hold spaces and hyphens; a municipality is the
 * three digits of Statistics Finland.
 */
export const formats: Readonly<Record<FormatName, (text: string) => boolean>> =
  {
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
    month: matches(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/),
    year: matches(/^[1-9]\d{3}$/),
    email: text => text.length <= 254 && email.test(text),
    uri: matches(/^https:\/\/[^\s/?#@"<>\\^`{|}]+([/?#][^\s"<>\\^`{|}]*)?$/),
    uuid: matches(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    ),
    phone: text =>
      /^\+?[0-9 -]+$/.test(text) &&
      /^\d{5,15}$/.test(text.replace(/[+ -]/g, '')),
    'business-id': isBusinessId,
    'postal-code': matches(/^\d{5}$/),
    municipality: matches(/^\d{3}$/),
    'entity-ref': matches(
      /^[a-z][a-z0-9]{0,62}:[a-z0-9][a-z0-9-]{0,62}\/[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
    ),
  };

/** True for the name of a format we have. */
export const isFormat = (name: string): name is FormatName =>
  Object.hasOwn(formats, name);
