import type {
  FormDefinition,
  FormDraft,
} from '@tukiverkko/plugin-forms-common';
import { mergeForms } from '@tukiverkko/plugin-forms-common/building';
import type { BuilderState } from './BuilderState';

/** What the page shows after somebody else's work has come in; what both changed waits for a choice. */
export function takenIn(
  base: FormDefinition,
  mine: FormDefinition,
  theirs: FormDraft,
): Pick<BuilderState, 'definition' | 'draft' | 'conflict' | 'merged'> {
  const merged = mergeForms(base, theirs.definition, mine);
  const { conflicts, definition, taken } = merged;
  // Revision 0 is a published version: the draft is begun anew.
  const draft = theirs.revision > 0 ? withoutDefinition(theirs) : undefined;
  if (conflicts.length > 0)
    return { definition, draft, conflict: { base, mine, theirs, conflicts } };
  return {
    definition,
    draft,
    ...(taken.length > 0 && {
      merged: { by: theirs.savedBy, taken, before: mine },
    }),
  };
}

/** What is known of a draft beside what it says. */
export function withoutDefinition({
  definition: _,
  ...draft
}: FormDraft): Omit<FormDraft, 'definition'> {
  return draft;
}
