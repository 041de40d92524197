import { caseStates } from '@tukiverkko/plugin-forms-common';
import { belongsToView, inboxViews, parseInboxView } from './inboxViews';

describe('inboxViews', () => {
  it('shows a request in every state somewhere', () => {
    const shown: readonly string[] = Object.values(inboxViews).flatMap(
      view => view.states,
    );
    expect(
      Object.keys(caseStates).filter(state => !shown.includes(state)),
    ).toEqual([]);
  });

  it('keeps to mine what I handle, and to unassigned what nobody does', () => {
    const [mine, free] = [
      { assignee: 'user:default/eero' },
      { assignee: null },
    ];
    expect(
      [mine, free].map(item =>
        belongsToView('mine', item, 'user:default/eero'),
      ),
    ).toEqual([true, false]);
    expect(
      [mine, free].map(item =>
        belongsToView('unassigned', item, 'user:default/eero'),
      ),
    ).toEqual([false, true]);
    expect(
      [mine, free].map(item =>
        belongsToView('needs-us', item, 'user:default/eero'),
      ),
    ).toEqual([true, true]);
  });

  it('takes an unknown view of the address for the first one', () => {
    expect(parseInboxView('toString')).toBe('needs-us');
    expect(parseInboxView('closed')).toBe('closed');
  });
});
