import type { SavedFormDraft } from '@tukiverkko/plugin-forms-common';
import type { BuilderState } from './BuilderState';
import { withoutDefinition } from './takenIn';

/** How things stand once the server has what was done until `steps`; what was done since is still to be saved. */
export function afterSave(
  current: BuilderState,
  { check, notCarried: _, ...draft }: SavedFormDraft,
  { isAloud, steps }: { readonly steps: number; readonly isAloud: boolean },
): Pick<BuilderState, 'check' | 'draft' | 'saving' | 'unsaved'> {
  const unsaved = current.unsaved - steps;
  return {
    draft: withoutDefinition(draft),
    check,
    unsaved,
    saving:
      unsaved > 0
        ? { state: 'saving' }
        : { state: 'saved', at: draft.savedAt, isAloud },
  };
}
