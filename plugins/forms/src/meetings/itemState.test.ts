import { itemState, nextItem } from './itemState';

describe('an item of the agenda', () => {
  it('is in progress while a statement is begun and can still be given', () => {
    expect(itemState('accepted', false)).toBe('waiting');
    expect(itemState('accepted', true)).toBe('writing');
    expect(itemState('in-consultation', false)).toBe('inHand');
    expect(itemState('answered', true)).toBe('done');
    expect(itemState('cancelled', true)).toBe('over');
  });

  it('is followed by the next one that is not settled, round to the first', () => {
    const states = ['done', 'waiting', 'over', 'inHand'] as const;
    expect(nextItem(states, -1)).toBe(1);
    expect(nextItem(states, 1)).toBe(3);
    expect(nextItem(states, 3)).toBe(1);
    expect(nextItem(['done', 'over'], 0)).toBeUndefined();
    expect(nextItem([], -1)).toBeUndefined();
  });
});
