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

const pages = {
  'stock catalogue page': '/catalog',
  'find help': '/find?phenomenon=vaativa-ero',
  'a service': '/catalog/default/consultationservice/konsultaatio-jarvisydan',
  'a region': '/catalog/default/region/etela-savo',
};
const stock = 'stock catalogue page';

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

/** The last largest paint once the page has nothing more to load. */
async function largestPaint(page, path) {
  await page.goto(`${portal.url}${path}`, { waitUntil: 'networkidle' });
  return page.evaluate(
    () =>
      new Promise(resolve => {
        new PerformanceObserver(list =>
          resolve(list.getEntries().at(-1).startTime),
        ).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
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

  const paints = Object.fromEntries(Object.keys(pages).map(name => [name, []]));
  // The first round fills the browser's cache, for every page alike.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, path] of Object.entries(pages)) {
      const paint = await largestPaint(page, path);
      if (round > 0) paints[name].push(paint);
    }
  }
  for (const [name, values] of Object.entries(paints)) {
    const ratio = median(values) / median(paints[stock]);
    console.log(`${row(name, values, 'ms')}  ${ratio.toFixed(2)}×`);
  }
  console.log('The aim is at most 1.2× the stock page.');
} finally {
  await browser.close();
  await portal.stop();
  rmSync(data, { recursive: true });
}
