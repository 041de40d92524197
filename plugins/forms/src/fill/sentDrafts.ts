/** Drafts that were sent from this window, so that going back does not open a form that is gone. In memory only. */
export const sentDrafts = new Set<string>();
