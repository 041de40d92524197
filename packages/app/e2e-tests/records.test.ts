import { expect, test, type Page } from '@playwright/test';
import { choose, pick } from './answers';
import { expectGoodPage } from './expectGoodPage';
import { signInAs, signOut, speak } from './people';
import { sendRequest } from './sendRequest';

const service = '/catalog/default/consultationservice/konsultaatio-jarvisydan';
const phenomenon = 'taloudellinen-vakivalta';

/** How soon what was approved has to be found, with the shipped configuration. */
const soon = { timeout: 10_000 };
/** A page that was loaded too early does not change by itself; then it is loaded again. */
const atOnce = { timeout: 1_500 };

const firstFound = (page: Page) => page.getByRole('article').first();

test('a team proposes what it takes, a coordinator approves, it is found and routed to, and the earlier state comes back', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);

  await signInAs(page, 'Veera Lumilampi');
  await page.goto(service);
  await page.getByRole('button', { name: 'Muokkaa tietoja' }).click();
  await expect(page).toHaveURL(/\/forms\/service-details\/[^/]+/);
  await page.getByRole('link', { name: 'Mistä, kenelle ja missä' }).click();
  await pick(page, /^Ilmiöt/, 'taloudellinen', 'Taloudellinen väkivalta');
  await page.getByRole('link', { name: 'Kaikki osat' }).click();
  await page.getByRole('link', { name: 'Lisätieto' }).click();
  await page
    .getByLabel(/Mitä koordinaatiotiimin on hyvä tietää/)
    .fill('Tiimiin tuli talousneuvoja.');
  await page.getByRole('button', { name: 'Jatka' }).click();
  await expect(
    page.getByText('Koordinaatiotiimi, Itä-Suomi').first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  await expect(page).toHaveURL(/\/requests\/[^/]+\/sent/);
  const request = page.url().replace(/\/sent.*/, '');
  await signOut(page);

  await signInAs(page, 'Taimi Hiidensuo');
  await page.goto('/find/coverage');
  await expect(
    page.getByRole('region', { name: 'Ehdotukset, jotka odottavat' }),
  ).toContainText('Konsultaatiopalvelu, muutos');
  await page.goto(request);
  const changes = page.getByRole('region', {
    name: 'Mitä ehdotetaan muutettavaksi',
  });
  await expect(changes).toContainText('Lisätty: Taloudellinen väkivalta');
  await expect(changes).toContainText('Vaikuttaa siihen, kuka saa pyynnöt');
  await expect(changes).toContainText('Tiimiin tuli talousneuvoja.');
  await expectGoodPage(page, 'proposal');
  await page
    .getByRole('button', { name: 'Ota käsittelyyn', exact: true })
    .click();
  await page.getByRole('link', { name: 'Kirjoita vastaus' }).click();
  await choose(page, /Mitä ehdotukselle tehdään/, 'Hyväksytään');
  await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await expect(page.getByText('Vastattu').first()).toBeVisible();

  await test.step('it is found within ten seconds, and a request goes there', async () => {
    await expect(async () => {
      await page.goto(`/find?phenomenon=${phenomenon}&region=etela-savo`);
      await expect(firstFound(page)).toContainText('Haastavat erot', atOnce);
    }).toPass(soon);
    const sent = await sendRequest(baseURL!, { phenomena: [phenomenon] });
    expect(sent).toMatchObject({ owner: 'group:default/jarvisydan' });
  });

  await page.goto(`${service}/history`);
  await speak(page, 'Svenska');
  const history = page.getByRole('region', { name: 'Ändringar' });
  await expect(history).toContainText('Tillagt: Ekonomiskt våld');
  await expect(history).toContainText(
    'Godkänd av: koordinator (Koordineringsteamet, Östra Finland)',
  );
  await expectGoodPage(page, 'record-history');
  await page
    .getByRole('button', { name: /^Återställ läget/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Borttaget: Ekonomiskt våld');
  await dialog.getByRole('button', { name: 'Återställ' }).click();
  await expect(page.getByText('Läget återställdes.')).toBeVisible();
  await expect(async () => {
    await page.goto(`/find?phenomenon=${phenomenon}&region=etela-savo`);
    await expect(firstFound(page)).toBeVisible();
    await expect(firstFound(page)).not.toContainText(
      'krävande separationer',
      atOnce,
    );
  }).toPass(soon);
});
