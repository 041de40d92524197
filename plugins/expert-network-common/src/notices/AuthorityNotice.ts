import type { Language, Localized } from '../Localized';

/** An authority to contact before anybody else, and how. A request can still be sent. */
export interface AuthorityNotice {
  readonly id: string;
  /** Codes of the phenomena it stands before. */
  readonly phenomena: readonly string[];
  readonly who: Localized;
  readonly when: Localized;
  readonly how: Localized;
  /** Official pages. */
  readonly links: readonly OfficialLink[];
  /** Local date somebody last compared this with its source. */
  readonly checkedOn: string;
}

/** A page of an authority. */
export interface OfficialLink {
  readonly href: string;
  /** The same page in languages it has an address of its own for. */
  readonly hrefs?: Readonly<Partial<Localized>>;
  readonly name: Localized;
}

/** Where a link leads for a reader: the page in their language, else the one there is. */
export function hrefOf(
  { href, hrefs }: OfficialLink,
  language: Language,
): string {
  return hrefs?.[language] ?? href;
}
