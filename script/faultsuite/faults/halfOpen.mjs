import { underLoad } from '../client/load.mjs';
import { sleep } from '../world/until.mjs';

const stillness = 12_000;
/** A request that cannot be carried out says so within this time. */
const answeredWithin = 10_000;
const backWithin = 5_000;

export const halfOpen = {
  id: 'half-open',
  what: 'PostgreSQL is silent for 12 s while every connection stays open',
  engines: ['postgresql'],
  times: { small: 1, long: 60 },
  async run({ world, history, times, note, report }) {
    await underLoad(world, history, async () => {
      for (let time = 0; time < times; time++) {
        await sleep(700);
        const began = performance.now();
        world.proxy.stand(true);
        await sleep(stillness);
        world.proxy.stand(false);
        const over = performance.now();
        const late = answeredWithin + 1_000;
        // Also what was on its way when the silence began.
        const caught = history.operations.filter(
          ({ began: asked, ended = Infinity }) =>
            ended > began && asked < over - late,
        );
        const hung = caught.filter(
          ({ began: asked, ended = Infinity }) =>
            Math.min(ended, over) - Math.max(asked, began) > late,
        );
        note(`${caught.length} requests were asked into the silence`);
        if (hung.length > 0)
          report(
            'disorder',
            `${hung.length} of ${
              caught.length
            } requests had no answer after ${answeredWithin} ms: ${hung.map(
              ({ began: asked, ended = over, kind, status }) =>
                `${kind} ${Math.round(ended - asked)} ms, then ${status}`,
            )}`,
          );
        await Promise.all(world.forms.map(backend => backend.ready(20_000)));
        const back = Math.round(performance.now() - over);
        note(`ready ${back} ms after PostgreSQL spoke again`);
        if (back > backWithin)
          report(
            'disorder',
            `a backend was away for ${back} ms after the silence`,
          );
      }
    });
    return times;
  },
};
