import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { signInAs, signOut, speak } from './people';
import { sendRequest } from './sendRequest';

const form = 'consultation-request';
const everyday = {
  urgency: 'normal',
  requestKind: 'konsultaatio',
  ageBand: '7-12',
  clientInformed: true,
  anonymityMode: 'anonymous',
  allowOtherCounty: true,
  allowOtherArea: false,
};

/** A draft as its writer left it, by HTTP: the page that decides, check and send, is the browser's. */
async function leaveDraft(
  baseUrl: string,
  person: string,
  language: 'fi' | 'sv',
  answers: object,
): Promise<string> {
  const { signIn } = await import(
    join(__dirname, '../../../script/portal/signIn.mjs')
  );
  const token = await signIn(baseUrl, `user:default/${person}`);
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
  };
  const api = `${baseUrl}/api/forms/v1`;
  const current = await (
    await fetch(`${api}/forms/${form}`, { headers })
  ).json();
  const id = randomUUID();
  const saved = await fetch(`${api}/drafts/${id}`, {
    method: 'PUT',
    headers: { ...headers, 'If-None-Match': '*' },
    body: JSON.stringify({
      form,
      version: current.version,
      language,
      answers: { ...everyday, ...current.prefill, ...answers },
    }),
  });
  expect(saved.ok, await saved.clone().text()).toBe(true);
  return id;
}

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

test('a school nurse asks about a functional disorder and reaches the centre that knows it', async ({
  page,
  baseURL,
}) => {
  const draft = await leaveDraft(baseURL!, 'noel-pihlajaoja', 'fi', {
    phenomena: ['toiminnalliset'],
    question:
      'Miten tuemme koulussa oppilasta, jolla on toiminnallisia oireita?',
    language: 'fi',
    allowOtherArea: true,
    requesterRole: 'nurse',
  });
  await signInAs(page, 'Noel Pihlajaoja');
  await page.goto(`/forms/${form}/${draft}/check`);
  await heading(page, 'Tarkista ja lähetä');
  await expect(
    page.getByText(/Pyyntösi menee tiimille .*Saimaankaari/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  await heading(page, 'Pyyntö on lähetetty');
  await signOut(page);

  await signInAs(page, 'Ilta Järvikivi');
  await page.goto('/inbox');
  await page
    .getByRole('link', { name: /OT-\d{4}-/ })
    .first()
    .click();
  await expect(page.getByText(/toiminnallisia oireita/)).toBeVisible();
});

test('en begäran på svenska från Mellersta Österbotten kommer till Kvarken', async ({
  page,
  baseURL,
}) => {
  const draft = await leaveDraft(baseURL!, 'ture-havsudden', 'sv', {
    phenomena: ['vaativa-tuki-koulu'],
    question: 'Hur stöder vi skolgången när klassen är för stor?',
    language: 'sv',
    requesterRole: 'teacher',
  });
  await signInAs(page, 'Ture Havsudden');
  await speak(page, 'Svenska');
  await page.goto(`/forms/${form}/${draft}/check`);
  await heading(page, 'Granska och skicka');
  await expect(page.getByText(/Kvarken/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Skicka begäran' }).click();
  await heading(page, 'Begäran har skickats');
  await expect(page.getByText(/Kvarken/).first()).toBeVisible();
  await signOut(page);

  await signInAs(page, 'Malin Björkskata');
  await page.goto('/inbox');
  await page
    .getByRole('link', { name: /OT-\d{4}-/ })
    .first()
    .click();
  await heading(page, /^Begäran OT-/);
  await expect(
    page.getByText('Hur stöder vi skolgången när klassen är för stor?'),
  ).toBeVisible();
});

test('a family in Lappi that wishes for Northern Sámi is led to those who speak it', async ({
  page,
  baseURL,
}) => {
  const draft = await leaveDraft(baseURL!, 'anne-gidajohka', 'fi', {
    phenomena: ['poissaolo'],
    interpreter: false,
    question: 'Miten perhe saa apua omalla kielellään?',
    language: 'se',
    requesterRole: 'social-worker',
  });
  await signInAs(page, 'Ánne Giđajohka');
  await page.goto(`/forms/${form}/${draft}/check`);
  await heading(page, 'Tarkista ja lähetä');
  await expect(page.getByText(/Guovssu/).first()).toBeVisible();
});

test('an abduction feared in Kainuu: the authority first, and with leave the team that knows', async ({
  page,
  baseURL,
}) => {
  const draft = await leaveDraft(baseURL!, 'aapo-rantahete', 'fi', {
    phenomena: ['lapsikaappaus'],
    question: 'Vanhempi pelkää, että lapsi viedään ulkomaille. Mitä teemme?',
    language: 'fi',
    allowOtherArea: true,
    requesterRole: 'social-worker',
  });
  await signInAs(page, 'Aapo Rantahete');
  await page.goto(`/forms/${form}/${draft}/check`);
  await heading(page, 'Tarkista ja lähetä');
  await expect(page.getByText(/oikeusministeriö/).first()).toBeVisible();
  await expect(page.getByText(/Majakka/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  await heading(page, 'Pyyntö on lähetetty');
  await expect(page.getByText(/oikeusministeriö/).first()).toBeVisible();
});

test('a request that was declined leads on, and its requester opens it again', async ({
  page,
  baseURL,
}) => {
  const { id } = await sendRequest(baseURL!);
  await signInAs(page, 'Veera Lumilampi');
  await page.goto(`/requests/${id}`);
  await page.getByRole('button', { name: 'Älä ota käsittelyyn…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Älä ota käsittelyyn' });
  await dialog.getByRole('radio', { name: 'Ei kuulu meille' }).check();
  await dialog.getByRole('radio', { name: 'Alueen koordinaatiotiimi' }).check();
  await dialog
    .getByLabel(/Perustelu pyytäjälle/)
    .fill('Ryhmämme auttaa vasta, kun perheneuvolan tuki on kokeiltu.');
  await dialog
    .getByRole('button', { name: 'Lähetä perustelu ja ohje' })
    .click();
  await expect(dialog).toBeHidden();
  await signOut(page);

  await signInAs(page, 'Sanni Kuusivaara');
  await page.goto(`/requests/${id}`);
  await expect(
    page
      .getByText('Ryhmämme auttaa vasta, kun perheneuvolan tuki on kokeiltu.')
      .first(),
  ).toBeVisible();
  await expect(page.getByText(/[Kk]oordinaatiotiimi/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Avaa uudelleen/ }).click();
  const again = page.getByRole('dialog');
  await again.getByRole('textbox').fill('Tuki on nyt kokeiltu.');
  await again.getByRole('button', { name: /^Avaa/ }).click();
  await expect(page.getByText('Tuki on nyt kokeiltu.').first()).toBeVisible();
});

test('a network that ended says what replaced it, and its page stays readable', async ({
  page,
}) => {
  await signInAs(page, 'Saga Lindvik');
  await page.goto('/');
  await page.getByRole('link', { name: 'Itä-Suomen eroverkosto' }).click();
  await heading(page, 'Itä-Suomen eroverkosto');
  await expect(page.getByText(/Päättyi|päättyi/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Vaativa ero' }).first().click();
  await heading(page, 'Vaativa ero');
});
