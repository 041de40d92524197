import { expect, test } from '@playwright/test';
import { expectGoodPage } from './expectGoodPage';
import { signInAs } from './people';

test('who keeps the portal running sees that it is ready, and has the access log verified', async ({
  page,
}) => {
  await signInAs(page, 'Utu Pilvilampi-Demo');
  await page
    .getByRole('navigation', { name: 'Päävalikko' })
    .getByRole('link', { name: 'Ylläpito' })
    .click();
  await expect(page.getByText('Palvelu on valmiina')).toBeVisible();
  const log = page.getByRole('region', { name: 'Lukuloki' });
  await log.getByRole('button', { name: 'Tarkista nyt' }).click();
  await expect(log.getByText(/Lokiketju on ehjä/)).toBeVisible({
    timeout: 15_000,
  });
  await expectGoodPage(page, 'operations');
});
