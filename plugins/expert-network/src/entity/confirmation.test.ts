import { confirmationOf } from './confirmation';

describe('confirmationOf', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 'fresh'],
    ['2025-11-23', '2026-11-22', 'fresh'],
    ['2025-11-22', '2026-11-22', 'old'],
    ['2024-02-29', '2025-02-28', 'fresh'],
    ['2024-02-29', '2025-03-01', 'old'],
  ])('says of %s on %s: %s', (confirmedOn, today, expected) => {
    expect(confirmationOf({ confirmedOn }, today)).toBe(expected);
  });

  it('tells what was never confirmed from what was confirmed long ago', () => {
    expect(confirmationOf({}, '2026-11-22')).toBe('never');
  });
});
