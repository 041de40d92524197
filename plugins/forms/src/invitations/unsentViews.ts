/** What somebody has begun to write of a view. */
export interface ViewDraft {
  readonly role: string;
  readonly text: string;
}

const drafts = new Map<string, ViewDraft>();
const keyOf = (person: string, request: string, as: string) =>
  [person, request, as].join(' ');

/** Views begun in this window, so that a look at another page loses no text. In memory only. */
export const unsentViews = {
  get: (...of: Parameters<typeof keyOf>) => drafts.get(keyOf(...of)),
  keep: (draft: ViewDraft, ...of: Parameters<typeof keyOf>) =>
    void drafts.set(keyOf(...of), draft),
  forget: (...of: Parameters<typeof keyOf>) => void drafts.delete(keyOf(...of)),
};
