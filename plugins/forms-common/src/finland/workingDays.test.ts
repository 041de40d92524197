import { publicHolidays } from './publicHolidays';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from './workingDays';

describe('publicHolidays', () => {
  it('knows the days of 2026', () => {
    expect([...publicHolidays(2026)].sort()).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-24',
      '2026-06-19',
      '2026-06-20',
      '2026-10-31',
      '2026-12-06',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it.each([
    [1818, '1818-03-22'],
    [1900, '1900-04-15'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
    [2200, '2200-04-06'],
  ])('puts Easter of %d on %s', (year, easter) =>
    expect(publicHolidays(year)).toContain(easter),
  );

  it.each([
    [2020, '2020-06-20', '2020-10-31'],
    [2021, '2021-06-26', '2021-11-06'],
    [2025, '2025-06-21', '2025-11-01'],
    [2027, '2027-06-26', '2027-11-06'],
  ])(
    'puts Midsummer and All Saints of %d on Saturdays',
    (year, midsummer, saints) => {
      expect(publicHolidays(year)).toContain(midsummer);
      expect(publicHolidays(year)).toContain(saints);
    },
  );
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-23', 0, '2026-11-23', 'no day at all'],
    ['2026-11-23', 5, '2026-11-30', 'over a weekend'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
    ['2026-12-23', 1, '2026-12-28', 'over Christmas and a weekend'],
    ['2026-04-02', 1, '2026-04-07', 'over Easter'],
    ['2026-06-18', 1, '2026-06-22', 'over Midsummer'],
    ['2026-12-31', 1, '2027-01-04', 'over New Year and a weekend'],
    [
      '2026-12-04',
      1,
      '2026-12-07',
      'Independence Day on a Sunday takes nothing away',
    ],
  ])('counts %s plus %d to %s: %s', (from, n, to) =>
    expect(addWorkingDays(from, n)).toBe(to),
  );

  it.each([
    ['2026-02-30', 1],
    ['x', 1],
    ['2026-11-23', -1],
    ['2026-11-23', 0.5],
    ['2026-11-23', 100000],
    ['2026-11-23', NaN],
  ])('has no answer for %p plus %p', (from, n) =>
    expect(addWorkingDays(from, n)).toBeUndefined(),
  );

  it('counts a thousand days and no more', () => {
    expect(addWorkingDays('2026-11-23', 1_000)).toBe('2030-11-11');
    expect(addWorkingDays('2026-11-23', 1_001)).toBeUndefined();
  });

  it('agrees with counting back', () => {
    for (let n = 0; n < 300; n += 7)
      expect(
        workingDaysBetween('2026-11-23', addWorkingDays('2026-11-23', n)!),
      ).toBe(n);
  });
});

describe('workingDaysBetween', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-27', '2026-11-30', 1],
    ['2026-11-30', '2026-11-27', 0],
    ['x', '2026-11-30', undefined],
    ['2026-11-27', 'x', undefined],
    // More than any promise takes is a mistake in a date, and nobody counts it.
    ['2026-01-01', '2031-06-24', 1_376],
    ['2026-01-01', '2031-06-25', undefined],
  ])('from %s to %s: %p', (from, to, days) =>
    expect(workingDaysBetween(from, to)).toBe(days),
  );
});

describe('isWorkingDay', () => {
  it.each([
    ['2026-11-23', true],
    ['2026-11-22', false],
    ['2026-12-24', false],
    ['2026-12-25', false],
    ['1969-12-31', true],
    ['x', false],
  ])('%s: %p', (date, working) => expect(isWorkingDay(date)).toBe(working));
});
