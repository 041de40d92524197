/**
 * What was copied in this window last. The browser's own clipboard may be closed to the page; what was copied here can
 * be pasted here all the same.
 */
let kept: string | undefined;

/** Keeps what was copied, to be pasted in this window. */
export function keepCopied(text: string): void {
  kept = text;
}

/** What was copied in this window last. */
export const lastCopied = (): string | undefined => kept;
