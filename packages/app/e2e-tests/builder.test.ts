import { expect, test, type Page } from '@playwright/test';
import { expectGoodPage } from './expectGoodPage';
import { signInAs } from './people';

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

const openTab = async (page: Page, name: RegExp) => {
  await page
    .getByRole('navigation', { name: 'Lomakkeen osat' })
    .getByRole('link', { name })
    .click();
};

test('a form is made without code: asked, protected, translated, tried, reviewed, published and filled', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const key = `koelomake-${Date.now().toString(36)}`;
  await signInAs(page, 'Lumi Kaislaniemi-Ola');
  await page.goto('/builder');
  await heading(page, 'Lomakkeet');
  await expectGoodPage(page, 'builder');

  await page.getByRole('button', { name: 'Uusi lomake…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lomakkeen nimi').fill('Koelomake');
  await dialog
    .getByLabel('Mitä lähetetylle tapahtuu?')
    .selectOption({ label: 'Kirjaus, joka säilytetään ja lasketaan' });
  await dialog.getByLabel('Tunnus').fill(key);
  await dialog.getByRole('button', { name: 'Aloita' }).click();
  await heading(page, 'Koelomake');

  // From here on by the keyboard, as far as a person would: the palette, the question, its options.
  await page.getByRole('button', { name: 'Lisää kysymys' }).press('Enter');
  await page.getByRole('dialog').getByRole('searchbox').fill('yksi vaih');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Kysymys' })).toBeFocused();
  await page.keyboard.type('Miten menee?');
  await page.keyboard.press('Enter');
  await page.getByPlaceholder('Lisää vaihtoehto').focus();
  for (const option of ['Hyvin', 'Huonosti']) {
    await page.keyboard.type(option);
    await page.keyboard.press('Enter');
  }
  await expect(
    page.getByRole('treegrid').getByText('Miten menee?'),
  ).toBeVisible();
  await expectGoodPage(page, 'builder-edit');

  await page.getByRole('tab', { name: /^Tietosuoja/ }).click();
  await expect(
    page.getByText(
      'Valitse tietosuojaluokka. Sitä ei voi päätellä puolestasi.',
    ),
  ).toBeVisible();
  await page.getByRole('radio', { name: /Ei henkilötietoa/ }).check();

  await openTab(page, /^Käännökset/);
  await page.getByRole('gridcell').first().click();
  for (const text of [
    'Provblankett',
    'Första sidan',
    'Hur går det?',
    'Bra',
    'Dåligt',
  ]) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(/Ruotsi: 0 puuttuu/)).toBeVisible();

  await openTab(page, /^Esikatselu/);
  await page.getByRole('radio', { name: 'Hyvin' }).check();
  await page.getByRole('button', { name: 'Tallenna testiksi' }).click();
  await dialog.getByRole('textbox', { name: /Testin nimi/ }).fill('Vastaus');
  await dialog.getByRole('button', { name: 'Tallenna testi' }).click();
  await expect(
    page.getByRole('link', { name: /^Testit\s*1\/1/ }),
  ).toBeVisible();

  await openTab(page, /^Versiot/);
  await page
    .getByLabel('Mitä tarkastajan pitää katsoa?')
    .fill('Onko kysymys selvä?');
  await page.getByRole('button', { name: 'Pyydä tarkastusta' }).click();
  await expect(page.getByText('Tarkastettavana v1')).toBeVisible();

  const other = await browser.newContext();
  const publisher = await other.newPage();
  await signInAs(publisher, 'Kaarna Vesipolku');
  await publisher.goto(`/builder/${key}/versions`);
  await expect(
    publisher.getByText('Onko kysymys selvä?').first(),
  ).toBeVisible();
  await publisher.getByRole('button', { name: 'Tarkista ja julkaise' }).click();
  await publisher
    .getByRole('dialog')
    .getByRole('button', { name: 'Julkaise versio 1' })
    .click();
  await expect(publisher.getByText('Julkaistu v1')).toBeVisible();

  await publisher.goto(`/forms/${key}/start`);
  await heading(publisher, 'Koelomake');
  await publisher.getByRole('button', { name: 'Aloita' }).click();
  await publisher.getByRole('radio', { name: 'Hyvin' }).check();
  await publisher.getByRole('button', { name: 'Jatka' }).click();
  await publisher.getByRole('button', { name: /^Lähetä|^Tallenna/ }).click();
  await heading(publisher, 'Vastauksesi on kirjattu');
  await other.close();
});
