import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from './__testUtils__/freePort';

jest.setTimeout(60_000);

async function started(how: 'fails' | 'hangs') {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      join(__dirname, '__testUtils__/backendThatFails.ts'),
      how,
      String(port),
    ],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
  let said = '';
  child.stdout.on('data', data => (said += data));
  child.stderr.on('data', data => (said += data));
  const ended = once(child, 'exit').then(([code]) => code);
  return { child, ended, port, said: () => said };
}

const isListening = (port: number) =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

// Both at once, since most of it is loading the backend.
const starting = { fails: started('fails'), hangs: started('hangs') };

it('a backend with a plugin that cannot start says why and ends, so that its port is free', async () => {
  const { ended, port, said } = await starting.fails;
  expect(await ended).toBe(1);
  expect(said()).toMatch(
    /The portal could not start\. .*The form x cannot be published\. Mend it\./s,
  );
  expect(await isListening(port)).toBe(false);
});

it('a backend that hangs in its start ends when it is told to stop', async () => {
  const { child, ended, port } = await starting.hangs;
  while (!(await isListening(port)))
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
  child.kill('SIGTERM');
  expect(await ended).toBe(1);
});
