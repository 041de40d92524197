import { expect, test, type Page } from '@playwright/test';
import { choose, pick } from './answers';
import { expectGoodPage } from './expectGoodPage';
import { signInAs, signOut, speak } from './people';

const question =
  'Erotilanne on jatkunut kaksi vuotta. Miten tuemme lasta vaihtojen yhteydessä?';
const shortAnswer =
  'Sopikaa vaihdoista kirjallisesti ja pitäkää ne lapselle ennakoitavina.';

/** In Swedish the same page says this; switching keeps what is typed. */
async function inSwedish(page: Page, heading: string | RegExp) {
  await speak(page, 'Svenska');
  await expect(
    page.getByRole('heading', { level: 1, name: heading }),
  ).toBeVisible();
  await speak(page, 'Suomi');
}

test('a social worker asks, the team answers, and she reads the answer', async ({
  page,
}) => {
  test.setTimeout(240_000);

  await page.goto('/');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Kirjaudu Tukiverkkoon' }),
  ).toBeVisible();
  await expectGoodPage(page, 'sign-in');
  await signInAs(page, 'Sanni Kuusivaara');

  await expect(
    page.getByRole('heading', { level: 1, name: 'Hei Sanni' }),
  ).toBeVisible();
  await expectGoodPage(page, 'home');
  await inSwedish(page, 'Hej Sanni');

  await page
    .getByRole('navigation', { name: 'Päävalikko' })
    .getByRole('link', { name: 'Etsi apua' })
    .click();
  await page.getByLabel('Mihin tarvitset apua?').fill('vaativa erotilanne');
  await page.getByRole('button', { name: 'Hae', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: /Oma hyvinvointialue/ }),
  ).toBeVisible();
  await expect(
    page.getByText('palvelee aluetta Etelä-Savo').first(),
  ).toBeVisible();
  expect(
    new URL(page.url()).search,
    'typed words never stand in the query',
  ).not.toContain('erotilanne');
  await expectGoodPage(page, 'find');
  await inSwedish(page, 'Sök hjälp');

  const service = page
    .getByRole('article')
    .filter({ hasText: 'Järvisydän' })
    .first();
  await service.getByRole('heading', { level: 3 }).getByRole('link').click();
  await expect(page.getByText('Konsultaatiopalvelu').first()).toBeVisible();
  await expectGoodPage(page, 'service');
  await inSwedish(page, /./);

  await page
    .getByRole('link', { name: 'Pyydä konsultaatiota' })
    .first()
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Konsultaatiopyyntö' }),
  ).toBeVisible();
  await expectGoodPage(page, 'start');
  await inSwedish(page, 'Begäran om konsultation');
  await page.getByRole('button', { name: 'Aloita' }).click();

  await expect(
    page.getByRole('heading', { level: 1, name: /^Mitä tarvitset/ }),
  ).toBeVisible();
  expect(
    await page.getByRole('radio', { checked: true }).count(),
    'nothing is chosen beforehand',
  ).toBe(0);
  await page.getByRole('button', { name: 'Jatka' }).click();
  const summary = page.getByRole('heading', {
    level: 2,
    name: 'Lomakkeessa on virheitä',
  });
  await expect(summary).toBeVisible();
  await expect(page).toHaveTitle(/^Virhe: /);
  await expectGoodPage(page, 'form-errors');
  await page.getByRole('link', { name: 'Valitse ikäryhmä' }).click();
  await expect(
    page.getByRole('radio', { name: 'Odottava perhe' }),
  ).toBeFocused();

  await choose(page, /Kuinka kiireellinen/, 'Tavallinen');
  await choose(page, /Mitä tarvitset/, 'Konsultaatio');
  await pick(page, /Ilmiöt/, 'Vaativa ero', 'Vaativa erotilanne');
  await choose(page, /Ikäryhmä/, '7–12 vuotta');
  await expectGoodPage(page, 'form');
  await page.getByRole('button', { name: 'Jatka' }).click();

  await expect(
    page.getByRole('heading', { level: 1, name: /^Tilanne/ }),
  ).toBeVisible();
  await page
    .getByLabel(/Kysymyksesi asiantuntijoille/)
    .fill('Isän tunnus on 010594Y9032, mitä teemme?');
  await choose(page, /Onko pyynnöstä kerrottu/, 'Kyllä');
  await page
    .getByLabel(/Asiakkaan palvelukieli/)
    .selectOption({ label: 'suomi' });
  await page.getByRole('button', { name: 'Jatka' }).click();
  await expect(page.getByRole('link', { name: /henkilötunnus/ })).toBeVisible();
  await page.getByLabel(/Kysymyksesi asiantuntijoille/).fill(question);
  await page.getByRole('button', { name: 'Jatka' }).click();

  await expect(
    page.getByRole('heading', { level: 1, name: /^Minne pyyntö voi mennä/ }),
  ).toBeVisible();
  await choose(page, /toiselle hyvinvointialueelle/, 'Kyllä');
  await choose(page, /toisen yhteistyöalueen/, 'Ei');
  await expect(page.getByText(/Tallennettu/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Jatka' }).click();

  await expect(
    page.getByRole('heading', { level: 1, name: 'Tarkista ja lähetä' }),
  ).toBeVisible();
  await expect(
    page.getByText(/Pyyntösi menee tiimille .*Järvisydän/),
  ).toBeVisible();
  await expect(page.getByText(/viimeistään/).first()).toBeVisible();
  await expectGoodPage(page, 'check');
  await inSwedish(page, 'Granska och skicka');
  await page.getByRole('button', { name: 'Lähetä pyyntö' }).dblclick();

  await expect(
    page.getByRole('heading', { level: 1, name: 'Pyyntö on lähetetty' }),
  ).toBeVisible();
  const reference = (
    await page
      .getByText(/OT-\d{4}-[0-9A-Z]{6}/)
      .first()
      .innerText()
  ).match(/OT-\d{4}-[0-9A-Z]{6}/)![0];
  await expectGoodPage(page, 'receipt');
  await inSwedish(page, 'Begäran har skickats');

  await page
    .getByRole('navigation', { name: 'Päävalikko' })
    .getByRole('link', { name: 'Omat pyynnöt' })
    .click();
  await page.getByText('Kesken', { exact: true }).click();
  await expect(page.getByText(reference)).toHaveCount(1);
  await expectGoodPage(page, 'requests');
  await inSwedish(page, 'Mina begäranden');
  await signOut(page);

  await signInAs(page, 'Veera Lumilampi');
  await page
    .getByRole('navigation', { name: 'Päävalikko' })
    .getByRole('link', { name: /Saapuneet/ })
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Saapuneet' }),
  ).toBeVisible();
  await expect(page.getByText(question)).toHaveCount(0);
  await expectGoodPage(page, 'inbox');
  await inSwedish(page, 'Inkomna');
  await page
    .getByRole('link', { name: new RegExp(reference) })
    .first()
    .click();

  await expect(page.getByText(question)).toBeVisible();
  await expect(page.getByText('Tämä katselu kirjataan lokiin')).toBeVisible();
  await expectGoodPage(page, 'case-new');
  await page
    .getByRole('button', { name: 'Ota käsittelyyn', exact: true })
    .click();
  await page
    .getByRole('link', { name: 'Kirjoita vastaus' })
    .or(page.getByRole('button', { name: 'Kirjoita vastaus' }))
    .first()
    .click();
  await page.getByLabel(/Lyhyt vastaus/).fill(shortAnswer);
  await choose(page, /Sovitaanko seuranta/, 'Ei');
  await expectGoodPage(page, 'answer');
  await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await expect(page.getByText('Vastattu').first()).toBeVisible();
  await signOut(page);

  await signInAs(page, 'Sanni Kuusivaara');
  await page
    .getByRole('navigation', { name: 'Päävalikko' })
    .getByRole('link', { name: 'Omat pyynnöt' })
    .click();
  await page
    .getByRole('link', { name: new RegExp(reference) })
    .first()
    .click();
  await expect(page.getByText(shortAnswer)).toBeVisible();
  await expect(page.getByText('Suositus, ei päätös.')).toBeVisible();
  await expectGoodPage(page, 'answered');
  await inSwedish(page, /./);
  await page
    .getByRole('button', { name: 'Merkitse luetuksi ja päätä' })
    .click();
  await expect(page.getByText('Päättynyt').first()).toBeVisible();

  const address = page.url();
  await signOut(page);
  await signInAs(page, 'Noel Pihlajaoja');
  await page.goto(address);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Sivua ei löydy' }),
  ).toBeVisible();
  await expect(page.getByText(question)).toHaveCount(0);
  await expectGoodPage(page, 'not-found');
});

test('immediate danger ends the form, and nothing is stored', async ({
  page,
}) => {
  await signInAs(page, 'Aapo Rantahete');
  await page.goto('/forms/consultation-request/start');
  await page.getByRole('button', { name: 'Aloita' }).click();
  await choose(page, /Kuinka kiireellinen/, 'Jollakulla on välitön vaara');
  await page.getByRole('button', { name: 'Jatka' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Soita nyt 112' }),
  ).toBeFocused();
  await expect(
    page.getByText('Mitään ei lähetetty eikä tallennettu.'),
  ).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expectGoodPage(page, 'stop');
  await page.goto('/requests?state=drafts');
  await expect(page.getByText('Sinulla ei ole luonnoksia.')).toBeVisible();
});
