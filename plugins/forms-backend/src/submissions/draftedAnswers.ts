import type { Answers, SubmitRequest } from '@tukiverkko/plugin-forms-common';
import type { Caller } from '../Caller';
import type { DraftsStore } from '../drafts/DraftsStore';

/** What the draft of a submission held when it was saved last, where there is one. */
export async function draftedAnswers(
  { draft }: SubmitRequest,
  { ref }: Caller,
  drafts: DraftsStore,
): Promise<Answers | undefined> {
  return draft === undefined
    ? undefined
    : (await drafts.find(draft, ref))?.answers;
}
