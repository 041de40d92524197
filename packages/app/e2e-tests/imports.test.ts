import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectGoodPage } from './expectGoodPage';
import { signInAs, speak } from './people';

const header =
  'Nimi;Namn;Name;Millainen yksikkö;Alueet;Kielet;Ensimmäinen päivä';

/** 500 rows, of which 20 are wrong in one of two ways; the others say the same once and again. */
function aList(): Buffer {
  const rows = Array.from({ length: 500 }, (_, n) => {
    const isWrong = n % 25 === 7;
    const name = isWrong ? `Tuontikoe ${n}` : 'Tuontikoe';
    const region = isWrong && n % 2 === 0 ? 'Etelä-Savvo' : 'Etelä-Savo';
    const day = isWrong && n % 2 === 1 ? '1.1.2O26' : '1.1.2026';
    return `${name};${name} sv;${name} en;organisaatio;${region};suomi;${day}`;
  });
  // As an older spreadsheet saves it.
  return Buffer.from([header, ...rows, ''].join('\r\n'), 'latin1');
}

async function choose(page: Page, name: string, buffer: Buffer) {
  await page.locator('#import-type').selectOption('unit');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer });
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('a coordinator brings in a list, mends its bad rows and brings them in too @long', async ({
  page,
}) => {
  await signInAs(page, 'Taimi Hiidensuo');
  await page.goto('/find/coverage');
  await page.getByRole('link', { name: 'Tuo luettelo' }).click();
  await choose(page, 'kartoitus.csv', aList());
  await expect(page.getByText('20 riviä on korjattava.')).toBeVisible();
  await expect(
    page.getByRole('row', { name: /^Rivi 9: Tuontikoe 7/ }),
  ).toContainText('Tarkoititko: 1.1.2026?');
  await expectGoodPage(page, 'imports');

  const saved = page.waitForEvent('download');
  await page
    .getByRole('button', { name: 'Lataa korjattavat rivit (CSV)' })
    .click();
  const handedBack = await readFile(await (await saved).path(), 'utf8');
  const mended = handedBack
    .replaceAll('Etelä-Savvo', 'Etelä-Savo')
    .replaceAll('1.1.2O26', '1.1.2026');

  await page.goto('/find/imports');
  await choose(page, 'korjatut.csv', Buffer.from(mended));
  await speak(page, 'Svenska');
  await page.getByRole('button', { name: 'Ta in 20 rader…' }).click();
  await page
    .getByRole('dialog', { name: 'Ska 20 rader tas in?' })
    .getByRole('button', { name: 'Ta in' })
    .click();
  await expect(page.getByText(/^20 rader togs in/)).toBeVisible();

  // The catalogue has them within seconds.
  await expect(async () => {
    await page.goto('/catalog/default/group/tuontikoe-7');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Tuontikoe 7 sv' }),
    ).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 20_000 });
});
