import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import type { Checkpoint } from '../access/checkpoint';
import type { CheckpointNotes } from '../access/CheckpointFile';
import { Checkpoints } from '../access/Checkpoints';
import { verifyAccess } from '../access/verifyAccess';
import { openDatabase } from '../database';
import { DataKeys, KeyRing } from '../sealing';
import { testKey } from './startForms';
import { disarm, randomFrom, readCases, tamperings } from './tampering';

/** Notes outside the database. */
export function aNotebook(): CheckpointNotes & {
  readonly lines: Checkpoint[];
} {
  const lines: Checkpoint[] = [];
  return {
    lines,
    read: async () => lines,
    add: async more => void lines.push(...more),
  };
}

/** A log of several cases that was read and noted several times, whole. */
export async function aNotedLog(client: Knex) {
  const knex = await openDatabase({
    database: mockServices.database({ knex: client }),
    allowInMemory: true,
  });
  const dataKeys = new DataKeys(new KeyRing([testKey]));
  const notes = aNotebook();
  const logger = mockServices.logger.mock();
  const checkpoints = new Checkpoints({ db: knex, dataKeys, logger, notes });
  for (let minute = 0; minute < 4; minute++) {
    const now = new Date(Date.UTC(2026, 10, 22, 8, minute));
    await readCases(knex, 4, 2, now.toISOString());
    await checkpoints.make(now);
  }
  const key = await dataKeys.own(knex, 'checkpoints');
  const verify = (db: Knex = knex) => verifyAccess({ db, key, notes });
  return { knex, checkpoints, notes, verify };
}

/** Tampers with the log so many times, each time with the whole one, and expects each to be found. */
export async function expectTamperingsFound(
  client: Knex,
  times: number,
  seed: number,
): Promise<void> {
  const { knex, verify } = await aNotedLog(client);
  await disarm(knex);
  const kinds = Object.keys(tamperings);
  const random = randomFrom(seed);
  for (let time = 0; time < times; time++) {
    const kind = kinds[time % kinds.length];
    const tx = await knex.transaction();
    await tamperings[kind](tx, random);
    const { breaks } = await verify(tx);
    await tx.rollback();
    if (breaks.length === 0) {
      throw new Error(`Nobody noticed: ${kind}, turn ${time}, seed ${seed}`);
    }
  }
  const { breaks, rows, chains } = await verify();
  expect({ breaks, rows, chains }).toEqual({ breaks: [], rows: 32, chains: 4 });
}
