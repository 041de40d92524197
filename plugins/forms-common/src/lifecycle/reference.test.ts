import fc from 'fast-check';
import {
  isReference,
  newReference,
  readReference,
  referenceBytes,
} from './reference';

const bytes = fc.uint8Array({
  minLength: referenceBytes,
  maxLength: referenceBytes,
});
const year = fc.integer({ min: 2000, max: 2999 });
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a reference', () => {
  it('is read back as it was made', () => {
    fc.assert(
      fc.property(bytes, year, (random, when) =>
        expect(isReference(newReference(random, when))).toBe(true),
      ),
    );
  });

  it('looks the same for the same bytes', () => {
    expect(newReference(Uint8Array.of(0, 31, 32, 255, 10), 2026)).toBe(
      'OT-2026-0Z0ZA6',
    );
  });

  it('takes five bytes however many there are, and four digits of any year', () => {
    const more = Uint8Array.of(0, 31, 32, 255, 10, 7, 7);
    expect(newReference(more, 2026)).toBe('OT-2026-0Z0ZA6');
    expect(newReference(more, 26)).toMatch(/^OT-0026-/);
  });

  it('notices every single wrong character', () => {
    const reference = newReference(Uint8Array.of(3, 14, 15, 92, 65), 2026);
    for (const place of [5, 6, 8, 9, 10, 11, 12, 13]) {
      for (const symbol of place < 8 ? '0123456789' : symbols) {
        const typed =
          reference.slice(0, place) + symbol + reference.slice(place + 1);
        expect([typed, isReference(typed)]).toEqual([
          typed,
          symbol === reference[place],
        ]);
      }
    }
  });

  it.each([
    '',
    'OT-2026-',
    'OT-2026-0Z0ZA',
    'ot-2026-0Z0ZA6',
    'OT-2026-0Z0ZAU',
    'XX-2026-0Z0ZA6',
    'OT-2026-0Z0ZA6 ',
    'NOT-2026-0Z0ZA6',
  ])('does not take %p', text => {
    expect(isReference(text)).toBe(false);
  });

  it('understands what people type', () => {
    expect(readReference(' ot 2026 ozoza6 ')).toBe('OT-2026-0Z0ZA6');
    expect(readReference('OT–2026–OZOZA6')).toBe('OT-2026-0Z0ZA6');
    expect(readReference('OT-2026-0Z0ZA7')).toBeUndefined();
    expect(readReference('hello')).toBeUndefined();
    expect(readReference('not 2026 ozoza6')).toBeUndefined();
    expect(readReference('ot 2026 ozoza6 6')).toBeUndefined();
    const ones = newReference(Uint8Array.of(1, 1, 1, 1, 1), 2026);
    expect(readReference(ones.replace('11111', 'iLI1l'))).toBe(ones);
  });
});
