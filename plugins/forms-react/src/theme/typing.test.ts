import { formats } from '@tukiverkko/plugin-forms-common';
import { typing, type TypedKind } from './typing';

const written: readonly (readonly [
  kind: TypedKind,
  text: string,
  stored: string | undefined,
])[] = [
  ['time', '9.30', '09:30'],
  ['time', '09:30:15', '09:30:15'],
  ['time', '25.00', undefined],
  ['month', '11.2026', '2026-11'],
  ['month', '1 / 2026', '2026-01'],
  ['month', '2026-11', '2026-11'],
  ['month', '13.2026', undefined],
  ['year', ' 2026 ', '2026'],
  ['year', '26', undefined],
  ['phone', '040 000 0000', '040 000 0000'],
  ['phone', 'soita', undefined],
  ['business-id', '12345671', '1234567-1'],
  ['business-id', '1234567 \u2013 1', '1234567-1'],
  ['business-id', '123', undefined],
  ['postal-code', 'FI-00100', '00100'],
  ['postal-code', '0100', undefined],
  ['municipality', '91', '091'],
  ['municipality', 'Helsinki', undefined],
];

describe('a short answer', () => {
  it.each(written)('%s written %j is stored as %j', (kind, text, stored) =>
    expect(typing[kind].read(text)).toBe(stored),
  );

  const kept = written.filter(([, , stored]) => stored !== undefined);
  it.each(kept)(
    '%s fits its format and is read as shown',
    (kind, _, stored) => {
      const { read, show = (text: string) => text } = typing[kind];
      expect(formats[kind](stored!)).toBe(true);
      expect(read(show(stored!))).toBe(stored);
    },
  );
});
