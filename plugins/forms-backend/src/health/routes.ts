import type { Router } from 'express';
import type { Knex } from 'knex';
import { databaseHealth } from '../database';

/** Whether this plugin can keep what it promises: the database answers, and syncs before it acknowledges. */
export function addHealthRoutes(router: Router, db: Knex): void {
  router.get('/health', async (_req, res) => {
    const database = await databaseHealth(db);
    res
      .status(database.ready ? 200 : 503)
      .json({ status: database.ready ? 'ok' : 'unavailable', database });
  });
}
