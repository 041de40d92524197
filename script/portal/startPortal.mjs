import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoPeople, signIn } from './signIn.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Starts the whole demo portal, frontend and backend in one process, and resolves when it can be used:
 * the catalogue holds the demo people and regions, and the shipped forms are published.
 *
 * `data` is the folder of the database, the key and the log; `say` is told of each step;
 * `entry` and `configs` are for benchmarks that add to the backend.
 */
export async function startPortal({
  port = 7007,
  data = join(root, '.data'),
  say = () => {},
  env = {},
  entry = 'src/index.ts',
  configs = ['app-config.yaml', 'app-config.demo.yaml'],
}) {
  await checkPort(port);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const log = join(data, 'portal.log');
  const url = `http://localhost:${port}`;
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

  const steps = [
    [
      'starting the backend',
      async () => (await fetch(`${url}/.backstage/health/v1/readiness`)).ok,
    ],
    ['reading the demo people', async () => (await demoPeople(url)).length > 0],
    ['filling the catalogue', () => somebodyCanBeAsked(url)],
    [
      'publishing the forms',
      async () =>
        (await readAsFirstPerson(url, 'forms/v1/forms')).items.length > 0,
    ],
  ];
  for (const [name, done] of steps) {
    say(name);
    await until(done, { name, log, ended: () => ended });
  }
  return { url, log, stop, exit, pid: child.pid };
}

/** The directory is whole when the first person's own county has somebody to ask. */
async function somebodyCanBeAsked(url) {
  const { groups } = await readAsFirstPerson(url, 'expert-network/v1/find', {
    method: 'POST',
    body: JSON.stringify({ openOnly: true }),
  });
  return groups.some(({ id, items }) => id === 'own-county' && items.length);
}

async function readAsFirstPerson(url, path, init = {}) {
  const people = await demoPeople(url);
  const person =
    people.find(({ role }) => role === 'professional') ?? people[0];
  const token = await signIn(url, person.entityRef);
  const response = await fetch(`${url}/api/${path}`, {
    ...init,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
    },
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
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
