import { problems } from '../problems';

/** The revision that `If-Match` names; 0, which none has, for a tag that is not ours. */
export function revisionOf(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw problems.ifMatchMissing();
  return Number(/^"(\d{1,9})"$/.exec(ifMatch)?.[1] ?? 0);
}
