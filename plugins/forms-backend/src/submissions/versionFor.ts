import type { SubmitRequest } from '@tukiverkko/plugin-forms-common';
import type { Caller } from '../Caller';
import type { DraftsStore } from '../drafts/DraftsStore';
import type { PublishedForm, PublishedForms } from '../forms/PublishedForms';
import { problems } from '../problems';

/** The current version of a form that is sent; an older one, or one no longer in use, only for a draft that was begun with it. */
export async function versionFor(
  { form: key, version, draft }: SubmitRequest,
  caller: Caller,
  {
    forms,
    drafts,
  }: { readonly forms: PublishedForms; readonly drafts: DraftsStore },
): Promise<PublishedForm> {
  const held = draft && (await drafts.about(draft, caller.ref));
  if (held && held.form === key && held.version === version) {
    return forms.version(key, version);
  }
  const current = await forms.inUse(key);
  if (version !== current.version) {
    throw problems.versionReplaced(current.version);
  }
  return current;
}
