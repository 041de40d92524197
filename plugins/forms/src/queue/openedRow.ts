let opened: string | undefined;

/** Which row was opened last, so that whoever comes back stands on it again. */
export const openedRow = {
  keep(id: string): void {
    opened = id;
  },

  /** Moves the focus to the row that was opened, once. */
  focusIn(list: HTMLElement): boolean {
    const link =
      opened &&
      list.querySelector<HTMLElement>(
        `a[href^="/requests/${CSS.escape(opened)}"]`,
      );
    if (!link) return false;
    opened = undefined;
    link.focus();
    return true;
  },
};
