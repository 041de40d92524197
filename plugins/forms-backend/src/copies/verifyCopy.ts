import { createSecretKey, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { verifyAccess } from '../access/verifyAccess';
import { migrationNames } from '../health/migrationsDone';
import type { DataKeys } from '../sealing';
import { signaturesOwner, verifyCases } from '../signatures';
import { openContent } from '../submissions/content';

/** What was found in a copy of the database. It may be restored where `problems` is empty. */
export interface CopyVerdict {
  /** The last migration that had run. */
  readonly migration: string | null;
  readonly counts: Readonly<Record<string, number>>;
  /** How many of the sampled cases opened with the key, and how many are erased. */
  readonly opened: number;
  readonly erased: number;
  readonly accessRows: number;
  readonly problems: readonly string[];
}

const counted = [
  'form_versions',
  'submissions',
  'case_events',
  'case_messages',
  'records',
  'anonymous_answers',
  'drafts',
  'attachments',
  'access_log',
  'outbox',
] as const;
const sample = 100;

/**
 * Reads a copy through: whether it is whole, which migrations have run, whether every case is as its last event left
 * it (a copy made half before and half after a write is not), whether the log of readings is whole, and whether cases
 * open with the key that is given.
 */
export async function verifyCopy(
  db: Knex,
  dataKeys: DataKeys,
): Promise<CopyVerdict> {
  const problems: string[] = [];
  const wrong = async (sentence: string, bad: Promise<number>) => {
    const number = await bad;
    if (number > 0) problems.push(`${number} ${sentence}`);
  };

  const done: string[] = await db('knex_migrations')
    .orderBy('id')
    .pluck('name');
  await wrong(
    'migrations were made by a newer version: restore with that one.',
    Promise.resolve(done.filter(name => !migrationNames.includes(name)).length),
  );
  if (db.client.config.client !== 'pg') {
    await wrong('pages or rows are broken.', brokenPages(db));
  }
  await wrong(
    'cases are not as their last event left them.',
    count(
      db('submissions').whereRaw(
        'revision <> (select max(revision) from case_events where case_id = submissions.id)',
      ),
    ),
  );
  await wrong(
    'cases lack an event of their history.',
    count(
      db('submissions').whereRaw(
        'revision <> (select count(*) from case_events where case_id = submissions.id)',
      ),
    ),
  );

  // Without checkpoints there is no key of theirs either; with another key none of them is right.
  const key =
    (await dataKeys.find(db, 'portal:checkpoints').catch(() => undefined)) ??
    createSecretKey(randomBytes(32));
  const log = await verifyAccess({ db, key, notes: undefined });
  await wrong(
    'breaks are in the log of readings.',
    Promise.resolve(log.breaks.length),
  );

  const signing = await dataKeys
    .find(db, signaturesOwner)
    .catch(() => undefined);
  await wrong(
    'cases do not stand as they were signed: somebody changed who reads them, or put an older row back.',
    signing
      ? verifyCases({ db, key: signing }).then(found => found.length)
      : count(db('submissions').whereNotNull('signed')),
  );

  const samples = await openSamples(db, dataKeys);
  await wrong(
    'cases do not open with the key that is given.',
    Promise.resolve(samples.closed),
  );
  return {
    migration: done.at(-1) ?? null,
    counts: Object.fromEntries(
      await Promise.all(
        counted.map(async table => [table, await count(db(table))] as const),
      ),
    ),
    opened: samples.opened,
    erased: samples.erased,
    accessRows: log.rows,
    problems,
  };
}

async function count(rows: Knex.QueryBuilder): Promise<number> {
  const [{ number }] = await rows.count({ number: '*' });
  return Number(number);
}

async function brokenPages(db: Knex): Promise<number> {
  const pages: { integrity_check: string }[] = await db.raw(
    'pragma integrity_check',
  );
  const orphans: unknown[] = await db.raw('pragma foreign_key_check');
  const broken = pages.filter(row => row.integrity_check !== 'ok');
  return broken.length + orphans.length;
}

async function openSamples(db: Knex, dataKeys: DataKeys) {
  const rows: { id: string; sealed: string }[] = await db('submissions')
    .orderByRaw('random()')
    .limit(sample)
    .select('id', 'sealed');
  const found = { opened: 0, erased: 0, closed: 0 };
  for (const { id, sealed } of rows) {
    try {
      const key = await dataKeys.find(db, id);
      if (key) openContent(key, id, sealed);
      found[key ? 'opened' : 'erased'] += 1;
    } catch {
      found.closed += 1;
    }
  }
  return found;
}
