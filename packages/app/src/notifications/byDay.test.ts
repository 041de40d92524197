import { byDay } from './byDay';

const at = (id: string, created: string) => ({
  id,
  created,
  read: null,
  payload: { title: id },
});

describe('byDay', () => {
  it('goes by the days of Finland, also on a night the clock changes', () => {
    const days = byDay([
      at('d', '2026-10-25T22:30:00.000Z'),
      at('c', '2026-10-25T21:30:00.000Z'),
      at('b', '2026-10-24T21:00:00.000Z'),
      at('a', '2026-10-24T20:59:59.999Z'),
    ]);
    expect(
      days.map(({ date, notifications }) => [
        date,
        notifications.map(({ id }) => id).join(),
      ]),
    ).toEqual([
      ['2026-10-26', 'd'],
      ['2026-10-25', 'c,b'],
      ['2026-10-24', 'a'],
    ]);
  });
});
