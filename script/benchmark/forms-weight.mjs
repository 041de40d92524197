// What the form page weighs over the shell, packed: the scripts and styles it loads that the
// other rooms of the portal do not.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { demoPeople } from '../portal/signIn.mjs';
import { startPortal } from '../portal/startPortal.mjs';

const { chromium } = createRequire(
  join(import.meta.dirname, '../../packages/app/package.json'),
)('@playwright/test');

/** Rooms that every visitor meets on the way to a form; what all of them load is the shell. */
const rooms = {
  home: ['/', 'main h1'],
  'find help': ['/find?phenomenon=vaativa-ero', 'article'],
};
const start = '/forms/consultation-request/start';

const data = mkdtempSync(join(tmpdir(), 'tukiverkko-weight-'));
const portal = await startPortal({
  port: Number(process.env.TUKIVERKKO_PORT ?? 7120),
  data,
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

try {
  const person = (await demoPeople(portal.url)).find(
    ({ role }) => role === 'professional',
  );
  const page = await browser.newPage();
  await page.goto(portal.url);
  await page.getByRole('button', { name: new RegExp(person.name) }).click();
  await page.getByRole('navigation').first().waitFor();

  /** The scripts and styles that a visit asks for. */
  const filesOf = async visit => {
    const found = new Set();
    const keep = request => {
      const { pathname } = new URL(request.url());
      if (/\.(js|css)$/.test(pathname)) found.add(pathname);
    };
    page.on('request', keep);
    await visit();
    await page.waitForLoadState('networkidle');
    page.off('request', keep);
    return found;
  };
  const visited = [];
  for (const [path, content] of Object.values(rooms)) {
    visited.push(
      await filesOf(async () => {
        await page.goto(`${portal.url}${path}`);
        await page.waitForSelector(content);
      }),
    );
  }
  const form = await filesOf(async () => {
    await page.goto(`${portal.url}${start}`);
    await page.getByRole('button', { name: 'Aloita' }).click();
    await page.waitForSelector('main form input');
  });
  const sizes = new Map();
  for (const file of form) {
    const response = await fetch(`${portal.url}${file}`);
    const packed = gzipSync(Buffer.from(await response.arrayBuffer()));
    sizes.set(file, packed.length / 1024);
  }
  const shell = [...form].filter(file =>
    visited.every(files => files.has(file)),
  );
  const own = [...form]
    .filter(file => !shell.includes(file))
    .sort((one, other) => sizes.get(other) - sizes.get(one));
  const kB = files =>
    files.reduce((sum, file) => sum + sizes.get(file), 0).toFixed(0);
  console.log(`the shell: ${kB(shell)} kB packed, ${shell.length} files`);
  console.log(
    `the form page over it: ${kB(own)} kB packed, ${
      own.length
    } files (aim ≤ 90)`,
  );
  for (const file of own.slice(0, 8)) {
    console.log(`  ${sizes.get(file).toFixed(1).padStart(6)} kB ${file}`);
  }
} finally {
  await browser.close();
  await portal.stop();
  rmSync(data, { recursive: true });
}
