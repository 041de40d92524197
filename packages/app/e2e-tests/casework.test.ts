import { expect, test, type Page } from '@playwright/test';
import { choose } from './answers';
import { expectGoodPage } from './expectGoodPage';
import { signInAs, signOut, speak } from './people';
import { sendRequest, type SentRequest } from './sendRequest';

async function open(page: Page, name: string, { id }: SentRequest) {
  await signInAs(page, name);
  await page.goto(`/requests/${id}`);
}

async function answer(page: Page, words: string) {
  await page.getByRole('link', { name: 'Kirjoita vastaus' }).click();
  await page.getByLabel(/Lyhyt vastaus/).fill(words);
  await choose(page, /Sovitaanko seuranta/, 'Ei');
  await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await expect(page.getByText('Vastattu').first()).toBeVisible();
}

test('a team asks, is told, answers, is asked again, answers, and the requester closes', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const request = await sendRequest(baseURL!);

  await open(page, 'Veera Lumilampi', request);
  await page
    .getByRole('button', { name: 'Ota käsittelyyn', exact: true })
    .click();
  await expect(page.getByText('Pyyntö on otettu käsittelyyn.')).toBeVisible();
  await page.getByText('Vain tiimille', { exact: true }).first().click();
  await page
    .getByLabel('Muistiinpano tiimille')
    .fill('Kysytään ensin, kuinka kauan tilanne on jatkunut.');
  await expectGoodPage(page, 'case-note');
  await page.getByRole('button', { name: 'Tallenna tiimille' }).click();
  await expect(
    page.getByText('Muistiinpano on tallennettu tiimille.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Pyydä lisätietoa…' }).click();
  const asking = page.getByRole('dialog', { name: 'Pyydä lisätietoa' });
  await asking
    .getByLabel('Mitä haluat tietää?')
    .fill('Kuinka kauan tilanne on jatkunut?');
  await asking.getByRole('button', { name: 'Lähetä pyytäjälle' }).click();
  await expect(
    page.getByText('tauolla, odottaa pyytäjän vastausta'),
  ).toBeVisible();
  await signOut(page);

  await open(page, 'Sanni Kuusivaara', request);
  await expect(
    page.getByRole('region', { name: 'Tiimi Järvisydän kysyy' }),
  ).toContainText('Kuinka kauan tilanne on jatkunut?');
  await expect(page.getByText('Kysytään ensin')).toHaveCount(0);
  await expect(
    page.getByText('Vastuu asiakkaasta säilyy sinulla.'),
  ).toBeVisible();
  await expectGoodPage(page, 'request-asked');
  await page.getByLabel('Vastauksesi').fill('Kaksi vuotta.');
  await page.getByRole('button', { name: 'Vastaa kysymykseen' }).click();
  await expect(
    page.getByText('Vastauksesi on lähetetty tiimille.'),
  ).toBeVisible();
  await signOut(page);

  await open(page, 'Veera Lumilampi', request);
  await expect(page.getByText('Kaksi vuotta.')).toBeVisible();
  await answer(page, 'Sopikaa vaihdoista kirjallisesti.');
  await signOut(page);

  await open(page, 'Sanni Kuusivaara', request);
  await page.getByRole('button', { name: 'Kysy lisää…' }).click();
  const again = page.getByRole('dialog', { name: 'Kysy lisää' });
  await again.getByLabel('Mitä haluat vielä kysyä?').fill('Entä koulu?');
  await again.getByRole('button', { name: 'Lähetä kysymys' }).click();
  await expect(
    page.getByRole('region', { name: 'Aiempi vastaus' }),
  ).toContainText('Sopikaa vaihdoista kirjallisesti.');
  await signOut(page);

  await open(page, 'Veera Lumilampi', request);
  await expect(page.getByText('Entä koulu?')).toBeVisible();
  await answer(page, 'Kertokaa koululle vain vaihtopäivät.');
  await signOut(page);

  await open(page, 'Sanni Kuusivaara', request);
  await expect(
    page.getByRole('region', { name: 'Vastaus', exact: true }),
  ).toContainText('Kertokaa koululle vain vaihtopäivät.');
  await page
    .getByRole('button', { name: 'Merkitse luetuksi ja päätä' })
    .click();
  await expect(page.getByText('Päättynyt').first()).toBeVisible();
});

test('ett team ber om lov att överföra en begäran till ett annat samarbetsområde, får det, och överför den', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const request = await sendRequest(baseURL!);

  const forward = async () => {
    await page.getByRole('button', { name: 'Andra åtgärder' }).click();
    await page
      .getByRole('menuitem', { name: 'Överför till ett annat team…' })
      .click();
    const dialog = page.getByRole('dialog', {
      name: 'Överför till ett annat team',
    });
    await dialog.getByRole('radio', { name: 'Ett annat team' }).check();
    await dialog.getByRole('combobox', { name: /Vilket team/ }).fill('Satama');
    await page.getByRole('option', { name: /Satama/ }).click();
    const reason = dialog.getByLabel('Varför överför du?');
    // What was written the first time is still there.
    if ((await reason.inputValue()) === '')
      await reason.fill('De är specialiserade på detta.');
    await expect(reason).toHaveValue('De är specialiserade på detta.');
    return dialog;
  };

  await open(page, 'Veera Lumilampi', request);
  await page
    .getByRole('button', { name: 'Ota käsittelyyn', exact: true })
    .click();
  await expect(page.getByText('Pyyntö on otettu käsittelyyn.')).toBeVisible();
  await speak(page, 'Svenska');
  const refused = await forward();
  await expectGoodPage(page, 'forward');
  await refused.getByRole('button', { name: /^Överför: .*Satama/ }).click();
  await refused.getByRole('button', { name: 'Be om lov' }).click();
  const asking = page.getByRole('dialog', {
    name: 'Be om lov att överföra begäran',
  });
  await asking
    .getByLabel('Varför borde begäran överföras?')
    .fill('Teamet Satama är specialiserat på detta.');
  await asking
    .getByRole('button', { name: 'Skicka till den som begärt' })
    .click();
  await expect(page.getByText(/Frågan har skickats/)).toBeVisible();
  await signOut(page);

  await open(page, 'Sanni Kuusivaara', request);
  await choose(page, /Ger du lov/, 'Jag ger lov');
  await page.getByLabel('Ditt svar').fill('Ja, det går bra.');
  await expectGoodPage(page, 'request-leave');
  await page.getByRole('button', { name: 'Besvara frågan' }).click();
  await expect(
    page.getByText('Ditt svar har skickats till teamet.'),
  ).toBeVisible();
  await signOut(page);

  await open(page, 'Veera Lumilampi', request);
  const allowed = await forward();
  await allowed.getByRole('button', { name: /^Överför: .*Satama/ }).click();
  await expect(
    page.getByRole('heading', {
      level: 1,
      name: /^Begäran har överförts: .*Satama/,
    }),
  ).toBeVisible();
  await page.goto(`/requests/${request.id}`);
  await expect(page.getByText('Miten tuemme lasta')).toHaveCount(0);
  await signOut(page);

  await open(page, 'Meri Kallioluoto', request);
  await expect(
    page.getByText('Miten tuemme lasta vaihtojen yhteydessä?'),
  ).toBeVisible();
  await expect(page.getByText('De är specialiserade på detta.')).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Ta emot', exact: true }),
  ).toBeVisible();
  await signOut(page);

  await open(page, 'Sanni Kuusivaara', request);
  await expect(
    page.getByRole('region', { name: 'Var begäran är' }),
  ).toContainText('Satama');
});
