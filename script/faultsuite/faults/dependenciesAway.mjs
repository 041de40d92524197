import { randomUUID } from 'node:crypto';
import { aSubmission, Client } from '../client/Client.mjs';
import { aLife, newMark } from '../client/load.mjs';
import { people } from '../world/people.mjs';

/** Whoever is asked waits two seconds for the permissions. */
const answeredWithin = 5_000;

/**
 * The ways a plugin is away, and what must come of each question meanwhile: without permissions nothing, without the
 * others everything. Whoever says 200 to a notice and does not keep it cannot be told from one who does.
 */
const away = [
  ...['refuse', 'fail', 'garble', 'allowNonsense', 'hold'].flatMap(manner => [
    { plugin: 'permission', manner, expected: [503] },
    { plugin: 'catalog', manner, expected: [200, 201] },
  ]),
  ...['refuse', 'fail', 'hold'].map(manner => ({
    plugin: 'notifications',
    manner,
    expected: [200, 201],
  })),
];

export const dependenciesAway = {
  id: 'dependencies-away',
  what: 'permissions, catalogue or notifications down, slow or talking nonsense',
  engines: ['sqlite', 'postgresql'],
  times: { small: away.length, long: 300 },
  async run({ world, history, times, report }) {
    const client = new Client(world, history);
    const id = await aLife(world, client);
    const [backend] = world.forms;
    for (let time = 0; time < times; time++) {
      const { plugin, manner, expected } = away[time % away.length];
      world.gate.treat(plugin, manner);
      const began = performance.now();
      const asked = [
        { ...aSubmission(world, newMark()), key: randomUUID() },
        { kind: 'read', caseId: id, method: 'GET', path: `/submissions/${id}` },
        { kind: 'list', method: 'GET', path: '/submissions?view=mine' },
      ];
      const answers = await Promise.all(
        asked.map(request =>
          client.once({ ...request, person: people.requester }, backend),
        ),
      );
      const took = performance.now() - began;
      world.gate.release();
      for (const { kind, status, error } of answers)
        if (!expected.includes(status))
          report(
            'disorder',
            `${plugin} (${manner}): ${kind} answered ${status ?? error}`,
          );
      if (took > answeredWithin)
        report(
          'disorder',
          `${plugin} (${manner}): an answer took ${Math.round(took)} ms`,
        );
      // What was refused for now is sent again.
      const [{ outcome, key }] = answers;
      if (outcome === 'unknown')
        await client.insist({ ...asked[0], key, person: people.requester });
    }
    return times;
  },
};
