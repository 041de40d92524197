// Largest contentful paint of our pages against Backstage's own catalogue page: the same
// portal, browser, person and session, in turn. Milliseconds from the start of a full load.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPeople } from '../portal/signIn.mjs';
import { startPortal } from '../portal/startPortal.mjs';
import { median, row } from './figures.mjs';

const { chromium } = createRequire(
  join(import.meta.dirname, '../../packages/app/package.json'),
)('@playwright/test');

const rounds = 9;

/** Address, and what a reader comes for: the first row, result or panel that was loaded. */
const pages = {
  'stock catalogue page': [
    '/catalog?filters%5Bkind%5D=group&filters%5Buser%5D=all',
    'tbody tr td a',
  ],
  'find help': ['/find?phenomenon=vaativa-ero', 'article'],
  'a service': [
    '/catalog/default/consultationservice/konsultaatio-jarvisydan',
    'dl',
  ],
  'a region': ['/catalog/default/region/etela-savo', 'article'],
};
const data = mkdtempSync(join(tmpdir(), 'tukiverkko-pages-'));
const portal = await startPortal({
  port: Number(process.env.TUKIVERKKO_PORT ?? 7119),
  data,
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

/** When the largest thing was painted, and when what one comes for was there. */
async function load(page, [path, content]) {
  await page.goto(`${portal.url}${path}`, { waitUntil: 'networkidle' });
  await page.waitForSelector(content);
  const paint = await page.evaluate(
    () =>
      new Promise(resolve => {
        new PerformanceObserver(list =>
          resolve(list.getEntries().at(-1).startTime),
        ).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  return { paint, content: await page.evaluate(() => window.contentAt) };
}

/** Runs in the page before anything else does. */
function watch(contents) {
  const content = contents[location.pathname];
  // The banner of the demo stands on every page alike, and is the largest thing on some.
  const style = document.createElement('style');
  style.textContent = '.tuki-frame-notice { display: none }';
  const observer = new MutationObserver(() => {
    if (!style.isConnected) document.head?.append(style);
    if (!content || window.contentAt) return;
    if (!document.querySelector(content)) return;
    window.contentAt = performance.now();
  });
  observer.observe(document, { childList: true, subtree: true });
}

try {
  const person = (await demoPeople(portal.url)).find(
    ({ role }) => role === 'professional',
  );
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
  });
  await page.goto(portal.url);
  await page.getByRole('button', { name: new RegExp(person.name) }).click();
  await page.getByRole('navigation').first().waitFor();

  await page.addInitScript(
    watch,
    Object.fromEntries(
      Object.values(pages).map(([path, selector]) => [
        path.split('?')[0],
        selector,
      ]),
    ),
  );
  const figures = Object.keys(pages).map(name => ({
    name,
    paints: [],
    contents: [],
  }));
  // The first round fills the browser's cache, for every page alike.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, paints, contents: seen } of figures) {
      const { paint, content } = await load(page, pages[name]);
      if (round === 0) continue;
      paints.push(paint);
      seen.push(content);
    }
  }
  for (const [what, of] of [
    ['largest paint', 'paints'],
    ['content there', 'contents'],
  ]) {
    const stock = median(figures[0][of]);
    for (const figure of figures) {
      const ratio = (median(figure[of]) / stock).toFixed(2);
      console.log(
        `${row(`${what}: ${figure.name}`, figure[of], 'ms')}  ${ratio}×`,
      );
    }
  }
  console.log('The aim is at most 1.2× the stock page.');
} finally {
  await browser.close();
  await portal.stop();
  rmSync(data, { recursive: true });
}
