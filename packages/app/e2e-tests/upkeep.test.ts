import { expect, test } from '@playwright/test';
import { expectGoodPage } from './expectGoodPage';
import { signInAs, signOut, speak } from './people';

test('a member of a team confirms what it says, and whoever looks sees it at once', async ({
  page,
}) => {
  await signInAs(page, 'Ilta Järvikivi');
  await page
    .getByRole('link', { name: /^Tarkista tiedot: Tiimiesi tiedoista/ })
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Tiimieni tiedot' }),
  ).toBeVisible();
  const old = page.getByRole('article', { name: 'Digipolku Arki ADHD' });
  await expect(old).toContainText('Tietoja ei ole vahvistettu vuoteen');

  // With the keyboard alone: each confirmation leads to the next that waits.
  await old.getByRole('button', { name: /^Pitää paikkansa/ }).focus();
  await page.keyboard.press('Enter');
  await expect(old).toContainText('Vahvistettu tänään');
  await expect(
    page
      .getByRole('article', { name: 'Kirjallinen etäkonsultaatio, Itä-Suomi' })
      .getByRole('button', { name: /^Pitää paikkansa/ }),
  ).toBeFocused();
  await expectGoodPage(page, 'upkeep');
  await signOut(page);

  await signInAs(page, 'Taimi Hiidensuo');
  await page.goto('/catalog/default/consultationservice/digipolku-arki-adhd');
  await expect(
    page.getByRole('complementary').getByText(/, vastuutiimi$/),
  ).toBeVisible();
  await page.goto('/find/mine');
  await speak(page, 'Svenska');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Områdets arbetslista' }),
  ).toBeVisible();
});

test('an old link to what has ended leads to what came after it', async ({
  page,
}) => {
  await signInAs(page, 'Sanni Kuusivaara');
  await page.goto(
    '/forms/consultation-request/start?service=consultationservice:default/puhelinkonsultaatio-mestari',
  );
  await expect(
    page.getByText(
      /toiminta päättyi 31\.10\.2026\. Tilalle tuli Konsultaatio asiakkaan kanssa, Mestari/,
    ),
  ).toBeVisible();
});
