import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { underLoad } from '../client/load.mjs';
import { until } from '../world/until.mjs';

/** A new key, one backend after the other and one of them killed, until nothing needs the old one and it is gone. */
export const rotateKeys = {
  id: 'rotate-keys',
  what: 'the wrapping key is replaced under load, and the old one taken away',
  engines: ['sqlite', 'postgresql'],
  times: { small: 1, long: 30 },
  async run({ world, history, times, note }) {
    const file = join(world.folder, 'forms-key.json');
    for (let time = 0; time < times; time++) {
      const old = JSON.parse(readFileSync(file, 'utf8'));
      const made = {
        id: `rotated-${Date.now()}`,
        secret: randomBytes(32).toString('base64'),
      };
      await underLoad(world, history, async () => {
        // Every backend must know the new key before the first one wraps with it.
        for (const keys of world.forms.length > 1
          ? [
              [...old, made],
              [made, ...old],
            ]
          : [[made, ...old]]) {
          write(file, keys);
          for (const backend of world.forms) {
            await backend.kill();
            await backend.start();
          }
        }
        const began = performance.now();
        await until(
          async () => (await wrappedByOthers(world.db, made.id)) === 0,
          {
            what: 'every data key is wrapped with the new key',
            patience: 180_000,
            every: 500,
          },
        );
        note(
          `wrapped anew ${Math.round(
            (performance.now() - began) / 1000,
          )} s after the last start`,
        );
      });
      write(file, [made]);
      for (const backend of world.forms) {
        await backend.kill();
        await backend.start();
      }
    }
    return times;
  },
};

const write = (file, keys) =>
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });

async function wrappedByOthers(db, id) {
  const [{ count }] = await db('data_keys')
    .whereNot({ key_id: id })
    .count({ count: '*' });
  return Number(count);
}
