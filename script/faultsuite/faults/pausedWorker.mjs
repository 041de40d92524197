import { randomUUID } from 'node:crypto';
import { aSubmission, Client } from '../client/Client.mjs';
import { newMark } from '../client/load.mjs';
import { people } from '../world/people.mjs';
import { sleep, until } from '../world/until.mjs';

/**
 * A backend stops in the middle of telling people, for longer than its lease. Another takes the message over; when the
 * first wakes up and says that it is done, nobody listens. The end of the lease is written into the row instead of waited for.
 */
export const pausedWorker = {
  id: 'paused-worker',
  what: 'SIGSTOP beyond the lease; the late completion is refused',
  engines: ['postgresql'],
  times: { few: 1, small: 2, long: 200 },
  async run({ world, history, times, report }) {
    const { db, gate } = world;
    const client = new Client(world, history);
    for (let time = 0; time < times; time++) {
      const [sleeper, other] =
        time % 2 ? [...world.forms].reverse() : world.forms;
      gate.treat('notifications', 'hold');
      const send = to =>
        client.once(
          {
            ...aSubmission(world, newMark()),
            key: randomUUID(),
            person: people.requester,
          },
          to,
        );
      const { body } = await send(sleeper);
      await until(() => gate.waiting === 1, {
        what: 'the first backend is telling people',
      });
      sleeper.signal('SIGSTOP');
      try {
        const row = () =>
          db('outbox').where({ case_id: body.id, revision: 1 }).first();
        await db('outbox')
          .where({ case_id: body.id })
          .update({ leased_until: new Date(0).toISOString() });
        await send(other);
        await until(
          async () => (await row()).attempt === 2 && gate.waiting >= 2,
          { what: 'the second backend has taken it over' },
        );
        const held = await row();
        gate.releaseFirst();
        sleeper.signal('SIGCONT');
        await sleep(2_500);
        const after = await row();
        if (after?.attempt !== 2 || after.leased_until !== held.leased_until)
          report(
            'disorder',
            'a backend that had lost its lease completed the message all the same',
          );
      } finally {
        sleeper.signal('SIGCONT');
        gate.release();
      }
    }
    return times;
  },
};
