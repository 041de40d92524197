import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

jest.setTimeout(60_000);

/** A process that writes to a reader who has gone, and how it ended: null where it had to be killed. */
async function unheard(how: 'ends' | 'goes on') {
  const child = spawn(process.execPath, [
    '--require',
    require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    join(__dirname, '__testUtils__/talker.ts'),
    how,
  ]);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stderr.destroy();
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  const code = await ended;
  clearTimeout(timer);
  return code;
}

it('a process ends in an orderly way once nobody reads what it writes, which it would not by itself', async () => {
  expect(await Promise.all([unheard('ends'), unheard('goes on')])).toEqual([
    0,
    null,
  ]);
});
