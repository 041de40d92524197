import type { FormDraft } from '../api/editing';

/** What is asked of a draft to know who is a second person for it. */
type Written = Pick<FormDraft, 'writers' | 'review'>;

/** Whether somebody may approve a draft: neither wrote it since the last version nor asked for its review. */
export const mayApprove = (
  ref: string,
  { writers, review }: Written,
): boolean => !writers.includes(ref) && review?.askedBy !== ref;

/** Whether somebody beside those who wrote a draft has read it: whoever publishes it, or whoever approved it. */
export const hasSecondPerson = (
  publisher: string,
  { writers, review }: Written,
): boolean =>
  !writers.includes(publisher) ||
  (review?.state === 'approved' &&
    review.answeredBy !== undefined &&
    !writers.includes(review.answeredBy));
