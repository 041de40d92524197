import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { History } from '../client/History.mjs';
import { underLoad } from '../client/load.mjs';
import { openWorld } from '../world/openWorld.mjs';
import { sleep } from '../world/until.mjs';

/**
 * A copy is made while people go on, and put in the place of the database. What was acknowledged before the copy began is
 * there and whole; what came later may be there or not, but not in part.
 */
export const backupAndRestore = {
  id: 'backup-and-restore',
  what: 'a copy is made under load and put in the place of the database',
  engines: ['sqlite'],
  times: { small: 1, long: 20 },
  ownWorld: true,
  async run({ root, engine, history, times, report, note, check }) {
    const world = await openWorld({ engine, root });
    try {
      const [backend] = world.forms;
      for (let time = 0; time < times; time++) {
        const folder = join(world.folder, `copies-${time}`);
        mkdirSync(folder);
        let cut;
        await underLoad(world, history, async () => {
          await sleep(1_500);
          cut = performance.now();
          await command(root, 'backup', [folder], backend);
          await sleep(300);
        });
        await backend.stop();
        await world.db.destroy();
        const [copy] = readdirSync(folder);
        const began = Date.now();
        await command(
          root,
          'restore',
          [join(folder, copy), '--replace'],
          backend,
        );
        note(`put in place in ${((Date.now() - began) / 1000).toFixed(1)} s`);
        world.db.initialize();
        await backend.start();
        for (const { breach, what } of await check(world, upTo(history, cut)))
          report(breach, what);
      }
      return times;
    } finally {
      await world.close();
    }
  },
};

const run = promisify(execFile);

/** One of the commands an operator has, with the configuration the backend runs with. */
function command(root, name, words, { configFile }) {
  return run(
    process.execPath,
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      `script/copies/${name}.ts`,
      ...words,
      '--config',
      configFile,
    ],
    { cwd: root, env: { ...process.env, CALLED_FROM: root } },
  );
}

/** The same operations, as somebody knew them at a moment: nobody can say of the later ones whether they are in a copy. */
function upTo(history, moment) {
  const known = new History();
  known.since = history.since;
  known.operations = history.operations.map(operation =>
    operation.ended < moment ? operation : { ...operation, outcome: 'unknown' },
  );
  return known;
}
