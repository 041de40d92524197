import type { Readiness } from '@tukiverkko/plugin-forms-node';
import type { Knex } from 'knex';
import { databaseHealth } from '../database';
import type { DataKeys } from '../sealing';
import type { Teams } from '../teams/Teams';
import { keysUsable } from './keysUsable';
import { migrationsDone } from './migrationsDone';

/** What the form engine cannot serve without. */
export function addReadiness(
  readiness: Readiness,
  rooms: {
    readonly db: Knex;
    readonly dataKeys: DataKeys;
    readonly teams: Teams;
  },
): void {
  const { db, dataKeys, teams } = rooms;
  readiness.add({
    id: 'database',
    look: async () => ({ ok: (await databaseHealth(db)).ready }),
  });
  readiness.add({
    id: 'migrations',
    look: async () => ({ ok: await migrationsDone(db) }),
  });
  const areUsable = keysUsable(db, dataKeys);
  readiness.add({ id: 'keys', look: async () => ({ ok: await areUsable() }) });
  readiness.add({
    id: 'teams',
    // An old list still serves: sending and reading go on. None at all would send everything to fallback teams.
    look: async () => ({ ok: teams.readAt !== undefined, asOf: teams.readAt }),
  });
}
