import { createSecretKey, randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import knexFactory, { type Knex } from 'knex';
import { AccessLog } from '../../plugins/forms-backend/src/access/AccessLog';
import { AccessReports } from '../../plugins/forms-backend/src/access/AccessReports';
import {
  ChainWalk,
  hashOf,
  type AccessRow,
} from '../../plugins/forms-backend/src/access/chain';
import { reportCsv } from '../../plugins/forms-backend/src/access/reportCsv';
import { verifyAccess } from '../../plugins/forms-backend/src/access/verifyAccess';
import type { Caller } from '../../plugins/forms-backend/src/Caller';
import { Rewrap } from '../../plugins/forms-backend/src/keys/Rewrap';
import {
  DataKeys,
  KeyRing,
  open,
  seal,
} from '../../plugins/forms-backend/src/sealing';
import type { Teams } from '../../plugins/forms-backend/src/teams/Teams';
import { row } from './figures.mjs';

const place = { table: 'submissions', row: '1', field: 'sealed' };
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silent,
};

function secondsOf(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1_000;
}

/** Microseconds to seal and to open one kilobyte of a text of so many, in each of nine turns. */
export function sealAndOpen(kilobytes: number, rounds = 2_000) {
  const key = createSecretKey(randomBytes(32));
  const text = 'ä'.repeat(kilobytes * 512);
  const sealed = seal(key, place, text);
  const per = (work: () => void) =>
    Array.from({ length: 9 }, () => {
      const seconds = secondsOf(() => {
        for (let i = 0; i < rounds; i++) work();
      });
      return (seconds * 1e6) / rounds / kilobytes;
    });
  return {
    seal: per(() => seal(key, place, text)),
    open: per(() => open(key, place, sealed)),
  };
}

const aKey = (id: string) => ({
  id,
  secret: randomBytes(32).toString('base64'),
});

/** Cases a second whose data key is wrapped with a new key. The database is migrated and holds no data keys. */
export async function rotationPerSecond(db: Knex, cases: number) {
  const old = aKey('old');
  const before = new DataKeys(new KeyRing([old]));
  const made = await Promise.all(
    Array.from({ length: cases }, async (_, i) => before.create(`case-${i}`)),
  );
  await db.batchInsert(
    'data_keys',
    made.map(one => one.row.values),
    500,
  );
  const { wrapping } = new DataKeys(new KeyRing([aKey('new'), old]));
  const began = performance.now();
  await new Rewrap({ db, wrapping, logger: silent }).run();
  return (cases * 1_000) / (performance.now() - began);
}

/** Rows of the access log, in chains of ten. */
function logOf(rows: number): AccessRow[] {
  let before = '';
  return Array.from({ length: rows }, (_, i) => {
    const content = {
      case_id: `case-${String(Math.floor(i / 10)).padStart(9, '0')}`,
      number: (i % 10) + 1,
      at: '2026-11-22T08:00:00.000Z',
      actor: 'user:default/reader',
      action: 'read',
      unit: 'group:default/team',
      ground: 'owner' as const,
      revision: 1,
    };
    const hash = hashOf(i % 10 === 0 ? '' : before, content);
    before = hash;
    return { ...content, hash };
  });
}

/** Rows a second that are verified: by themselves, and read from a migrated database whose log is empty. */
export async function verifyPerSecond(db: Knex, rows: number) {
  const log = logOf(rows);
  const walk = new ChainWalk();
  const alone = secondsOf(() => log.forEach(one => walk.take(one)));
  await db.batchInsert('access_log', log, 100);
  const began = performance.now();
  const key = createSecretKey(randomBytes(32));
  await verifyAccess({ db, key, notes: undefined });
  const stored = (performance.now() - began) / 1_000;
  return { alone: rows / alone, stored: rows / stored };
}

/** Seconds to tell who has read a record that was read so often. The database is migrated. */
export async function secondsOfReport(db: Knex, readings: number) {
  const reference = 'OT-2026-000000';
  const about = { form: 'any', form_version: 1, form_title: '{}' };
  await db('form_versions').insert({
    ...{ key: 'any', version: 1, id: 'any', definition: '{}' },
    published_at: '',
  });
  await db('records').insert({
    ...{ id: 'read-often', reference, ...about, language: 'fi' },
    ...{ author: 'user:default/author', recorded_at: '', sealed: '' },
  });
  let before = '';
  const log = logOf(readings).map(({ hash: _hash, ...one }, i) => {
    const content = { ...one, case_id: 'read-often', number: i + 1 };
    before = hashOf(before, content);
    return { ...content, hash: before };
  });
  await db.batchInsert('access_log', log, 100);
  const teams = { names: async () => undefined } as unknown as Teams;
  const reports = new AccessReports({ db, accessLog: new AccessLog(), teams });
  const began = performance.now();
  const report = await reports.of(reference, {
    ref: 'user:default/me',
  } as Caller);
  reportCsv(report);
  if (!report.isWhole || report.items.length !== readings + 1) {
    throw new Error('The report is not whole.');
  }
  return (performance.now() - began) / 1_000;
}

const say = (...figures: Parameters<typeof row>) =>
  process.stdout.write(`${row(...figures)}\n`);

async function main() {
  for (const kilobytes of [1, 3, 64]) {
    const turns = sealAndOpen(kilobytes, Math.ceil(2_000 / kilobytes));
    say(`seal, ${kilobytes} kB`, turns.seal, 'µs per kB');
    say(`open, ${kilobytes} kB`, turns.open, 'µs per kB');
  }
  const db = knexFactory({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  try {
    await db.migrate.latest({ directory: 'plugins/forms-backend/migrations' });
    const rotated = await rotationPerSecond(db, 20_000);
    say('change of key, SQLite', [rotated], 'cases per second');
    const { alone, stored } = await verifyPerSecond(db, 100_000);
    say('verify, in memory', [alone], 'rows per second');
    say('verify, SQLite', [stored], 'rows per second');
    const told = await secondsOfReport(db, 10_000);
    say('report of 10 000 readings', [told], 's');
  } finally {
    await db.destroy();
  }
}

// Others call the functions; who runs the file wants the figures.
if (require.main === module) void main();
