import type { SaveState } from '@tukiverkko/ui';
import type { Saving } from './DraftSession';

/** How the draft stands, for the line beside the title. */
export function saveStateOf(
  saving: Saving,
  on: { readonly copy: () => void; readonly retry: () => void },
): SaveState {
  switch (saving.state) {
    case 'saved':
      return { kind: 'saved', at: saving.at, announce: saving.isAloud };
    case 'refused':
      return { kind: 'refused', onCopy: on.copy, onRetry: on.retry };
    default:
      return { kind: saving.state };
  }
}
