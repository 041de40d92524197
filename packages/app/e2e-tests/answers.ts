import type { Page } from '@playwright/test';

/** Chooses one option of a question with radios, by the words a person reads. */
export async function choose(page: Page, question: RegExp, option: string) {
  await page
    .getByRole('group', { name: question })
    .or(page.getByRole('radiogroup', { name: question }))
    .getByRole('radio', { name: option, exact: true })
    .check();
}

/** Types into a question with a long list and takes the option offered. */
export async function pick(
  page: Page,
  question: RegExp,
  words: string,
  option: string,
) {
  await page.getByRole('combobox', { name: question }).fill(words);
  await page.getByRole('option', { name: option }).click();
}
