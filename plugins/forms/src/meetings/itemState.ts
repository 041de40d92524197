import type { CaseState } from '@tukiverkko/plugin-forms-common';

/** How far a meeting is with one of its requests. */
export type ItemState = 'waiting' | 'inHand' | 'writing' | 'done' | 'over';

const byCase: Readonly<Record<CaseState, Exclude<ItemState, 'writing'>>> = {
  submitted: 'waiting',
  accepted: 'waiting',
  'in-consultation': 'inHand',
  'needs-info': 'inHand',
  answered: 'done',
  closed: 'done',
  declined: 'over',
  cancelled: 'over',
  'entered-in-error': 'over',
};

/** The state of an item; a statement begun in this window is in progress while it can still be given. */
export function itemState(state: CaseState, isBegun: boolean): ItemState {
  const known = byCase[state];
  const isOpen = known === 'waiting' || known === 'inHand';
  return isOpen && isBegun ? 'writing' : known;
}

/** What comes next after an item: the first one after it that is not settled, else the first of all; undefined where all are. */
export function nextItem(
  states: readonly ItemState[],
  current: number,
): number | undefined {
  const isOpen = (index: number) =>
    states[index] !== 'done' && states[index] !== 'over';
  const order = [...states.keys()];
  return [...order.slice(current + 1), ...order.slice(0, current + 1)].find(
    isOpen,
  );
}
