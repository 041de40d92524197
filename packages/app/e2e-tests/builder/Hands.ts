import type { Locator, Page } from '@playwright/test';

/** What something is called: the whole name, or a pattern in it. */
export type Name = string | RegExp;

/** What a person does in the portal, whatever they do it with. A story is told in these once. */
export interface Hands {
  readonly page: Page;
  /** Goes to an address, and waits for the heading of the page there. */
  readonly open: (path: string, heading: Name) => Promise<void>;
  /** Presses a button. */
  readonly press: (button: Name) => Promise<void>;
  /** Goes where a link leads. */
  readonly follow: (link: Name) => Promise<void>;
  /** Goes to a tab of the builder. */
  readonly openTab: (tab: string) => Promise<void>;
  /** Turns to one of the tabs that stand in the page. */
  readonly turnTo: (tab: Name) => Promise<void>;
  /** Writes a text into a field instead of what stands there. */
  readonly write: (field: Name, text: string) => Promise<void>;
  /** Writes several entries into the field that takes one after the other. */
  readonly writeEach: (field: Name, texts: readonly string[]) => Promise<void>;
  /** Chooses from a short list that opens. */
  readonly choose: (list: Name, option: string) => Promise<void>;
  /** Finds by typing, and takes what was found. */
  readonly find: (field: Name, words: string, option: Name) => Promise<void>;
  /** Finds in a search that has just opened, and takes the first. */
  readonly take: (words: string, option: Name) => Promise<void>;
  /** Answers with one of the choices that stand in the page. */
  readonly mark: (question: Name, choice: Name) => Promise<void>;
  /** Writes down a column of a sheet, from the row with this name. */
  readonly fillDown: (
    row: Name,
    column: number,
    texts: readonly string[],
  ) => Promise<void>;
}

/** Where one acts: the dialog that is open, else the page. */
export const actingIn = (page: Page): Locator =>
  page.locator('body:not(:has([role=dialog])), [role=dialog]').last();

/** A field one types into. */
export const fieldNamed = (page: Locator, name: Name): Locator =>
  page
    .getByRole('textbox', { name })
    .or(page.getByRole('searchbox', { name }))
    .first();

/** A choice of a question. */
export const choiceNamed = (
  page: Locator,
  question: Name,
  name: Name,
): Locator => {
  const asked = page
    .getByRole('group', { name: question })
    .or(page.getByRole('radiogroup', { name: question }));
  return asked
    .getByRole('radio', { name })
    .or(asked.getByRole('checkbox', { name }))
    .first();
};

/** A cell of a sheet, in the row with this name. */
export const cellIn = (page: Page, row: Name, column: number): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .locator('[role=rowheader], [role=gridcell]')
    .nth(column);
