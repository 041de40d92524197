import { expect, type Locator, type Page } from '@playwright/test';

/** Presses that may be needed to get somewhere; more is a trap, or a place no key leads to. */
const most = 250;

/**
 * Moves focus to a control as one does without a mouse: Tab and Shift+Tab from control to control, arrows inside what
 * is one stop of Tab. Nothing is focused from outside.
 */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await expectFocusSomewhere(page);
  for (let presses = 0; presses < most; presses++) {
    const key = await target.evaluate(keyTowards);
    if (key === null) return;
    await page.keyboard.press(key);
  }
  const here = await page.evaluate(() =>
    document.activeElement?.outerHTML.slice(0, 200),
  );
  throw new Error(`No key led to ${target}; the focus stands on ${here}.`);
}

/** Whoever cannot see where the focus went is lost where it went nowhere. */
export async function expectFocusSomewhere(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const { activeElement, body } = document;
          return activeElement !== null && activeElement !== body;
        }),
      { message: 'the focus stands on something' },
    )
    .toBe(true);
}

/** The next key on the way to an element; null where it has focus. Runs in the page. */
function keyTowards(element: Element): string | null {
  const { activeElement: here } = document;
  if (here === element) return null;
  if (!here) return 'Tab';
  const isAhead = Boolean(
    here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const ways: Readonly<Record<string, readonly [string, string]>> = {
    radiogroup: ['ArrowDown', 'ArrowUp'],
    tablist: ['ArrowRight', 'ArrowLeft'],
    toolbar: ['ArrowRight', 'ArrowLeft'],
    menu: ['ArrowDown', 'ArrowUp'],
    treegrid: ['ArrowDown', 'ArrowUp'],
  };
  const one = element.closest(
    Object.keys(ways)
      .concat('grid')
      .map(role => `[role=${role}]`)
      .join(),
  );
  const role = one?.getAttribute('role') ?? '';
  if (one && one !== here && one.contains(here)) {
    if (role !== 'grid') return ways[role][isAhead ? 0 : 1];
    const placeOf = (node: Element) => {
      const cell = node.closest('[role=gridcell], [role=rowheader]');
      const row = node.closest('[role=row]');
      const rows = [...one.querySelectorAll('[role=row]')];
      return {
        row: row ? rows.indexOf(row) : 0,
        column: cell && row ? [...row.children].indexOf(cell) : 0,
      };
    };
    const [from, to] = [placeOf(here), placeOf(element)];
    if (from.row !== to.row) return from.row < to.row ? 'ArrowDown' : 'ArrowUp';
    return from.column < to.column ? 'ArrowRight' : 'ArrowLeft';
  }
  return isAhead ? 'Tab' : 'Shift+Tab';
}
