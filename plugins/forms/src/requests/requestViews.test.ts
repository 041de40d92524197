import { caseStates } from '@tukiverkko/plugin-forms-common';
import { belongsTo, parsePageView, requestViews } from './requestViews';

describe('requestViews', () => {
  it('shows a request in every state somewhere', () => {
    const shown = Object.values(requestViews).flat();
    expect(
      Object.keys(caseStates).filter(state => !shown.includes(state as never)),
    ).toEqual([]);
  });

  it('moves a declined request from waiting to closed when it can no longer be reopened', () => {
    const declined = {
      state: 'declined',
      changedAt: '2026-11-01T00:00:00Z',
    } as const;
    const [soon, later] = [
      new Date('2026-11-20T00:00:00Z'),
      new Date('2026-12-20T00:00:00Z'),
    ];
    expect([
      belongsTo('waiting', declined, soon),
      belongsTo('closed', declined, soon),
    ]).toEqual([true, false]);
    expect([
      belongsTo('waiting', declined, later),
      belongsTo('closed', declined, later),
    ]).toEqual([false, true]);
  });

  it('takes an unknown view of the address for none', () => {
    expect(parsePageView('closed')).toBe('closed');
    expect(parsePageView('constructor')).toBeUndefined();
  });
});
