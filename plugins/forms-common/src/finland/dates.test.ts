import { isBusinessId } from './businessId';
import { dayNumber } from './calendarDate';
import { localDate } from './localDate';

describe('localDate', () => {
  it.each([
    ['2026-11-22T21:59:59Z', '2026-11-22'],
    ['2026-11-22T22:00:00Z', '2026-11-23'],
    ['2026-06-30T21:00:00Z', '2026-07-01'],
    ['2026-11-22T08:00:00+02:00', '2026-11-22'],
    ['2027-01-01T00:30:00+03:00', '2026-12-31'],
  ])('%s is %s in Finland', (instant, date) =>
    expect(localDate(instant, 'Europe/Helsinki')).toBe(date),
  );

  it('has no date for what it does not understand', () => {
    expect(localDate('yesterday', 'Europe/Helsinki')).toBeUndefined();
    expect(
      localDate('2026-11-22T21:59:59Z', 'Europe/Atlantis'),
    ).toBeUndefined();
  });
});

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2100-02-28', 47540],
  ])('%s is day %d', (date, day) => {
    expect(dayNumber(date)).toBe(day);
  });
  it.each([
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '0026-01-01',
    '',
    '2026-11-22T00:00:00Z',
  ])('%p is no day', date => {
    expect(dayNumber(date)).toBeUndefined();
  });
});

describe('isBusinessId', () => {
  it.each(['1234567-1', '0000000-0'])('takes %s', id =>
    expect(isBusinessId(id)).toBe(true),
  );
  it.each(['1234567-2', '12345671', '234567-1', '1234567-x', '0000006-1'])(
    'refuses %s',
    id => expect(isBusinessId(id)).toBe(false),
  );
});
