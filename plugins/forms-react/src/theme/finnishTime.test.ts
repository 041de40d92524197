import { finnishTime, instantAt } from './finnishTime';

describe('a time in Finland', () => {
  it.each([
    ['2026-11-22', '10:00', '2026-11-22T10:00:00+02:00'],
    ['2026-07-01', '23:30', '2026-07-01T23:30:00+03:00'],
    ['2026-01-01', '00:00', '2026-01-01T00:00:00+02:00'],
    ['2026-11-22', '10:00:15', '2026-11-22T10:00:15+02:00'],
    // The hour that comes twice, and the ends of the one that is skipped.
    ['2026-10-25', '03:30', '2026-10-25T03:30:00+03:00'],
    ['2026-03-29', '02:59', '2026-03-29T02:59:00+02:00'],
    ['2026-03-29', '04:00', '2026-03-29T04:00:00+03:00'],
  ])('%s %s is %s', (date, time, instant) => {
    expect(instantAt({ date, time })).toBe(instant);
    expect(finnishTime(instant)).toEqual({ date, time });
  });

  it('is read from any offset', () =>
    expect(finnishTime('2026-11-22T22:30:00Z')).toEqual({
      date: '2026-11-23',
      time: '00:30',
    }));

  it('is none in the hour that is skipped, nor for what is no time', () => {
    expect(instantAt({ date: '2026-03-29', time: '03:30' })).toBeUndefined();
    expect(finnishTime('kohta')).toBeUndefined();
  });
});
