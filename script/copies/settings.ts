// What the configuration says of the database and the keys, for the commands that copy and restore.
import { resolve } from 'node:path';
import { ConfigSources } from '@backstage/config-loader';
import type { Config } from '@backstage/config';
import {
  DataKeys,
  KeyRing,
  readKeys,
} from '../../plugins/forms-backend/src/sealing';

/** Where the database is. */
export type Place =
  | { readonly engine: 'sqlite'; readonly folder: string }
  | { readonly engine: 'postgresql'; readonly connection: PgConnection };

/** How PostgreSQL is reached. */
export interface PgConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl?: unknown;
}

/** The settings of the backend that reads these files. Paths in them are relative to its folder, as they are when it runs. */
export async function readSettings(files: readonly string[]) {
  const config = await ConfigSources.toConfig(
    ConfigSources.default({
      argv: files.flatMap(file => ['--config', file]),
    }),
  );
  // Where the backend runs.
  process.chdir('packages/backend');
  // It would watch its files.
  config.close();
  return {
    place: placeOf(config),
    dataKeys: new DataKeys(new KeyRing(readKeys(config))),
  };
}

function placeOf(config: Config): Place {
  const client = config.getString('backend.database.client');
  const connection = config.get('backend.database.connection');
  if (client === 'better-sqlite3') {
    const { directory } = connection as { directory?: string };
    if (!directory) {
      throw new Error(
        'The database is not in a folder (backend.database.connection.directory), so there is nothing to copy.',
      );
    }
    return { engine: 'sqlite', folder: resolve(directory) };
  }
  if (client !== 'pg') {
    throw new Error(`The database client '${client}' is not known here.`);
  }
  if (
    config.getOptionalString('backend.database.pluginDivisionMode') !== 'schema'
  ) {
    throw new Error(
      "Set 'backend.database.pluginDivisionMode: schema': only one database can be copied at one moment.",
    );
  }
  return { engine: 'postgresql', connection: pgConnection(connection) };
}

function pgConnection(given: unknown): PgConnection {
  if (typeof given === 'string') {
    const url = new URL(given);
    return {
      host: url.hostname,
      port: Number(url.port || 5432),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      database: url.pathname.slice(1),
    };
  }
  const parts = given as Omit<PgConnection, 'port'> & {
    port?: string | number;
  };
  return { ...parts, port: Number(parts.port ?? 5432) };
}
