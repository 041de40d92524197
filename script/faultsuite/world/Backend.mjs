import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.mjs';

/** Whatever was started goes when the suite goes, also where it is broken off. */
const running = new Set();
process.on('exit', () => running.forEach(child => child.kill('SIGKILL')));

/** One backend process: it can be started, ended in several ways, and started again with the same configuration. */
export class Backend {
  #options;
  #child;
  #spare;
  #log;

  /** `root` is the checkout it runs from, `entry` one of the files beside this folder. */
  constructor(options) {
    this.#options = options;
    this.name = options.name;
    this.port = options.port;
    this.config = options.config;
    this.url = `http://127.0.0.1:${options.port}`;
    this.logFile = join(options.folder, `${options.name}.log`);
    this.#log = createWriteStream(this.logFile, { flags: 'a', mode: 0o600 });
    this.configFile = join(options.folder, `${options.name}.json`);
    writeFileSync(this.configFile, JSON.stringify(options.config), {
      mode: 0o600,
    });
  }

  get pid() {
    return this.#child?.pid;
  }

  get isRunning() {
    return this.#child !== undefined && !hasEnded(this.#child);
  }

  /** Starts it, and resolves when it takes requests. */
  async start(env = {}) {
    const spare = this.#spare;
    this.#spare = undefined;
    if (spare && !hasEnded(spare)) {
      this.#child = spare;
      spare.stdin.write('start\n');
    } else {
      this.#child = this.#spawn(env);
    }
    await this.ready();
  }

  /** Starts it without waiting; who calls wants to see what comes of it. */
  begin(env = {}) {
    this.#child = this.#spawn(env);
  }

  /** Reads the code of the next start while this one still runs. */
  keepSpare() {
    this.#spare ??= this.#spawn({ SPARE: '1' });
  }

  async ready(patience = 300_000) {
    await until(
      async () => {
        if (!this.isRunning)
          throw new Error(`${this.name} ended.\n${this.lastLines()}`);
        return (await this.asks('/.backstage/health/v1/readiness')) === 200;
      },
      { what: `${this.name} takes requests`, patience, every: 50 },
    );
  }

  /** The status a path answers with, or undefined where nobody answers. */
  async asks(path, patience = 2_000) {
    try {
      const response = await fetch(`${this.url}${path}`, {
        signal: AbortSignal.timeout(patience),
      });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return undefined;
    }
  }

  signal(name) {
    this.#child.kill(name);
  }

  /** Ends it as a failing machine would. */
  async kill() {
    await end(this.#child, 'SIGKILL');
  }

  async stop() {
    await end(this.#spare, 'SIGKILL');
    this.#spare = undefined;
    if (!this.#child) return;
    // A process that was paused must wake to end.
    this.#child.kill('SIGCONT');
    const late = setTimeout(() => this.#child.kill('SIGKILL'), 10_000);
    await end(this.#child, 'SIGTERM');
    clearTimeout(late);
  }

  /** Resolves with how it ended. */
  async ended() {
    const child = this.#child;
    if (!hasEnded(child)) {
      await new Promise(resolve => child.once('exit', resolve));
    }
    return child.signalCode ?? child.exitCode;
  }

  lastLines(count = 8) {
    return readFileSync(this.logFile, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(-count)
      .map(line => `  ${line.slice(0, 400)}`)
      .join('\n');
  }

  #spawn(env) {
    const { root, entry } = this.#options;
    const command = [
      process.execPath,
      '--disable-warning=DEP0040',
      '--max-semi-space-size=64',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      entry,
      '--config',
      this.configFile,
    ];
    const child = spawn(command[0], command.slice(1), {
      cwd: join(root, 'script/faultsuite/backends'),
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    // A word to a spare that has just been killed has nobody to hear it.
    child.stdin.on('error', () => {});
    child.stdout.pipe(this.#log, { end: false });
    child.stderr.pipe(this.#log, { end: false });
    return child;
  }
}

function hasEnded({ exitCode, signalCode }) {
  return exitCode !== null || signalCode !== null;
}

async function end(child, signal) {
  if (!child || hasEnded(child)) return;
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}
