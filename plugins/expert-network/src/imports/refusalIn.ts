import { ResponseError } from '@backstage/errors';

/** Why a list was refused, as far as the page has a sentence for it. */
export const refusals = [
  'list-empty',
  'list-not-table',
  'list-old-excel',
  'list-cut-off',
  'list-row-too-long',
  'list-too-many-rows',
  'list-too-many-columns',
  'list-too-heavy',
  'list-sheet-unknown',
  'list-too-large',
] as const;

/** The refusal in an answer of the backend; `other` for everything else that can go wrong. */
export function refusalIn(error: unknown): (typeof refusals)[number] | 'other' {
  const type =
    error instanceof ResponseError
      ? (error.body.error as { readonly type?: string }).type
      : undefined;
  return refusals.find(one => one === type) ?? 'other';
}
