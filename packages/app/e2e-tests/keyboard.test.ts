import { expect, test, type Page } from '@playwright/test';
import { signInAs } from './people';

/** Tabs until the focus stands on something with this name; a trap or a missing stop fails. */
async function tabTo(page: Page, name: RegExp, most = 40) {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const here = await focusedName(page);
    if (name.test(here)) return;
  }
  throw new Error(
    `${most} presses of Tab did not lead to ${name}; the focus stands on "${await focusedName(
      page,
    )}".`,
  );
}

function focusedName(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element) return '';
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map(id => document.getElementById(id)?.textContent ?? '')
      .join(' ');
    const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? '';
    const group = element.closest('fieldset,[role=group],[role=radiogroup]');
    const groupName = (group?.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map(id => document.getElementById(id)?.textContent ?? '')
      .join(' ');
    return [
      groupName,
      labelled,
      label,
      element.getAttribute('aria-label'),
      element.textContent,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

test('the consultation request is written and sent without a mouse', async ({
  page,
}) => {
  await signInAs(page, 'Noel Pihlajaoja');
  await page.goto('/forms/consultation-request/start');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Konsultaatiopyyntö' }),
  ).toBeVisible();
  await tabTo(page, /^Aloita$/);
  await page.keyboard.press('Enter');

  await expect(
    page.getByRole('heading', { level: 1, name: /^Mitä tarvitset/ }),
  ).toBeFocused();
  await tabTo(page, /Kuinka kiireellinen/);
  await page.keyboard.press('Space');
  await tabTo(page, /Mitä tarvitset\?/);
  await page.keyboard.press('Space');
  await tabTo(page, /Ilmiöt/);
  await page.keyboard.type('toiminn');
  await expect(
    page.getByRole('option', { name: 'Toiminnalliset häiriöt' }),
  ).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await tabTo(page, /Ikäryhmä/);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /^Jatka$/);
  await page.keyboard.press('Enter');

  await expect(
    page.getByRole('heading', { level: 1, name: /^Tilanne/ }),
  ).toBeFocused();
  await tabTo(page, /Kysymyksesi asiantuntijoille/);
  await page.keyboard.type(
    'Miten koulu voi tukea oppilasta, jolla on toiminnallisia oireita?',
  );
  await tabTo(page, /Onko pyynnöstä kerrottu/);
  await page.keyboard.press('Space');
  await tabTo(page, /Asiakkaan palvelukieli/);
  await page.keyboard.type('suomi');
  await tabTo(page, /^Jatka$/);
  await page.keyboard.press('Enter');

  await expect(
    page.getByRole('heading', { level: 1, name: /^Minne pyyntö voi mennä/ }),
  ).toBeFocused();
  await tabTo(page, /toiselle hyvinvointialueelle/);
  await page.keyboard.press('Space');
  await tabTo(page, /toisen yhteistyöalueen/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Jatka$/);
  await page.keyboard.press('Enter');

  await expect(
    page.getByRole('heading', { level: 1, name: 'Tarkista ja lähetä' }),
  ).toBeFocused();
  await tabTo(page, /^Lähetä pyyntö$/);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Pyyntö on lähetetty' }),
  ).toBeFocused();
});
