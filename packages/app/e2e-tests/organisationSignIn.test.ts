import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page, type Request } from '@playwright/test';
import { choose } from './answers';
import { expectGoodPage } from './expectGoodPage';
import { signOut } from './people';

interface Organisation {
  readonly url: string;
  readonly catalogue: string;
  readonly provider: { stop(): Promise<void>; start(): Promise<void> };
  stop(): Promise<void>;
}

const port = Number(process.env.TUKIVERKKO_PORT ?? 7107) + 1;
const asker = 'sanni-kuusivaara@etela-savo.ot.example';
const worker = 'oskari-tuulikorpi@etela-savo.ot.example';

let organisation: Organisation;

test.use({ baseURL: `http://localhost:${port}` });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const { startOrganisation } = await import(
    join(__dirname, 'organisation/startOrganisation.mjs')
  );
  organisation = await startOrganisation({ port });
});

test.afterAll(() => organisation?.stop());

const opener = (page: Page) =>
  page.getByRole('button', { name: 'Kirjaudu organisaatiosi tunnuksella' });
const frame = (page: Page) =>
  page.getByRole('navigation', { name: 'Päävalikko' });

/** Says who one is in the window of the organisation's own sign-in service. */
async function sayWho(page: Page, login: string) {
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    opener(page).click(),
  ]);
  await window.getByPlaceholder('Enter any login').fill(login);
  await window.getByPlaceholder('and password').fill('anything');
  await window.getByRole('button', { name: 'Sign-in' }).click();
}

async function signIn(page: Page, login: string) {
  await page.goto('/');
  await sayWho(page, login);
  await expect(frame(page)).toBeVisible();
}

/** The token of the next call to the portal's own interfaces. */
async function tokenOf(page: Page, act: () => Promise<unknown>) {
  const [request] = await Promise.all([
    page.waitForRequest(
      one =>
        one.url().includes('/api/forms/') &&
        one.headers().authorization !== undefined,
    ),
    act(),
  ]);
  return request.headers().authorization.replace('Bearer ', '');
}

/** What the forms backend answers to the bearer of a token. */
async function me(token: string) {
  const response = await fetch(`${organisation.url}/api/forms/v1/me`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, body: await response.json() };
}

test('whom the catalogue does not know is told so, and has nothing', async ({
  page,
}) => {
  await page.goto('/');
  await expect(opener(page)).toBeVisible();
  await expectGoodPage(page, 'organisation-sign-in');
  await sayWho(page, 'nobody@elsewhere.example');
  await expect(
    page.getByText(/sinulla ei ole vielä käyttöoikeutta/),
  ).toBeVisible();
  await expect(frame(page)).toHaveCount(0);
  await page.reload();
  await expect(opener(page)).toBeVisible();
});

test('a session that ends while one writes comes back to the same field', async ({
  page,
  context,
}) => {
  await signIn(page, asker);
  await page.goto('/forms/consultation-request/start');
  await page.getByRole('button', { name: 'Aloita' }).click();
  await choose(page, /Kuinka kiireellinen/, 'Viiden arkipäivän sisällä');
  const field = page.getByLabel(/Miksi asia on kiireellinen/);
  await field.fill('Ensimmäinen lause.');
  await expect(page.getByText(/Tallennettu klo/).first()).toBeVisible();

  // The session is taken away at the organisation, and what the page holds of it has run out.
  await context.clearCookies({ name: 'oidc-refresh-token' });
  await page.clock.setSystemTime(Date.now() + 2 * 60 * 60 * 1000);
  await field.press('End');
  await field.pressSequentially(' Toinen lause.');
  const ended = page.getByRole('dialog');
  await expect(ended).toBeVisible();
  await ended.getByRole('button', { name: /Kirjaudu/ }).click();
  await expect(ended).toHaveCount(0);
  await expect(field).toHaveValue('Ensimmäinen lause. Toinen lause.');
  await expect(field).toBeFocused();
  await expect(page.getByText(/Tallennettu klo/).first()).toBeVisible();
});

test('nothing of a sign-in serves a second time, and whoever signs out leaves nothing behind', async ({
  page,
  context,
  browser,
}) => {
  const answers: Request[] = [];
  context.on('request', request => {
    if (request.url().includes('/api/auth/oidc/handler/frame?'))
      answers.push(request);
  });
  await signIn(page, asker);
  const [answer] = answers;

  const token = await tokenOf(page, () => page.goto('/requests'));
  expect((await me(token)).body.entityRef).toBe(
    'user:default/sanni-kuusivaara',
  );
  // Another name in a true token, and the provider's own token, are no sign-in.
  const [header, payload, signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const other = { ...claims, sub: 'user:default/oskari-tuulikorpi' };
  const forged = [
    header,
    Buffer.from(JSON.stringify(other)).toString('base64url'),
    signature,
  ].join('.');
  const refreshed = await context.request.get(
    '/api/auth/oidc/refresh?env=production',
    {
      headers: { 'x-requested-with': 'XMLHttpRequest' },
    },
  );
  const { providerInfo } = await refreshed.json();
  expect(providerInfo.idToken.split('.')).toHaveLength(3);
  for (const bad of [forged, providerInfo.idToken, providerInfo.accessToken]) {
    expect((await me(bad)).status).toBe(401);
  }

  const cookies = await context.cookies(`${organisation.url}/api/auth/oidc`);
  const refresh = cookies.find(({ name }) => name === 'oidc-refresh-token');
  expect(refresh).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  // A working day, not the years a browser would keep it.
  expect(refresh!.expires - Date.now() / 1000).toBeLessThan(13 * 60 * 60);

  // The answer of the provider, used again by another browser and by the same one.
  const elsewhere = await browser.newContext();
  for (const where of [elsewhere, context]) {
    const reply = await where.request.get(answer.url());
    expect(await reply.text()).not.toContain('backstageIdentity');
  }
  await elsewhere.close();

  await signOut(page);
  await page.goBack();
  await expect(opener(page)).toBeVisible();
  await context.addCookies([refresh!]);
  const replayed = await context.request.get(
    '/api/auth/oidc/refresh?env=production',
    {
      headers: { 'x-requested-with': 'XMLHttpRequest' },
    },
  );
  expect(replayed.status()).toBe(401);
});

test('a provider that is away is said, and signing in works when it is back', async ({
  page,
}) => {
  await organisation.provider.stop();
  await page.goto('/');
  await expect(opener(page)).toBeVisible();
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    opener(page).click(),
  ]);
  await window.close();
  await expect(opener(page)).toBeEnabled();
  await organisation.provider.start();
  await signIn(page, worker);
});

test('whoever is moved out of a team has nothing of it left a minute later, with the token of before @long', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const teams = async (token: string) =>
    (await me(token)).body.teams.map(({ ref }: { ref: string }) => ref);
  await signIn(page, worker);
  const token = await tokenOf(page, () => page.goto('/inbox'));
  await expect
    .poll(() => teams(token), { timeout: 60_000 })
    .toContain('group:default/asiantuntijaryhma-etela-savo');

  const file = join(organisation.catalogue, 'people.yaml');
  const people = readFileSync(file, 'utf8').split(/^---$/m);
  writeFileSync(
    file,
    people
      .map(one =>
        one.includes('name: oskari-tuulikorpi')
          ? one.replace(/^ {4}- asiantuntijaryhma-etela-savo\n/m, '')
          : one,
      )
      .join('---'),
  );
  await expect
    .poll(() => teams(token), { timeout: 90_000 })
    .not.toContain('group:default/asiantuntijaryhma-etela-savo');
});
