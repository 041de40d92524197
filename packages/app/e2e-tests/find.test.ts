import { expect, test, type Page } from '@playwright/test';
import { expectGoodPage } from './expectGoodPage';
import { signInAs, speak } from './people';

const typed = 'vainoamista';

/** Every address and body that leaves the browser, for what must never stand in one. */
function watchRequests(page: Page) {
  const urls: string[] = [];
  page.on('request', request => urls.push(request.url()));
  return urls;
}

test('who can help is found from the first page with the keyboard, and the words stay out of every address', async ({
  page,
}) => {
  await signInAs(page, 'Sanni Kuusivaara');
  const urls = watchRequests(page);
  const search = page.getByRole('combobox', { name: 'Mihin tarvitset apua?' });
  await search.focus();
  await page.keyboard.type(typed);
  const concept = page.getByRole('option', { name: /Eron jälkeinen vaino/ });
  await expect(concept).toBeVisible();
  await expect(
    page.getByRole('option', { name: `Hae sanoilla ”${typed}”` }),
  ).toBeVisible();
  expect(urls.filter(url => url.includes('/api/catalog/'))).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/find\?phenomenon=vaino$/);
  await expect(page.getByText('Ota ensin yhteys viranomaiseen')).toBeVisible();
  const first = page.getByRole('article').first();
  await expect(first).toContainText('Haastavat erot');
  await expect(first).toContainText(
    /Miksi tässä:.*palvelee aluetta Etelä-Savo/,
  );
  await expectGoodPage(page, 'find-phenomenon');

  // Written out and sent as they are, they stand after the # only.
  await search.fill(typed);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#q=${typed}`));
  await expect(page.getByText(`(kirjoitit ”${typed}”)`)).toBeVisible();
  expect(urls.filter(url => url.split('#')[0].includes(typed))).toEqual([]);
});

test('a question is found in Swedish, misspelt too, and stands as a map and a table', async ({
  page,
}) => {
  await signInAs(page, 'Sanni Kuusivaara');
  await page.goto('/find');
  await speak(page, 'Svenska');
  const search = page.getByRole('combobox', {
    name: 'Vad behöver du hjälp med?',
  });
  await search.fill('stolkning');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText(/Menade du: Stalkning efter separation/),
  ).toBeVisible();

  await page.getByRole('radio', { name: 'Karta' }).click();
  await expect(page).toHaveURL(/view=map/);
  const county = page.getByRole('button', { name: /^Kajanaland/ });
  await expect(county).toBeVisible();
  await expectGoodPage(page, 'find-map');
  await county.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(
    page.getByRole('button', { name: /^Norra Österbotten/ }),
  ).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=kainuu/);
  await expect(page.getByRole('article').first()).toContainText('Vuokatti');

  await page.getByRole('radio', { name: 'Tabell' }).click();
  await expect(page.getByRole('row').nth(1)).toContainText('Vuokatti');
  await expectGoodPage(page, 'find-table');
});

test('a phenomenon leads to the authority first, and then to help', async ({
  page,
}) => {
  await signInAs(page, 'Sanni Kuusivaara');
  await page.goto('/find/phenomena');
  await expectGoodPage(page, 'phenomena');
  await page.getByRole('link', { name: 'Lapsikaappauksen uhka' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Ota ensin yhteys viranomaiseen',
  );
  await expectGoodPage(page, 'phenomenon');
  await page.getByRole('link', { name: 'Etsi apua tähän' }).click();
  await expect(page).toHaveURL(/\/find\?phenomenon=lapsikaappaus$/);
});

test('a coordinator sees where help is missing and takes the table along', async ({
  page,
}) => {
  await signInAs(page, 'Taimi Hiidensuo');
  await page.goto('/find');
  await page.getByRole('link', { name: 'Kattavuus' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Kattavuus' }),
  ).toBeVisible();
  await expect(
    page.getByRole('rowheader', { name: 'Vaativa erotilanne' }),
  ).toBeVisible();
  await expectGoodPage(page, 'coverage');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lataa CSV' }).click();
  const file = await (await download).createReadStream();
  let text = '';
  for await (const part of file) text += part;
  expect(text).toContain('Eron jälkeinen vaino;');
  expect(text.split('\n').length).toBeGreaterThan(36);

  await page
    .getByRole('region', { name: 'Kattavuustaulukko' })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/find\?region=.*&phenomenon=vaativa-ero$/);
});

test('only a coordinator is shown the tab of coverage', async ({ page }) => {
  await signInAs(page, 'Sanni Kuusivaara');
  await page.goto('/find');
  await expect(page.getByRole('link', { name: 'Ilmiöt' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Kattavuus' })).toHaveCount(0);
});
