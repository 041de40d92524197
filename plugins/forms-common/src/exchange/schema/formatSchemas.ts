import type { FormatName } from '../../evaluate/formats';

/** Each format in words every JSON Schema validator knows. `partly` tells what it cannot say. */
export const formatSchemas: Readonly<
  Record<
    FormatName,
    {
      readonly format?: string;
      readonly pattern?: string;
      readonly partly?: string;
    }
  >
> = {
  date: { format: 'date' },
  'date-time': { format: 'date-time' },
  // The standard's time has an offset; ours is local.
  time: { pattern: '^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$' },
  month: { pattern: '^[1-9][0-9]{3}-(0[1-9]|1[0-2])$' },
  year: { pattern: '^[1-9][0-9]{3}$' },
  email: { format: 'email' },
  phone: {
    pattern: '^[+]?[0-9 -]{5,}$',
    partly: 'how many digits a phone number has',
  },
  uri: { format: 'uri', pattern: '^https://' },
  uuid: { format: 'uuid' },
  'business-id': {
    pattern: '^[0-9]{7}-[0-9]$',
    partly: 'the check digit of a business id',
  },
  'postal-code': { pattern: '^[0-9]{5}$' },
  municipality: { pattern: '^[0-9]{3}$' },
  'entity-ref': {
    pattern:
      '^[a-z][a-z0-9]{0,62}:[a-z0-9][a-z0-9-]{0,62}/[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$',
  },
};
