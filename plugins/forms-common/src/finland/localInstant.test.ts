import { localInstant } from './localInstant';

const helsinki = (date: string, time: string) =>
  localInstant(date, time, 'Europe/Helsinki');

describe('localInstant', () => {
  it.each([
    ['in winter', '2026-11-30', '08:00', '2026-11-30T06:00:00.000Z'],
    ['in summer', '2026-07-01', '08:00', '2026-07-01T05:00:00.000Z'],
    ['at midnight', '2026-11-30', '00:00', '2026-11-29T22:00:00.000Z'],
    [
      'before clocks go forward',
      '2026-03-29',
      '02:59',
      '2026-03-29T00:59:00.000Z',
    ],
    [
      'after clocks went forward',
      '2026-03-29',
      '04:00',
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'on the morning of that day',
      '2026-03-29',
      '08:00',
      '2026-03-29T05:00:00.000Z',
    ],
    [
      'in the hour that comes twice',
      '2026-10-25',
      '03:30',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'after clocks went back',
      '2026-10-25',
      '08:00',
      '2026-10-25T06:00:00.000Z',
    ],
  ])('knows the time %s', (_what, date, time, expected) =>
    expect(helsinki(date, time)).toBe(expected),
  );

  it('takes a time that clocks skip for the one they show instead', () => {
    expect(helsinki('2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  it.each([
    ['2026-02-30', '08:00'],
    ['2026-11-30', '24:00'],
    ['2026-11-30', '8'],
  ])('has no answer for %s %s', (date, time) =>
    expect(helsinki(date, time)).toBeUndefined(),
  );
});
