import { expect, test, type Page } from '@playwright/test';
import { choose, pick } from './answers';
import { signInAs } from './people';

const secret = 'kanarialintu laulaa luonnoksessa';

test('what is typed stays out of the address and the storage of the browser, and the page obeys the strict policy', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', message => {
    if (/Content Security Policy/i.test(message.text()))
      complaints.push(message.text());
  });
  const addresses: string[] = [];
  page.on('request', request => addresses.push(request.url()));

  await signInAs(page, 'Saga Lindvik');
  await page.goto(`/find#q=${encodeURIComponent(secret)}`);
  await expect(page.getByLabel('Mihin tarvitset apua?')).toHaveValue(secret);
  await page.goto('/forms/consultation-request/start');
  await page.getByRole('button', { name: 'Aloita' }).click();
  await choose(page, /Kuinka kiireellinen/, 'Viiden arkipäivän sisällä');
  await page.getByLabel(/Miksi asia on kiireellinen/).fill(secret);
  await expect(page.getByText(/Tallennettu klo/).first()).toBeVisible();

  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(stored).not.toContain('kanarialintu');
  expect(
    addresses
      .map(address => new URL(address))
      .filter(({ pathname, search }) =>
        decodeURIComponent(pathname + search).includes('kanarialintu'),
      ),
  ).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a request whose answer was lost on the way is sent once, however often one presses', async ({
  page,
}) => {
  await signInAs(page, 'Saga Lindvik');
  const before = await requestsUnderWay(page);
  await page.goto('/forms/consultation-request/start');
  await page.getByRole('button', { name: 'Aloita' }).click();
  const next = () => page.getByRole('button', { name: 'Jatka' }).click();

  await choose(page, /Kuinka kiireellinen/, 'Tavallinen');
  await choose(page, /Mitä tarvitset/, 'Neuvonta');
  await pick(page, /Ilmiöt/, 'adhd', 'ADHD');
  await choose(page, /Ikäryhmä/, '13–15 vuotta');
  await next();
  await page
    .getByLabel(/Kysymyksesi asiantuntijoille/)
    .fill('Mistä saamme ohjausta koululle?');
  await choose(page, /Onko pyynnöstä kerrottu/, 'Kyllä');
  await page
    .getByLabel(/Asiakkaan palvelukieli/)
    .selectOption({ label: 'suomi' });
  await next();
  await choose(page, /toiselle hyvinvointialueelle/, 'Ei');
  await next();

  // The server stores it, and the answer never arrives.
  await page.route('**/v1/submissions', async route => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  await expect(
    page.getByText(/Emme tiedä, ehtikö pyyntö perille/),
  ).toBeVisible();
  await page.unroute('**/v1/submissions');
  await page.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Pyyntö on lähetetty' }),
  ).toBeVisible();

  expect(await requestsUnderWay(page)).toBe(before + 1);
});

async function requestsUnderWay(page: Page): Promise<number> {
  await page.goto('/requests?state=under-way');
  const requests = page.getByRole('link', { name: /OT-\d{4}-/ });
  await expect(
    requests.first().or(page.getByText('Sinulla ei ole keskeneräisiä')),
  ).toBeVisible();
  return requests.count();
}
