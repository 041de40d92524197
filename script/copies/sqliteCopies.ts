// SQLite: one file for each plugin. `VACUUM INTO` copies each as it is at one moment, while the portal goes on writing.
import { copyFileSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';

const database = /\.sqlite$/;
/** What stands beside a database that was not closed. */
const anyPart = /\.sqlite(-wal|-shm)?$/;

/** The databases of a folder. */
export const databasesOf = (folder: string): readonly string[] =>
  readdirSync(folder).filter(name => database.test(name));

/** Opens a database; it is not changed. */
export function openFile(filename: string): Knex {
  return knexFactory({
    client: 'better-sqlite3',
    connection: { filename, options: { readonly: true } },
    useNullAsDefault: true,
  });
}

/** Copies every database of a folder into another one. */
export async function copySqlite(from: string, to: string): Promise<void> {
  if (!isTaken(from)) throw new Error(`There is no database in ${from}.`);
  for (const name of databasesOf(from)) {
    const knex = openFile(join(from, name));
    try {
      await knex.raw('vacuum into ?', [join(to, name)]);
    } finally {
      await knex.destroy();
    }
  }
}

/** Puts copies in their place. What stood there is moved into a folder beside it, whose name is returned, never deleted. */
export function restoreSqlite(
  from: string,
  to: string,
  stamp: string,
): string | undefined {
  mkdirSync(to, { recursive: true });
  const old = readdirSync(to).filter(name => anyPart.test(name));
  const aside = old.length > 0 ? join(to, `replaced-${stamp}`) : undefined;
  if (aside) {
    mkdirSync(aside);
    for (const name of old) renameSync(join(to, name), join(aside, name));
  }
  for (const name of databasesOf(from)) {
    copyFileSync(join(from, name), join(to, name));
  }
  return aside;
}

/** Whether there is anything that a restore would replace. */
export function isTaken(folder: string): boolean {
  try {
    return readdirSync(folder).some(name => anyPart.test(name));
  } catch {
    return false;
  }
}
