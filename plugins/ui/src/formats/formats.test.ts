import { todayInFinland } from './calendar';
import {
  formatDate,
  formatDateTime,
  formatDueDate,
  formatLongDate,
  formatTime,
} from './formatDate';
import { formatNumber, formatPercent } from './formatNumber';
import { readDate } from './readDate';

const moment = '2026-11-22T12:32:00Z';
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('dates', () => {
  it.each([
    [
      'fi',
      '22.11.2026',
      '22.11.2026 klo 14.32',
      'viimeistään ma 30.11.2026',
      'maanantai 30. marraskuuta 2026',
    ],
    [
      'sv',
      '22.11.2026',
      '22.11.2026 kl. 14.32',
      'senast må 30.11.2026',
      'måndag 30 november 2026',
    ],
    [
      'en',
      '22 Nov 2026',
      '22 Nov 2026, 14:32',
      'by Mon 30 Nov 2026',
      'Monday 30 November 2026',
    ],
  ] as const)(
    'are written the %s way',
    (language, date, dateTime, due, long) => {
      expect(plain(formatDate(moment, language))).toBe(date);
      expect(plain(formatDateTime(moment, language))).toBe(dateTime);
      expect(plain(formatDueDate('2026-11-30', language))).toBe(due);
      expect(plain(formatLongDate('2026-11-30', language))).toBe(long);
      expect(formatDateTime(moment, language)).not.toContain(' ');
    },
  );

  it('are Finnish wall time in summer and over midnight too', () => {
    expect(formatTime('2026-06-01T05:07:00Z', 'fi')).toBe('8.07');
    expect(formatDate('2026-06-01T21:30:00Z', 'fi')).toBe('2.6.2026');
    expect(todayInFinland(new Date('2026-12-31T22:30:00Z'))).toBe('2027-01-01');
  });

  it('lets the line break before a due date, never inside it', () => {
    expect(formatDueDate('2026-11-30', 'fi')).toBe(
      'viimeistään ma\u00a030.11.2026',
    );
    expect(formatDueDate('2026-11-30', 'en')).toBe(
      'by Mon\u00a030\u00a0Nov\u00a02026',
    );
  });
});

describe('numbers', () => {
  it.each([
    [2464, 'fi', '2 464'],
    [1234567, 'sv', '1 234 567'],
    [2464, 'en', '2,464'],
    [4.6, 'fi', '4,6'],
    [4.6, 'en', '4.6'],
    [-0.04, 'fi', '0'],
    [-12, 'fi', '\u221212'],
  ] as const)('%p in %s is %s', (value, language, text) => {
    expect(plain(formatNumber(value, language))).toBe(text);
  });

  it('show a share as a percentage', () => {
    expect(plain(formatPercent(0.12, 'fi'))).toBe('12 %');
    expect(formatPercent(0.12, 'en')).toBe('12%');
  });
});

describe('readDate', () => {
  it.each([
    ['22.11.2026', '2026-11-22'],
    [' 22. 11. 2026 ', '2026-11-22'],
    ['22.11.', '2026-11-22'],
    ['22.11', '2026-11-22'],
    ['1.2.27', '2027-02-01'],
    ['221126', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['Tänään', '2026-11-20'],
    ['i dag', '2026-11-20'],
    ['today', '2026-11-20'],
    ['huomenna', '2026-11-21'],
    ['+7', '2026-11-27'],
    ['+45', '2027-01-04'],
  ])('reads %p', (typed, date) => {
    expect(readDate(typed, '2026-11-20')).toBe(date);
  });

  it.each([
    '',
    'ensi viikolla',
    '31.2.2026',
    '32.1.2026',
    '1.13.2026',
    '22',
    'constructor',
  ])('does not read %p', typed => {
    expect(readDate(typed, '2026-11-20')).toBeUndefined();
  });
});
