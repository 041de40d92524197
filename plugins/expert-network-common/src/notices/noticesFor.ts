import type { AuthorityNotice } from './AuthorityNotice';
import { authorityNotices } from './authorityNotices';

/** The authorities to contact first for some phenomena, the most urgent first, each once. */
export function noticesFor(
  phenomena: readonly string[],
): readonly AuthorityNotice[] {
  return authorityNotices.filter(notice =>
    notice.phenomena.some(code => phenomena.includes(code)),
  );
}
