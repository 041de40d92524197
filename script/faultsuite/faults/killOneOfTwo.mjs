import { underLoad } from '../client/load.mjs';
import { sleep } from '../world/until.mjs';

/** A backend dies at any moment; another one takes what comes, or it comes back itself. */
async function kill({ world, history, times, random }) {
  await underLoad(world, history, async () => {
    for (let time = 0; time < times; time++) {
      const victim = world.forms[time % world.forms.length];
      victim.keepSpare();
      await sleep(600 + random() * 900);
      await victim.kill();
      await victim.start();
    }
  });
  return times;
}

export const killOneOfTwo = {
  id: 'kill-one-of-two',
  what: 'kill -9 of one of two backends under load',
  engines: ['postgresql'],
  times: { small: 4, long: 1500 },
  run: kill,
};

export const killTheOnly = {
  id: 'kill-the-only',
  what: 'kill -9 of the only backend under load',
  engines: ['sqlite'],
  times: { small: 4, long: 1500 },
  run: kill,
};
