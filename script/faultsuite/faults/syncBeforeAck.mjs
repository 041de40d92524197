import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { aSubmission, Client } from '../client/Client.mjs';
import { newMark } from '../client/load.mjs';
import { people } from '../world/people.mjs';
import { sleep, until } from '../world/until.mjs';
import { installed } from './installed.mjs';

/**
 * Losing power cannot be tried here; that everything was handed to the disk before it was acknowledged can be seen in the
 * system calls. The same is done once more with a database that does not sync: where that is not noticed, nothing is proved.
 */
export const syncBeforeAck = {
  id: 'sync-before-ack',
  what: 'system calls: the log is synced before each acknowledgement, and a control that is not',
  engines: ['sqlite', 'postgresql'],
  times: { few: 5, small: 15, long: 200 },
  async run({ world, history, times, report, note }) {
    if (!installed('strace')) {
      note(
        'not done: strace is not installed, and only root may install it (apt-get install strace)',
      );
      return 0;
    }
    const client = new Client(world, history);
    const [backend] = world.forms;
    const traced = await trace(world, times, client);
    if (traced.acknowledged !== times)
      report(
        'disorder',
        `${traced.acknowledged} of ${times} acknowledgements were seen, so nothing is proved`,
      );
    if (traced.unsynced > 0)
      report(
        'lost',
        `${traced.unsynced} of ${times} acknowledgements came before a sync`,
      );

    // What fails by itself needs no control.
    if (traced.unsynced > 0) return times;
    await control[world.engine].begin(world, backend, report);
    try {
      const careless = await trace(world, times, client);
      note(
        `synced before the acknowledgement: ${
          traced.acknowledged - traced.unsynced
        } of ${times}; the control: ${
          careless.acknowledged - careless.unsynced
        } of ${careless.acknowledged}`,
      );
      if (careless.unsynced === 0)
        report('disorder', 'the control was not noticed, so nothing is proved');
    } finally {
      await control[world.engine].end(world, backend);
    }
    return times;
  },
};

/** A database that acknowledges before it has synced. */
const control = {
  sqlite: {
    async begin(_world, backend, report) {
      await backend.stop();
      backend.begin({ FORGETS_TO_SYNC: '1' });
      const health = '/api/forms/health';
      await until(async () => (await backend.asks(health)) === 503, {
        what: 'the forms have noticed that SQLite does not sync',
        patience: 60_000,
      });
      if ((await backend.asks('/.backstage/health/v1/readiness')) === 200)
        report(
          'disorder',
          'readiness says yes to a database that does not sync',
        );
    },
    async end(_world, backend) {
      await backend.stop();
      await backend.start();
    },
  },
  postgresql: {
    begin: ({ db }) =>
      settings(db, { synchronous_commit: 'off', wal_writer_delay: '10s' }),
    end: ({ db }) =>
      settings(db, { synchronous_commit: 'on', wal_writer_delay: '200ms' }),
  },
};

async function settings(db, values) {
  for (const [name, value] of Object.entries(values))
    await db.raw(`alter system set ${name} = '${value}'`);
  await db.raw('select pg_reload_conf()');
  await sleep(500);
}

const calls = 'pwrite64,write,writev,fsync,fdatasync,sendto,sendmsg';

async function trace(world, times, client) {
  const [backend] = world.forms;
  const pids = [
    backend.pid,
    ...(world.postgres ? processesOf(world.postgres.pid) : []),
  ];
  const file = join(world.folder, 'system-calls');
  writeFileSync(file, '');
  const tracer = spawn(
    'strace',
    [
      '-f',
      '-ttt',
      '-y',
      '-s',
      '24',
      '-e',
      `trace=${calls}`,
      '-o',
      file,
      ...pids.flatMap(pid => ['-p', String(pid)]),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  tracer.stderr.on('data', text => (said += text));
  await until(() => said.split('attached').length > pids.length, {
    what: 'strace is attached',
    patience: 15_000,
  });
  let sent = 0;
  while (sent < times) {
    const { outcome } = await client.insist({
      ...aSubmission(world, newMark()),
      key: randomUUID(),
      person: people.requester,
      only: backend,
    });
    if (outcome === 'ok') sent += 1;
  }
  const ended = new Promise(resolve => tracer.once('exit', resolve));
  tracer.kill('SIGINT');
  await ended;
  return judge(readFileSync(file, 'utf8'));
}

/** What was written to the log of the database, synced, and acknowledged, in the order of the clock. */
export function judge(text) {
  const begun = new Map();
  let isWritten = false;
  let isSynced = false;
  let acknowledged = 0;
  let unsynced = 0;
  const log = /-wal>|\/pg_wal\//;
  for (const line of text.split('\n')) {
    const [, pid, , rest = ''] = /^(\d+)\s+([\d.]+)\s+(.*)$/.exec(line) ?? [];
    if (/^(pwrite64|write)\(/.test(rest) && log.test(rest)) isWritten = true;
    if (/^(fsync|fdatasync)\(/.test(rest) && log.test(rest)) {
      if (/unfinished/.test(rest)) begun.set(pid, isWritten);
      else if (isWritten && / = 0$/.test(rest)) isSynced = true;
    }
    if (
      /^<\.\.\. (fsync|fdatasync) resumed/.test(rest) &&
      begun.get(pid) &&
      / = 0$/.test(rest)
    ) {
      isSynced = true;
      begun.delete(pid);
    }
    if (
      /^(write|writev|sendto|sendmsg)\(/.test(rest) &&
      rest.includes('HTTP/1.1 201')
    ) {
      acknowledged += 1;
      if (!isSynced) unsynced += 1;
      isWritten = false;
      isSynced = false;
    }
  }
  return { acknowledged, unsynced };
}

function processesOf(pid) {
  const children = readdirSync(`/proc/${pid}/task`).flatMap(task =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
  return [pid, ...children];
}
