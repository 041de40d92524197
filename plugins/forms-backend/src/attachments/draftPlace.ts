import type { Caller } from '../Caller';
import type { DraftsStore } from '../drafts/DraftsStore';
import type { PublishedForms } from '../forms/PublishedForms';
import { problems } from '../problems';
import { limitsOf, type AttachmentPlace } from './AttachmentPlace';

/** A draft as a place for files: its author's alone. */
export async function draftPlace(
  id: string,
  author: Caller,
  rooms: { readonly drafts: DraftsStore; readonly forms: PublishedForms },
): Promise<AttachmentPlace> {
  const { drafts, forms } = rooms;
  const draft = await drafts.about(id, author.ref);
  if (!draft) throw problems.draftNotFound();
  const { definition } = await forms.version(draft.form, draft.version);
  return {
    owner: id,
    route: `POST /v1/drafts/${id}/attachments`,
    limits: limitsOf(definition),
    hold: tx => drafts.hold(tx, id, author.ref),
    rowsBeside: async () => [],
    gone: problems.draftNotFound,
  };
}
