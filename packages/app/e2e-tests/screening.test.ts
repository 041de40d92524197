import { expect, test, type Page } from '@playwright/test';
import { choose, pick } from './answers';
import { expectGoodPage } from './expectGoodPage';
import { signInAs } from './people';

const wish = 'Nuori toivoo, että sama aikuinen pysyy.';

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** A question of the screening by the beginning of its words. */
async function answer(page: Page, answers: Readonly<Record<string, string>>) {
  for (const [question, option] of Object.entries(answers)) {
    await choose(page, new RegExp(`^${question}`), option);
  }
}

/** Everything the page could have left in this browser. */
const leftBehind = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
    ]),
  );

test('a screening shows its advice, keeps nothing, and goes on into a request with the answers', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const sent: string[] = [];
  page.on('request', request => {
    sent.push(`${request.method()} ${request.url()}`);
  });
  await signInAs(page, 'Sanni Kuusivaara');

  await page.goto('/forms');
  await heading(page, 'Lomakkeet');
  await expect(
    page.getByText(/Seula · Antaa neuvon, vastauksia ei tallenneta/),
  ).toBeVisible();
  await expectGoodPage(page, 'forms');
  await page.getByRole('link', { name: 'Aloita: OT-seula' }).click();
  await heading(page, 'OT-seula');
  await expect(
    page.getByText(/Vastauksiasi ei tallenneta kirjoittamisen aikana/),
  ).toBeVisible();
  await expectGoodPage(page, 'screening-start');
  await page.getByRole('button', { name: 'Aloita' }).click();

  await heading(page, /^Tilanne/);
  await answer(page, {
    'Onko jollakulla juuri nyt': 'Ei',
    'Onko tilanne harvinainen': 'Kyllä',
    'Onko tilanne poikkeuksellisen': 'Kyllä',
    'Onko kyse uudesta': 'Ei',
    'Tarvitaanko usean': 'Kyllä',
    'Pitääkö tukea': 'En tiedä',
  });
  await page.getByRole('button', { name: 'Jatka' }).click();
  await heading(page, /^Tuki ja riskit/);
  await answer(page, {
    'Onko perus- ja erityistason': 'Kyllä',
    'Puuttuuko alueelta': 'Ei',
    'Onko tilanne jumissa': 'Osittain',
    'Onko tilanteessa vakava': 'Ei',
    'Ylittääkö tilanne': 'Ei',
  });
  await page.getByRole('button', { name: 'Jatka' }).click();
  await heading(page, /^Toive ja jatko/);
  await page.getByLabel(/Mitä lapsi tai perhe itse toivoo/).fill(wish);
  await pick(page, /Ilmiöt/, 'vaativa ero', 'Vaativa erotilanne');
  await page.keyboard.press('Escape');
  await page.getByLabel(/^Ikäryhmä/).selectOption('13–15 vuotta');
  await page.getByRole('button', { name: 'Jatka' }).click();

  await heading(page, 'Tarkista vastaukset');
  await expect(page.getByText('Näet tuloksen heti.')).toBeVisible();
  await expectGoodPage(page, 'screening-check');
  await page.getByRole('button', { name: 'Näytä tulos' }).click();

  await heading(page, 'Tulos');
  await expect(
    page.getByText(/Ota yhteys osaamis- ja tukikeskukseen/),
  ).toBeVisible();
  await expect(page.getByText(/Vastauksiasi ei tallennettu/)).toBeVisible();
  await expectGoodPage(page, 'screening-result');
  expect(
    sent.filter(line => /^(PUT|DELETE) .*\/drafts/.test(line)),
    'no draft of a screening reaches the server',
  ).toEqual([]);

  await page.getByRole('button', { name: 'Jatka: Konsultaatiopyyntö' }).click();
  await expect(page).toHaveURL(/\/forms\/consultation-request\/[0-9a-f-]{36}/);
  await heading(page, /^Mitä tarvitset/);
  await expect(
    page
      .getByText('Siirretty lomakkeesta: OT-seula. Voit muuttaa sitä.')
      .first(),
  ).toBeVisible();
  await expect(page.getByText('Vaativa erotilanne').first()).toBeVisible();
  await expectGoodPage(page, 'carried-over');
  // The draft is on the server: another page of it, loaded anew, has the rest.
  await page.goto(page.url().replace(/[^/]*$/, 'situation'));
  await choose(page, /^Onko pyynnöstä kerrottu/, 'Kyllä');
  await expect(page.getByLabel(/oma näkemys/)).toHaveValue(wish);
  expect(await leftBehind(page)).not.toContain('sama aikuinen');
  expect(sent.join('\n')).not.toContain('aikuinen');
});

test('who loads the result anew begins anew', async ({ page }) => {
  await signInAs(page, 'Sanni Kuusivaara');
  await page.goto('/forms/ot-screening/result');
  await heading(page, 'OT-seula');
  await expect(page).toHaveURL(/\/forms\/ot-screening\/start$/);
});
