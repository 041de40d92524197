import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import knex from 'knex';
import { Backend } from '../world/Backend.mjs';
import { sleep, until } from '../world/until.mjs';
import { freePort } from '../../postgres/startPostgres.mjs';

/** A backend is killed while it makes its tables, and starts again. */
export const crashInMigration = {
  id: 'crash-in-migration',
  what: 'kill -9 in the middle of the migrations, and a new start',
  engines: ['sqlite', 'postgresql'],
  times: { small: 2, long: 200 },
  async run({ world, times, random, report }) {
    const wanted = await tablesOf(world.db, world.engine);
    for (let time = 0; time < times; time++) {
      const { backend, db, close } = await anEmptyOne(world, time);
      try {
        backend.begin();
        await until(
          async () =>
            (await tablesOf(db(), world.engine).catch(() => [])).length > 0,
          { what: 'the first table is there', patience: 300_000, every: 5 },
        );
        await sleep(random() * 250);
        await backend.kill();
        backend.begin();
        try {
          await until(() => answers(backend), {
            what: 'the forms answer on a database that was left half made',
            patience: 300_000,
          });
          const made = await tablesOf(db(), world.engine);
          if (String(made) !== String(wanted))
            report(
              'disorder',
              `after a crash there are ${made.length} tables of ${wanted.length}`,
            );
        } catch (error) {
          report(
            'disorder',
            `after a crash it does not start: ${error.message.slice(0, 900)}`,
          );
        }
      } finally {
        await close();
      }
    }
    return times;
  },
};

/** It asks the directory nothing here, so it is its database that is looked at. */
async function answers(backend) {
  if (!backend.isRunning)
    throw new Error(`${backend.name} ended.\n${backend.lastLines()}`);
  return (await backend.asks('/api/forms/health')) === 200;
}

async function anEmptyOne(world, time) {
  const [first] = world.forms;
  const name = `crash-${time}`;
  const port = await freePort();
  const data = join(world.folder, name);
  mkdirSync(data, { recursive: true });
  const { backend: shared, ...config } = first.config;
  const { listen } = shared;
  const isPostgres = world.engine === 'postgresql';
  const backend = new Backend({
    name,
    root: world.root,
    folder: world.folder,
    entry: 'forms.ts',
    port,
    config: {
      ...config,
      backend: {
        ...shared,
        listen: { ...listen, port },
        database: isPostgres
          ? { ...shared.database, prefix: `crash_${time}_` }
          : { ...shared.database, connection: { directory: data } },
      },
    },
  });
  const file = join(data, 'forms.sqlite');
  let db;
  const connected = () => {
    if (isPostgres) {
      db ??= knex({
        client: 'pg',
        connection: world.postgres.url({ database: `crash_${time}_forms` }),
        pool: { min: 0, max: 1 },
      });
    } else if (!db) {
      if (!existsSync(file)) throw new Error('there is no database yet');
      db = knex({
        client: 'better-sqlite3',
        connection: { filename: file, options: { readonly: true } },
        useNullAsDefault: true,
      });
    }
    return db;
  };
  return {
    backend,
    db: connected,
    close: async () => {
      await db?.destroy();
      await backend.kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The names of the tables, sorted. */
async function tablesOf(db, engine) {
  const rows =
    engine === 'postgresql'
      ? await db('information_schema.tables')
          .where({ table_schema: 'public' })
          .select({ name: 'table_name' })
      : await db('sqlite_master').where({ type: 'table' }).select('name');
  return rows
    .map(({ name }) => name)
    .filter(name => !/^(sqlite_|backstage_)/.test(name))
    .sort();
}
