import type { FormatName } from './formats';

/** An answer of each format, as it is stored. */
export const formatExamples: Readonly<Record<FormatName, string>> = {
  date: '2026-11-22',
  time: '09:30',
  'date-time': '2026-11-22T09:30:00+02:00',
  month: '2026-11',
  year: '2026',
  email: 'first.last@county.example',
  phone: '040 000 0000',
  uri: 'https://county.example',
  uuid: '123e4567-e89b-12d3-a456-426614174000',
  'business-id': '1234567-1',
  'postal-code': '00100',
  municipality: '091',
  'entity-ref': 'group:default/core-unit',
};
