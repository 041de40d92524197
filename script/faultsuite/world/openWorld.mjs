import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex from 'knex';
import { freePort, startPostgres } from '../../postgres/startPostgres.mjs';
import { Backend } from './Backend.mjs';
import { TcpProxy } from './TcpProxy.mjs';
import { formsConfig } from './configs.mjs';
import { openDirectory } from './openDirectory.mjs';
import { owner, people } from './people.mjs';
import { until } from './until.mjs';

/**
 * A portal to be harmed: the directory (people, permissions, catalogue, notifications) is one process and keeps
 * standing; the forms are one process on SQLite and two on PostgreSQL. Between the forms and whatever they need
 * stands somebody of ours who can cut, hold or garble.
 */
export async function openWorld({
  engine,
  root,
  folder: given,
  directory: givenDirectory,
  env = {},
  databaseFolder,
}) {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'tukiverkko-faults-'));
  const closing = [];
  const close = async () => {
    for (const step of closing.reverse()) await step();
    if (!given) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const seed = join(folder, 'seed');
    mkdirSync(seed, { recursive: true });
    for (const name of ['consultation-request', 'consultation-answer']) {
      const shipped = read(join(root, 'forms', `${name}.form.json`));
      writeFileSync(
        join(seed, `${name}.form.json`),
        JSON.stringify(withFiles(shipped)),
      );
    }

    const postgres =
      engine === 'postgresql'
        ? await startPostgres({ folder: databaseFolder })
        : undefined;
    if (postgres) closing.push(() => postgres.stop());
    const proxy = postgres && new TcpProxy(await freePort(), postgres.port);
    if (proxy) {
      await proxy.open();
      closing.push(() => proxy.close());
    }

    const names = postgres ? ['first', 'second'] : ['only'];
    const ports = await Promise.all(names.map(freePort));
    const directory =
      givenDirectory ?? (await openDirectory({ root, folder, env }));
    if (!givenDirectory) closing.push(() => directory.close());
    const { gate, token } = directory;
    directory.serve(ports);

    const data = databaseFolder ?? join(folder, 'data');
    const eventsFile = join(folder, 'events.jsonl');
    writeFileSync(eventsFile, '');
    const forms = names.map(
      (name, index) =>
        new Backend({
          name,
          root,
          folder,
          entry: 'forms.ts',
          port: ports[index],
          config: formsConfig({
            folder,
            seed,
            data,
            eventsFile,
            gatePort: gate.port,
            port: ports[index],
            postgres: proxy && postgres.url({ port: proxy.port }),
          }),
        }),
    );
    for (const backend of forms) closing.push(() => backend.stop());
    // The first one makes the tables.
    for (const backend of forms) await backend.start(env);

    const db = knex(
      postgres
        ? {
            client: 'pg',
            connection: postgres.url({ database: 'backstage_plugin_forms' }),
            pool: { min: 0, max: 2 },
          }
        : {
            client: 'better-sqlite3',
            connection: { filename: join(data, 'forms.sqlite') },
            useNullAsDefault: true,
          },
    );
    // A connection of ours that dies with the server is made again by the pool.
    db.client.pool.on('createSuccess', (_event, connection) =>
      connection.on?.('error', () => {}),
    );
    const told = knex({
      client: 'better-sqlite3',
      connection: { filename: directory.notifications },
      useNullAsDefault: true,
    });
    closing.push(
      () => db.destroy(),
      () => told.destroy(),
    );

    const form = read(join(seed, 'consultation-request.form.json'));
    const world = {
      engine,
      root,
      folder,
      data,
      forms,
      gate,
      proxy,
      postgres,
      db,
      told,
      token,
      form,
      events: () =>
        readFileSync(eventsFile, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map(line => JSON.parse(line)),
      close,
    };
    for (const backend of forms)
      await until(() => routesTo(backend, world), {
        what: 'the directory is known',
        patience: 300_000,
        every: 500,
      });
    return world;
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whether a request would reach the team. */
async function routesTo(backend, { form, token }) {
  const response = await fetch(
    `${backend.url}/api/forms/v1/forms/${form.key}/evaluate`,
    {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await token(people.requester)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ answers: form.tests[0].input }),
    },
  );
  const { routing } = await response.json();
  return routing?.team === owner;
}

/** The shipped request takes no files; here it does, so that files are harmed too. */
function withFiles(form) {
  if (form.key !== 'consultation-request') return form;
  return {
    ...form,
    files: { maxCount: 20, maxBytes: 100_000, types: ['pdf'] },
  };
}

const read = file => JSON.parse(readFileSync(file, 'utf8'));
