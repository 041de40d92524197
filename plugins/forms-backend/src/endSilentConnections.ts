import type { Knex } from 'knex';
import type { Socket } from 'node:net';

/** A request is answered within ten seconds, and may meet the silence twice: where it writes, and where it asks whether it wrote. */
const longestSilence = 4_000;

/** A connection of `pg`: its socket is all we need of it. */
interface PgConnection {
  readonly connection: { readonly stream: Socket };
}

/**
 * Ends connections to a PostgreSQL that was asked and says nothing. When a machine or the network between goes away
 * without a word, TCP keeps a connection for a quarter of an hour, and every request that is given it waits as long.
 *
 * @param silence - milliseconds without a byte while a connection is in use; each of our statements takes far less
 */
export function endSilentConnections(
  knex: Knex,
  silence: number = longestSilence,
): void {
  const { pool } = knex.client;
  const watched = new WeakSet<Socket>();
  pool.on(
    'acquireSuccess',
    (_event: number, { connection: { stream } }: PgConnection) => {
      if (!watched.has(stream)) {
        watched.add(stream);
        stream.on('timeout', () => {
          const error = new Error('PostgreSQL says nothing');
          stream.destroy(Object.assign(error, { code: 'ETIMEDOUT' }));
        });
      }
      stream.setTimeout(silence);
    },
  );
  // Idle connections are silent by right.
  pool.on('release', ({ connection: { stream } }: PgConnection) => {
    stream.setTimeout(0);
  });
  // Nor does a request wait longer for its connection, or a new connection for its first word.
  pool.acquireTimeoutMillis = silence;
  pool.createTimeoutMillis = silence;
}
