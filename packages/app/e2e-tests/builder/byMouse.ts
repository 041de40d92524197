import { expect, type Page } from '@playwright/test';
import { actingIn, cellIn, choiceNamed, fieldNamed, type Hands } from './Hands';

/** One who points and clicks, and types where there is something to type. */
export function byMouse(page: Page): Hands {
  const tab = (name: string) =>
    page
      .getByRole('navigation', { name: 'Lomakkeen osat' })
      .getByRole('link', { name: new RegExp(`^${name}`) });
  const here = () => actingIn(page);
  return {
    page,
    open: async (path, heading) => {
      await page.goto(path);
      await expect(
        page.getByRole('heading', { level: 1, name: heading }),
      ).toBeVisible();
    },
    press: async name => here().getByRole('button', { name }).first().click(),
    follow: async name => here().getByRole('link', { name }).first().click(),
    openTab: async name => {
      await tab(name).click();
      await expect(tab(name)).toHaveAttribute('aria-current', 'page');
    },
    turnTo: name => page.getByRole('tab', { name }).click(),
    write: async (name, text) => {
      await fieldNamed(here(), name).click();
      await fieldNamed(here(), name).fill(text);
      await fieldNamed(here(), name).blur();
    },
    writeEach: async (name, texts) => {
      await fieldNamed(here(), name).click();
      for (const text of texts) {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
    },
    choose: async (name, label) => {
      await here()
        .getByRole('combobox', { name })
        .first()
        .selectOption({ label });
    },
    find: async (name, words, option) => {
      await here().getByRole('combobox', { name }).first().fill(words);
      await page
        .getByRole('option')
        .filter({ hasText: option })
        .first()
        .click();
    },
    take: async (words, option) => {
      await page.getByRole('dialog').getByRole('searchbox').fill(words);
      await page
        .getByRole('option')
        .filter({ hasText: option })
        .first()
        .click();
    },
    mark: async (question, name) => choiceNamed(here(), question, name).check(),
    fillDown: async (row, column, texts) => {
      await cellIn(page, row, column).dblclick();
      for (const text of texts) {
        await page.keyboard.press('Control+A');
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
        if (text !== texts.at(-1)) await page.keyboard.press('F2');
      }
    },
  };
}
