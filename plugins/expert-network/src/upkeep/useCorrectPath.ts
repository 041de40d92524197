import { useEntityPath } from '../links/useEntityPath';

/** Where a unit's details are corrected: its page leads on to the form. */
export function useCorrectPath(): (ref: string) => string {
  return useEntityPath();
}
