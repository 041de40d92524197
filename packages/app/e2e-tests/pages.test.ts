import { expect, test } from '@playwright/test';
import { expectGoodPage } from './expectGoodPage';
import { signInAs, speak } from './people';

/** Pages the story does not pass: address, Finnish and Swedish heading. */
const pages = [
  ['regions', '/find/regions', 'Alueet', 'Områden'],
  ['networks', '/find/networks', 'Verkostot', 'Nätverk'],
  [
    'region',
    '/catalog/default/region/etela-savo',
    'Etelä-Savo',
    'Södra Savolax',
  ],
  [
    'area',
    '/catalog/default/region/yta-ita',
    'Itä-Suomen yhteistyöalue',
    'Östra Finlands samarbetsområde',
  ],
  [
    'centre',
    '/catalog/default/group/ydinyksikko-saimaankaari',
    'Ydinyksikkö Saimaankaari',
    'Kärnenheten Saimaankaari',
  ],
  ['team', '/catalog/default/group/jarvisydan', 'Järvisydän', 'Järvisydän'],
  [
    'network',
    '/catalog/default/expertnetwork/vaativa-ero',
    'Vaativa ero',
    'Krävande separation',
  ],
  [
    'service',
    '/catalog/default/consultationservice/konsultaatio-jarvisydan',
    'Haastavat erot -konsultaatioryhmä',
    'Konsultationsgruppen för krävande separationer',
  ],
  ['inbox-coordinator', '/inbox', 'Saapuneet', 'Inkomna'],
  ['meetings', '/inbox/meetings', 'Kokoukset', 'Möten'],
  ['notifications', '/notifications', 'Ilmoitukset', 'Notiser'],
  ['settings', '/settings', 'Asetukset', 'Inställningar'],
  ['help', '/help', 'Ohje', 'Hjälp'],
  [
    'accessibility',
    '/accessibility',
    'Saavutettavuusseloste',
    'Tillgänglighetsutlåtande',
  ],
  ['privacy', '/privacy', 'Tietosuoja', 'Dataskydd'],
  ['feedback', '/feedback', 'Anna palautetta', 'Ge respons'],
  ['unknown', '/no-such-page', 'Sivua ei löydy', 'Sidan hittades inte'],
] as const;

test('every other page is good, and says its heading in Finnish and Swedish', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await signInAs(page, 'Taimi Hiidensuo');
  for (const [name, address, finnish, swedish] of pages) {
    await test.step(name, async () => {
      await page.goto(address);
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toContainText(finnish);
      await expectGoodPage(page, name);
      await speak(page, 'Svenska');
      await expect(heading).toContainText(swedish);
      await speak(page, 'Suomi');
    });
  }
});

test('someone without rights may search, and is offered no room that is not theirs', async ({
  page,
}) => {
  await signInAs(page, 'Elvi Kivikoski-Demo');
  const menu = page.getByRole('navigation', { name: 'Päävalikko' });
  await expect(menu.getByRole('link', { name: 'Etsi apua' })).toBeVisible();
  await expect(menu.getByRole('link', { name: 'Omat pyynnöt' })).toHaveCount(0);
  await expect(menu.getByRole('link', { name: /Saapuneet/ })).toHaveCount(0);
  await page.goto('/inbox');
  await expect(
    page.getByRole('heading', { level: 1, name: /ei kuulu rooliisi/ }),
  ).toBeVisible();
});
