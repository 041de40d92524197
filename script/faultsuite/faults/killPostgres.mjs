import { underLoad } from '../client/load.mjs';
import { sleep } from '../world/until.mjs';

/** How long readiness may still say yes without a database, and say no with one. */
const noWithin = 2_000;
const yesWithin = 5_000;

export const killPostgres = {
  id: 'kill-postgres',
  what: 'kill -9 of PostgreSQL under load, and its restart',
  engines: ['postgresql'],
  times: { small: 2, long: 500 },
  async run({ world, history, times, random, note, report }) {
    await underLoad(world, history, async () => {
      for (let time = 0; time < times; time++) {
        await sleep(800 + random() * 800);
        await world.postgres.kill();
        const no = await saidBy(world.forms, status => status !== 200);
        await world.postgres.start();
        const yes = await saidBy(world.forms, status => status === 200);
        note(
          `readiness: no after ${no} ms, yes again ${yes} ms after PostgreSQL`,
        );
        if (no > noWithin)
          report(
            'disorder',
            `readiness said yes for ${no} ms without a database`,
          );
        if (yes > yesWithin)
          report('disorder', `readiness said no for ${yes} ms with a database`);
        for (const { name, isRunning } of world.forms)
          if (!isRunning) report('disorder', `${name} ended with its database`);
      }
    });
    return times;
  },
};

/** Milliseconds until every backend's readiness says so. */
async function saidBy(backends, fits) {
  const began = performance.now();
  await Promise.all(
    backends.map(async backend => {
      while (
        !fits(await backend.asks('/.backstage/health/v1/readiness')) &&
        performance.now() - began < 30_000
      )
        await sleep(50);
    }),
  );
  return Math.round(performance.now() - began);
}
