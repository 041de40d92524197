import { confirmationOf, dueAfter, laterDay } from './confirmation';

describe('confirmationOf', () => {
  it.each([
    ['2025-11-22', '2026-11-21', 'fresh'],
    ['2025-11-22', '2026-11-22', 'old'],
    ['2024-02-29', '2025-02-28', 'fresh'],
    ['2024-02-29', '2025-03-01', 'old'],
  ])('says of %s on %s: %s', (confirmedOn, today, expected) => {
    expect(confirmationOf(confirmedOn, today)).toBe(expected);
  });

  it('tells what was never confirmed from what was confirmed long ago', () => {
    expect(confirmationOf(undefined, '2026-11-22')).toBe('never');
  });
});

it('is due a year later, on a day there is', () => {
  expect(dueAfter('2025-11-22')).toBe('2026-11-22');
  expect(dueAfter('2024-02-29')).toBe('2025-03-01');
});

it('takes the later of two days, where there is one', () => {
  expect(laterDay('2026-01-01', '2026-02-01')).toBe('2026-02-01');
  expect(laterDay('2026-02-01', '2026-01-01')).toBe('2026-02-01');
  expect(laterDay(undefined, '2026-01-01')).toBe('2026-01-01');
  expect(laterDay(undefined, undefined)).toBeUndefined();
});
