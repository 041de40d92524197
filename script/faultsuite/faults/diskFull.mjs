import { execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aSubmission, Client } from '../client/Client.mjs';
import { aLife, newMark } from '../client/load.mjs';
import { openWorld } from '../world/openWorld.mjs';
import { people } from '../world/people.mjs';

/** The disk of the database is full for a while: nothing is acknowledged then, and nothing needs repair afterwards. */
export const diskFull = {
  id: 'disk-full',
  what: 'the disk of the database is full for a while',
  engines: ['sqlite'],
  times: { few: 1, small: 2, long: 50 },
  ownWorld: true,
  async run({ root, engine, directory, history, times, report, note, check }) {
    const disk = mkdtempSync(join(tmpdir(), 'tukiverkko-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], {
        stdio: 'pipe',
      });
    } catch {
      rmSync(disk, { recursive: true });
      note('not done: making a small disk needs the rights of root');
      return 0;
    }
    let world;
    try {
      world = await openWorld({
        engine,
        root,
        directory,
        databaseFolder: disk,
      });
      const client = new Client(world, history);
      for (let time = 0; time < times; time++) {
        await aLife(world, client);
        const ballast = join(disk, 'ballast');
        fill(ballast);
        const keys = [];
        // What was written before has left room in SQLite's own file, and that is used up first.
        for (let turn = 0; turn < 200 && keys.length < 3; turn++) {
          const request = {
            ...aSubmission(world, newMark()),
            person: people.requester,
          };
          const asked = { ...request, key: `full-${time}-${turn}` };
          const answered = await client.once(asked);
          if (answered.outcome === 'unknown') keys.push(asked);
          if (answered.status && ![201, 503].includes(answered.status))
            report('disorder', `a full disk answers ${answered.status}`);
        }
        if (keys.length === 0)
          report('disorder', 'the disk was never full, so nothing was tried');
        rmSync(ballast);
        for (const asked of keys) await client.insist(asked);
      }
      for (const { breach, what } of await check(world)) report(breach, what);
      return times;
    } finally {
      await world?.close();
      execFileSync('umount', ['--lazy', disk]);
      rmSync(disk, { recursive: true, force: true });
    }
  },
};

function fill(file) {
  const bytes = Buffer.alloc(65_536);
  const handle = openSync(file, 'w');
  try {
    for (let size = bytes.length; size > 0; ) {
      try {
        writeSync(handle, bytes, 0, size);
      } catch (error) {
        if (error.code !== 'ENOSPC') throw error;
        size = Math.floor(size / 2);
      }
    }
  } finally {
    closeSync(handle);
  }
}
