import { expect, type Page } from '@playwright/test';
import { actingIn, cellIn, choiceNamed, fieldNamed, type Hands } from './Hands';
import { expectFocusSomewhere, reach } from './reach';

/** One who has only a keyboard: every control is reached by keys, and no focus may be lost on the way. */
export function byKeyboard(page: Page): Hands {
  const { keyboard } = page;
  const enter = async (text: string) => {
    await keyboard.press('Control+A');
    await keyboard.type(text);
  };
  const here = () => actingIn(page);
  return {
    page,
    open: async (path, heading) => {
      await page.goto(path);
      await expect(
        page.getByRole('heading', { level: 1, name: heading }),
      ).toBeVisible();
      // A page that was just loaded has its focus nowhere yet.
      await keyboard.press('Tab');
    },
    press: async name => {
      await reach(page, here().getByRole('button', { name }).first());
      await keyboard.press('Enter');
    },
    follow: async name => {
      await reach(page, here().getByRole('link', { name }).first());
      await keyboard.press('Enter');
    },
    openTab: async name => {
      await keyboard.press('Control+K');
      await expect(
        page.getByRole('dialog', { name: 'Komennot' }).getByRole('searchbox'),
      ).toBeFocused();
      await keyboard.type(name);
      await expect(
        page.getByRole('option', { name, exact: true }),
      ).toBeVisible();
      await keyboard.press('ArrowDown');
      while (
        !(await page
          .getByRole('option', { name, exact: true })
          .and(page.locator('[data-focused]'))
          .count())
      )
        await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await expect(
        page
          .getByRole('navigation', { name: 'Lomakkeen osat' })
          .getByRole('link', { name: new RegExp(`^${name}`) }),
      ).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expectFocusSomewhere(page);
    },
    turnTo: async name => {
      await reach(page, page.getByRole('tab', { name }));
      await expect(page.getByRole('tab', { name })).toHaveAttribute(
        'aria-selected',
        'true',
      );
    },
    write: async (name, text) => {
      await reach(page, fieldNamed(here(), name));
      await enter(text);
    },
    writeEach: async (name, texts) => {
      await reach(page, fieldNamed(here(), name));
      for (const text of texts) {
        await keyboard.type(text);
        await keyboard.press('Enter');
      }
    },
    choose: async (name, option) => {
      const list = here().getByRole('combobox', { name }).first();
      await reach(page, list);
      const way = await list.evaluate((element, wanted) => {
        const { options, selectedIndex } = element as HTMLSelectElement;
        const at = [...options].findIndex(({ label }) => label === wanted);
        return at < 0 ? undefined : at - selectedIndex;
      }, option);
      if (way === undefined) throw new Error(`${option} is not in the list.`);
      for (let step = 0; step < Math.abs(way); step++)
        await keyboard.press(way > 0 ? 'ArrowDown' : 'ArrowUp');
    },
    find: async (name, words, option) => {
      await reach(page, here().getByRole('combobox', { name }).first());
      await enter(words);
      const found = page
        .getByRole('option')
        .filter({ hasText: option })
        .first();
      await expect(found).toBeVisible();
      while (!(await found.and(page.locator('[data-focused]')).count()))
        await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
    },
    take: async (words, option) => {
      await expect(
        page.getByRole('dialog').getByRole('searchbox'),
      ).toBeFocused();
      await keyboard.type(words);
      await expect(page.getByRole('option').first()).toHaveText(
        typeof option === 'string' ? new RegExp(option) : option,
      );
      await keyboard.press('Enter');
    },
    mark: async (question, name) => {
      const choice = choiceNamed(here(), question, name);
      await reach(page, choice);
      if (!(await choice.isChecked())) await keyboard.press('Space');
      await expectFocusSomewhere(page);
    },
    fillDown: async (row, column, texts) => {
      await reach(page, cellIn(page, row, column));
      for (const text of texts) {
        await keyboard.press('F2');
        await enter(text);
        await keyboard.press('Enter');
      }
    },
  };
}
