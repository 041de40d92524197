import { randomUUID } from 'node:crypto';
import { aCommand, aSubmission, Client } from '../client/Client.mjs';
import { aLife, newMark } from '../client/load.mjs';
import { owner, people } from '../world/people.mjs';
import { until } from '../world/until.mjs';

/** Every request arrives one to five times at once, at every backend, and every message of the outbox leaves twice. */
export const everythingTwice = {
  id: 'everything-twice',
  what: 'every request up to five times at once, every message twice',
  engines: ['sqlite', 'postgresql'],
  times: { few: 2, small: 8, long: 2000 },
  async run({ world, history, times, random }) {
    const client = new Client(world, history);
    const together = async request => {
      const asked = { ...request, key: randomUUID() };
      const copies = 2 + Math.floor(random() * 4);
      await Promise.all(
        Array.from({ length: copies }, () => client.insist(asked)),
      );
      // And once more, long after.
      return client.insist(asked);
    };
    world.gate.treat('notifications', 'refuse');
    for (let time = 0; time < times; time++) {
      const { body } = await together({
        ...aSubmission(world, newMark()),
        person: people.requester,
      });
      if (body.owner !== owner) continue;
      await together({
        ...aCommand(body.id, 1, { command: 'accept' }),
        person: people.team[0],
      });
    }
    await Promise.all([1, 2, 3, 4].map(() => aLife(world, client)));

    const messages = await world.db('outbox').select('*');
    world.gate.release();
    const areGone = () =>
      world
        .db('outbox')
        .whereIn(
          'id',
          messages.map(({ id }) => id),
        )
        .then(rows => rows.length === 0);
    await until(areGone, {
      what: 'the messages have left once',
      patience: 90_000,
    });
    await world.db('outbox').insert(messages.map(again));
    return times;
  },
};

/** The same message as it was before anybody heard it. */
function again(message) {
  return {
    ...message,
    attempt: 0,
    heard: '[]',
    leased_until: new Date(0).toISOString(),
  };
}
