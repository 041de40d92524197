import { readdirSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** Where the migrations of this package lie. */
export const migrationsFolder = resolvePackagePath(
  '@tukiverkko/plugin-forms-backend',
  'migrations',
);

/** Their names, in their order. */
export const migrationNames: readonly string[] = readdirSync(migrationsFolder)
  .filter(name => name.endsWith('.js'))
  .sort();

/** Whether every migration of this version has run; a newer version may have run more. */
export async function migrationsDone(db: Knex): Promise<boolean> {
  const done: string[] = await db('knex_migrations').pluck('name');
  return migrationNames.every(name => done.includes(name));
}
