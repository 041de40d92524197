import {
  localDate,
  type OperationsFigures,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { lanes } from '../inbox/lanes';

const zone = 'Europe/Helsinki';

/** Counts what somebody should look at. The same on every backend: all of it is in the database. */
export async function readFigures(
  db: Knex,
  now: Date,
): Promise<OperationsFigures> {
  const [queue] = await db('outbox')
    .whereNull('set_aside_at')
    .count({ messages: '*' })
    .min({ oldest: 'at' });
  const [letters] = await db('outbox')
    .whereNotNull('set_aside_at')
    .count({ messages: '*' });
  const [withoutOwner] = await db('submissions')
    .whereRaw(lanes.open.where)
    .whereIn('owner', db('stranded_teams').select('team'))
    .count({ cases: '*' });
  const [overdue] = await db('submissions')
    .whereRaw(lanes.needsUs.where)
    .where('answer_by', '<', localDate(now.toISOString(), zone)!)
    .count({ cases: '*' });
  const age = queue.oldest ? now.getTime() - Date.parse(queue.oldest) : 0;
  return {
    waiting: Number(queue.messages),
    oldestWaitingSeconds: Math.max(0, Math.floor(age / 1_000)),
    setAside: Number(letters.messages),
    withoutOwner: Number(withoutOwner.cases),
    overdue: Number(overdue.cases),
  };
}
