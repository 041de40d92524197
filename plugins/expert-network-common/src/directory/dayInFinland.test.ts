import { dayInFinland } from './dayInFinland';

describe('dayInFinland', () => {
  it.each([
    ['2026-11-21T21:59:59Z', '2026-11-21'],
    ['2026-11-21T22:00:00Z', '2026-11-22'],
    ['2026-06-30T21:00:00Z', '2026-07-01'],
  ])('at %s is %s', (instant, day) => {
    expect(dayInFinland(instant)).toBe(day);
  });
});
