import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectGoodPage } from './expectGoodPage';
import { signInAs, signOut } from './people';

const answers = {
  urgency: 'normal',
  requestKind: 'konsultaatio',
  phenomena: ['vaativa-ero'],
  ageBand: '7-12',
  question: 'Miten tuemme lasta, kun tilanne kulkee rajan yli?',
  clientInformed: true,
  language: 'fi',
  allowOtherCounty: true,
  allowOtherArea: true,
  county: 'etela-savo',
  requesterRole: 'social-worker',
  requesterSector: 'social',
  requesterLevel: 'erityistaso',
  anonymityMode: 'anonymous',
};
const view = 'Ottakaa ensin yhteys keskusviranomaiseen ja sopikaa matkoista.';

interface Sent {
  readonly id: string;
  readonly reference: string;
}

/** Sends a request as a social worker of South Savo, and has it accepted by the team it came to. */
async function acceptedRequest(baseUrl: string): Promise<Sent> {
  const { signIn } = await import(
    join(__dirname, '../../../script/portal/signIn.mjs')
  );
  const call = async (
    person: string,
    path: string,
    { body, revision }: { body?: object; revision?: number } = {},
  ) => {
    const token = await signIn(baseUrl, `user:default/${person}`);
    const response = await fetch(`${baseUrl}/api/forms/v1${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        ...(revision && { 'If-Match': `"${revision}"` }),
      },
      body: JSON.stringify(body),
    });
    expect(response.ok, await response.clone().text()).toBe(true);
    return response.json();
  };
  const form = 'consultation-request';
  const { version } = await call('sanni-kuusivaara', `/forms/${form}`);
  const sent: Sent = await call('sanni-kuusivaara', '/submissions', {
    body: { form, version, language: 'fi', answers },
  });
  await call('veera-lumilampi', `/submissions/${sent.id}/commands`, {
    body: { command: 'accept' },
    revision: 1,
  });
  return sent;
}

async function open(page: Page, { id, reference }: Sent) {
  await page.goto(`/requests/${id}`);
  await expect(
    page.getByRole('heading', { level: 1, name: `Pyyntö ${reference}` }),
  ).toBeVisible();
}

test('a team asks a team of another area, joins its view into the answer, and the requester reads who took part by role', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const sent = await acceptedRequest(baseURL!);

  await signInAs(page, 'Veera Lumilampi');
  await open(page, sent);
  await page.getByRole('button', { name: 'Kutsu asiantuntija…' }).click();
  const invite = page.getByRole('dialog', { name: 'Kutsu asiantuntija' });
  await invite.getByRole('radio', { name: 'Tiimin' }).check();
  await invite.getByRole('combobox').fill('Satama');
  await page.getByRole('option', { name: /^Tiimi Satama/ }).click();
  await invite
    .getByLabel(/Mitä kysyt/)
    .fill('Mitä pitää tietää matkoista ulkomaille?');
  await invite.getByLabel(/Milloin tarvitset/).fill('+7');
  await invite.getByRole('button', { name: 'Lähetä kutsu' }).click();
  await expect(page.getByText('Kutsu on lähetetty.')).toBeVisible();
  await expectGoodPage(page, 'experts-team');
  await signOut(page);

  await signInAs(page, 'Meri Kallioluoto');
  await open(page, sent);
  const asked = page.getByRole('region', {
    name: 'Sinulta pyydetään näkemystä',
  });
  await expect(asked).toContainText('Mitä pitää tietää matkoista ulkomaille?');
  await expectGoodPage(page, 'experts-asked');
  await asked
    .getByLabel(/Missä roolissa/)
    .fill('Kansainvälisten asioiden juristi');
  await asked.getByLabel(/Näkemyksesi/).fill(view);
  await asked.getByRole('button', { name: 'Lähetä näkemys' }).click();
  await expect(asked.getByText(/Näkemyksesi on lähetetty/)).toBeVisible();
  await signOut(page);

  await signInAs(page, 'Veera Lumilampi');
  await open(page, sent);
  await page.getByRole('link', { name: 'Kirjoita vastaus' }).click();
  const beside = page.getByRole('region', {
    name: 'Asiantuntijoiden näkemykset',
  });
  const where = beside.getByLabel(/Mihin kohtaan/);
  const place = where.locator('option', { hasText: 'Muita näkökulmia' });
  await where.selectOption(await place.getAttribute('value'));
  await beside.getByRole('button', { name: /^Ota vastaukseen/ }).click();
  await expect(page.getByLabel(/Muita näkökulmia/)).toHaveValue(
    new RegExp(view),
  );
  await page
    .getByLabel(/Lyhyt vastaus/)
    .fill('Sopikaa matkoista kirjallisesti.');
  await page
    .getByRole('group', { name: /Sovitaanko seuranta/ })
    .or(page.getByRole('radiogroup', { name: /Sovitaanko seuranta/ }))
    .getByRole('radio', { name: 'Ei', exact: true })
    .check();
  await expectGoodPage(page, 'experts-answer');
  await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await expect(page.getByText('Vastaus on lähetetty.')).toBeVisible();
  await signOut(page);

  await signInAs(page, 'Sanni Kuusivaara');
  await open(page, sent);
  await expect(
    page.getByText(/Mukana: Kansainvälisten asioiden juristi \(.*Satama.*\)/),
  ).toBeVisible();
  await expect(page.getByText(view)).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Kallioluoto');
  await expectGoodPage(page, 'experts-requester');
});

test('a group meets for two anonymous requests, each at its own time, and its calendar file tells no content', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const requests = [
    await acceptedRequest(baseURL!),
    await acceptedRequest(baseURL!),
  ];

  await signInAs(page, 'Veera Lumilampi');
  await page.goto('/inbox');
  await page.getByRole('link', { name: 'Kokoukset' }).click();
  await page.getByRole('button', { name: 'Sovi ryhmäkokous…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sovi ryhmäkokous' });
  await dialog.getByLabel(/^Päivä/).fill('+14');
  await dialog.getByLabel(/Kellonaika/).fill('9');
  await dialog.getByLabel(/Kesto/).fill('90');
  await dialog.getByLabel(/^Paikka/).fill('Kokoushuone Kallavesi');
  await dialog.getByRole('radio', { name: 'Kyllä' }).check();
  await dialog.getByRole('button', { name: 'Sovi aika' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /^Kokous: .*Järvisydän/ }),
  ).toBeVisible();
  const meeting = page.url();

  for (const request of requests) {
    await open(page, request);
    await page.getByRole('button', { name: 'Sovi aika…' }).click();
    const schedule = page.getByRole('dialog', { name: 'Sovi aika' });
    await schedule
      .getByRole('radio', { name: 'Tiimin ryhmäkokouksessa' })
      .check();
    const which = schedule.getByLabel('Missä kokouksessa?');
    await which.selectOption(meeting.slice(meeting.lastIndexOf('/') + 1));
    await schedule.getByRole('button', { name: 'Sovi aika' }).click();
    await expect(page.getByText('Aika on sovittu.')).toBeVisible();
  }

  await page.goto(meeting);
  const items = page
    .getByRole('region', { name: 'Asialista' })
    .getByRole('listitem');
  await expect(items).toHaveCount(2);
  await expect(items.nth(0)).toContainText('9.00');
  await expect(items.nth(1)).toContainText('9.30');
  await expectGoodPage(page, 'meeting');
  await signOut(page);

  await signInAs(page, 'Sanni Kuusivaara');
  await open(page, requests[1]);
  const time = page.getByRole('region', { name: 'Sovittu aika' });
  await expect(time).toContainText('9.30');
  await expect(time).toContainText('Kokoushuone Kallavesi');
  await expect(time).not.toContainText(requests[0].reference);
  await expect(
    page.getByRole('button', { name: 'Pyydä tiimiä perumaan…' }),
  ).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    time.getByRole('button', { name: 'Lataa kalenteriin' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('METHOD:PUBLISH');
  expect(file).toContain(requests[1].reference);
  expect(file).not.toContain('rajan yli');
  expect(file).not.toContain('Sanni');
});
