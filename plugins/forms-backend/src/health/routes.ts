import type { Router } from 'express';
import type { Knex } from 'knex';
import { databaseHealth } from '../database';
import { compilations } from '../forms/answerValidator';

/**
 * Whether this plugin can keep what it promises: the database answers, and syncs before it acknowledges.
 * How many validators were made shows whether the submit path makes any.
 */
export function addHealthRoutes(router: Router, db: Knex): void {
  router.get('/health', async (_req, res) => {
    const database = await databaseHealth(db);
    res.status(database.ready ? 200 : 503).json({
      status: database.ready ? 'ok' : 'unavailable',
      database,
      validatorsCompiled: compilations.count,
    });
  });
}
