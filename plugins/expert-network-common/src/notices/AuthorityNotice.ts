import type { Localized } from '../Localized';

/** An authority to contact before anybody else, and how. A request can still be sent. */
export interface AuthorityNotice {
  readonly id: string;
  /** Codes of the phenomena it stands before. */
  readonly phenomena: readonly string[];
  readonly who: Localized;
  readonly when: Localized;
  readonly how: Localized;
  /** Official pages. */
  readonly links: readonly {
    readonly href: string;
    readonly name: Localized;
  }[];
  /** Local date somebody last compared this with its source. */
  readonly checkedOn: string;
}
