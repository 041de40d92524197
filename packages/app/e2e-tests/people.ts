import { expect, type Page } from '@playwright/test';

/** Signs in as a demo person, from the sign-in page, by name. */
export async function signInAs(page: Page, name: string) {
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await expect(
    page.getByRole('navigation', { name: /Päävalikko|Huvudmeny|Main menu/ }),
  ).toBeVisible();
}

/** Signs out through the name menu and waits for the sign-in page. */
export async function signOut(page: Page) {
  await openNameMenu(page);
  await page
    .getByRole('menuitem', { name: /Kirjaudu ulos|Logga ut|Sign out/ })
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: /Tukiverk/ }),
  ).toBeVisible();
}

/** Switches the language on the page one is on. */
export async function speak(
  page: Page,
  language: 'Suomi' | 'Svenska' | 'English',
) {
  await openNameMenu(page);
  await page.getByRole('menuitemradio', { name: language }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute(
    'lang',
    { Suomi: 'fi', Svenska: 'sv', English: 'en' }[language],
  );
}

async function openNameMenu(page: Page) {
  await page
    .getByRole('navigation', { name: /Päävalikko|Huvudmeny|Main menu/ })
    .getByRole('button')
    .click();
}
