import { defineConfig } from '@playwright/test';
import { join } from 'node:path';

const results =
  process.env.RESULTS ?? join(__dirname, '../../../coverage/results');

export default defineConfig({
  testDir: __dirname,
  testMatch: '*.test.ts',
  // What waits for a minute to pass runs with `script/test --long`.
  grepInvert: process.env.LONG_STORIES ? undefined : /@long/,
  globalSetup: join(__dirname, 'startPortal.ts'),
  // One portal and one database: the stories build on each other's catalogue, never on each other's requests.
  workers: 2,
  // A browser on a busy machine may be late once; the summary names what needed a second try.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: join(results, 'e2e'),
  reporter: [['list'], ['json', { outputFile: join(results, 'e2e.json') }]],
  use: {
    baseURL: `http://localhost:${process.env.TUKIVERKKO_PORT ?? 7107}`,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    actionTimeout: 15_000,
    launchOptions: {
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
    },
  },
});
