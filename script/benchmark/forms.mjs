// The same generated form in four engines, in one browser and one run: how long it takes to
// draw, and how long from a key until what it changed was painted, as it is and on a
// processor four times slower. Frames are drawn as fast as they come, so that the figures
// are work and not waiting for a screen. Beside it stands what the page's thread worked for
// a key, put off or not: that does not grow when the machine has other things to do.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { median, quantile } from './figures.mjs';
import { buildPages } from './forms/build.mjs';

const { chromium } = createRequire(
  join(import.meta.dirname, '../../packages/app/package.json'),
)('@playwright/test');

/** Where an engine can show a form page by page, it is measured so and as one page. */
const kinds = [
  { name: 'plain inputs', engine: 'plain', paged: false },
  { name: 'ours', engine: 'ours', paged: true },
  { name: 'ours, one page', engine: 'ours', paged: false },
  { name: 'RJSF 6, one page', engine: 'rjsf', paged: false },
  { name: 'SurveyJS', engine: 'survey', paged: true },
  { name: 'SurveyJS, one page', engine: 'survey', paged: false },
  { name: 'JSON Forms', engine: 'jsonforms', paged: true },
  { name: 'JSON Forms, one page', engine: 'jsonforms', paged: false },
];
const counts = [50, 300, 1000];
const slowdowns = [1, 4];
const rounds = 3;
const keys = 30;

const out = mkdtempSync(join(tmpdir(), 'tukiverkko-forms-'));
const sizes = await buildPages(
  [...new Set(kinds.map(({ engine }) => engine))],
  out,
);
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const server = createServer((req, res) => {
  const { pathname } = new URL(req.url, 'http://localhost');
  const file = normalize(
    pathname.endsWith('/') ? `${pathname}index.html` : pathname,
  );
  try {
    const body = readFileSync(join(out, file));
    res.setHeader('Content-Type', types[extname(file)] ?? 'text/plain');
    res.end(body);
  } catch {
    res.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-frame-rate-limit',
    '--disable-gpu-vsync',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

/** Types into the first question, key by key: until painted, and what the page worked until it was quiet. */
async function typeKeys(page, client, count) {
  const worked = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const work = [];
  for (let at = 0; at < count; at++) {
    const painted = page.evaluate(
      () =>
        new Promise(done => {
          window.measured.onPaint = done;
        }),
    );
    const before = await worked();
    await page.keyboard.press('a');
    await painted;
    // What an engine puts off until later is done before the next key.
    await page.waitForTimeout(25);
    work.push((await worked()) - before);
  }
  const painted = await page.evaluate(() => window.measured.keys.splice(0));
  return { painted, work };
}

async function load({ engine, paged }, count) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
  });
  page.on('pageerror', error => {
    throw error;
  });
  const { port } = server.address();
  await page.goto(
    `http://127.0.0.1:${port}/${engine}/?questions=${count}&paged=${paged}`,
  );
  await page.waitForFunction(() => window.measured.mount !== undefined);
  const mount = await page.evaluate(() => window.measured.mount);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.locator('#root input').first().focus();
  // The first keys warm the compiler.
  await typeKeys(page, client, 10);
  const strokes = {};
  for (const rate of slowdowns) {
    await client.send('Emulation.setCPUThrottlingRate', { rate });
    strokes[rate] = await typeKeys(page, client, keys);
  }
  await page.close();
  return { mount, strokes };
}

const show = value => value.toFixed(value < 10 ? 1 : 0);
const range = values =>
  `${show(Math.min(...values))}–${show(Math.max(...values))}`;

const figures = new Map();
try {
  // In turn, so that whatever else the machine does falls on all of them.
  for (let round = 0; round < rounds; round++) {
    for (const count of counts) {
      for (const kind of kinds) {
        const { mount, strokes } = await load(kind, count);
        const key = `${kind.name} ${count}`;
        figures.set(key, [...(figures.get(key) ?? []), { mount, strokes }]);
      }
    }
  }
  const line = (name, ...cells) =>
    console.log([name.padEnd(28), ...cells.map(c => c.padEnd(18))].join(''));
  const p95 = (of, rate, what) =>
    of.map(({ strokes }) => quantile(strokes[rate][what], 0.95));
  line(
    'ms, median (range of rounds)',
    ...['mount', 'key p95', 'key p95 at 4×', 'work a key p95'],
  );
  const atFour = new Map();
  for (const count of counts) {
    console.log(`${count} questions`);
    for (const { name } of kinds) {
      const seen = figures.get(`${name} ${count}`);
      const slow = p95(seen, 4, 'painted');
      atFour.set(`${name} ${count}`, median(slow));
      const cells = [
        seen.map(({ mount }) => mount),
        p95(seen, 1, 'painted'),
        slow,
        p95(seen, 1, 'work'),
      ];
      line(`  ${name}`, ...cells.map(v => `${show(median(v))} (${range(v)})`));
    }
  }
  const ours = count => atFour.get(`ours ${count}`);
  const others = kinds.filter(
    ({ engine }) => engine !== 'ours' && engine !== 'plain',
  );
  console.log(`key p95 at 4×, 50 questions: ${show(ours(50))} ms (aim ≤ 16)`);
  const growth = ours(1000) / ours(50);
  console.log(`1 000 questions against 50: ${growth.toFixed(2)}× (aim ≤ 1.3)`);
  for (const count of [300, 1000]) {
    const [fastest] = others
      .map(({ name }) => ({ name, at: atFour.get(`${name} ${count}`) }))
      .sort((a, b) => a.at - b.at);
    const ratio = (ours(count) / fastest.at).toFixed(2);
    console.log(
      `${count} questions, against the fastest (${fastest.name}): ${ratio}× (aim < 1)`,
    );
  }
  for (const [engine, size] of Object.entries(sizes)) {
    line(engine, `${size.toFixed(0)} kB packed, with React`);
  }
} finally {
  await browser.close();
  server.close();
  rmSync(out, { recursive: true });
}
