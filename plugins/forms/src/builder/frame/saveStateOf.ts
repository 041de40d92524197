import type { SaveState } from '@tukiverkko/ui';
import type { Saving } from '../session/BuilderState';

/** How the form stands, for the line beside its title. What needs more words stands in a notice of its own. */
export function saveStateOf(saving: Saving): SaveState {
  switch (saving.state) {
    case 'saved':
      return saving.at === undefined
        ? { kind: 'idle' }
        : { kind: 'saved', at: saving.at, announce: saving.isAloud };
    case 'saving':
    case 'offline':
      return { kind: saving.state };
    default:
      return { kind: 'idle' };
  }
}
