import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Starts the portal's process, frontend and backend in one. `until` waits for something of it and says what it
 * waited for, with the last lines of the log, where the process ended or two minutes have passed.
 *
 * `data` is the folder of the log and, on SQLite, of the database; `configs` are paths from the root of the checkout.
 */
export async function startProcess({ port, data, env, entry, configs }) {
  await checkPort(port);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const log = join(data, 'portal.log');
  const config = name => ['--config', join(root, name)];

  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--disable-warning=DEP0040',
      '--require',
      join(root, 'node_modules/@backstage/cli/config/nodeTransform.cjs'),
      entry,
      ...configs.flatMap(config),
    ],
    {
      cwd: join(root, 'packages/backend'),
      // In development Backstage sends stack traces to the browser.
      env: {
        ...process.env,
        NODE_ENV: 'production',
        TUKIVERKKO_PORT: String(port),
        TUKIVERKKO_DATA: data,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const file = createWriteStream(log, { flags: 'w', mode: 0o600 });
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  let ended;
  const exit = new Promise(resolve =>
    child.once('exit', code => resolve((ended = code ?? 1))),
  );

  const stop = async () => {
    if (ended === undefined) child.kill('SIGTERM');
    await exit;
  };

  const waits = { log, ended: () => ended };
  return {
    url: `http://localhost:${port}`,
    log,
    stop,
    exit,
    pid: child.pid,
    until: (done, name) => until(done, { ...waits, name }),
  };
}

async function until(done, { name, log, ended }) {
  const deadline = Date.now() + 120_000;
  let reason = '';
  while (Date.now() < deadline) {
    if (ended() !== undefined)
      throw new Error(`The portal ended while ${name}.\n${lastLines(log)}`);
    try {
      if (await done()) return;
    } catch (error) {
      reason = error.message;
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  throw new Error(
    `The portal was still ${name} after two minutes (${
      reason || 'no answer'
    }).\n${lastLines(log)}`,
  );
}

function lastLines(log) {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12);
  return `The last lines of ${log}:\n${lines
    .map(line => `  ${line.slice(0, 400)}`)
    .join('\n')}`;
}

function checkPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(
        new Error(
          `Port ${port} is taken. Stop what uses it (perhaps an earlier portal), or choose another: TUKIVERKKO_PORT=7008 script/start`,
        ),
      ),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
