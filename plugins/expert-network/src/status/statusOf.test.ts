import { statusOf } from './statusOf';

const today = '2026-11-22';
const open = { state: 'open' } as const;

describe('statusOf', () => {
  it('is open when it is in force and open', () => {
    expect(statusOf({ validFrom: today, validTo: today }, open, today)).toEqual(
      { state: 'open' },
    );
  });

  it('has ended on the day after its last day', () => {
    expect(statusOf({ validTo: '2026-11-21' }, open, today)).toEqual({
      state: 'ended',
    });
  });

  it('starts on its first day', () => {
    expect(statusOf({ validFrom: '2026-12-01' }, open, today)).toEqual({
      state: 'starts',
      date: '2026-12-01',
    });
  });

  it('is open again on the day after a pause', () => {
    const paused = { state: 'paused', until: '2026-11-21' } as const;
    expect(statusOf({}, paused, today)).toEqual({ state: 'open' });
    expect(statusOf({}, paused, '2026-11-21')).toEqual(paused);
  });
});
