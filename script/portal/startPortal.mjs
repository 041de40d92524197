import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoPeople, signIn } from './signIn.mjs';
import { startProcess } from './startProcess.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Starts the whole demo portal, frontend and backend in one process, and resolves when it can be used:
 * the catalogue holds the demo people and regions, and the shipped forms are published.
 *
 * `data` is the folder of the database, the key and the log; `say` is told of each step;
 * `entry` and `configs` are for benchmarks that add to the backend.
 */
export async function startPortal({
  port = 7007,
  data = join(root, '.data'),
  say = () => {},
  env = {},
  entry = 'src/index.ts',
  configs = ['app-config.yaml', 'app-config.demo.yaml'],
}) {
  const { until, ...portal } = await startProcess({
    port,
    data,
    env,
    entry,
    configs,
  });
  const { url } = portal;

  const steps = [
    [
      'starting the backend',
      async () => (await fetch(`${url}/.backstage/health/v1/readiness`)).ok,
    ],
    ['reading the demo people', async () => (await demoPeople(url)).length > 0],
    ['filling the catalogue', () => somebodyCanBeAsked(url)],
    [
      'publishing the forms',
      async () =>
        (await readAsFirstPerson(url, 'forms/v1/forms')).items.length > 0,
    ],
  ];
  try {
    for (const [name, done] of steps) {
      say(name);
      await until(done, name);
    }
  } catch (error) {
    // Nobody else knows of the process, and its port would stay taken.
    await portal.stop();
    throw error;
  }
  return portal;
}

/** The directory is whole when the first person's own county has somebody to ask. */
async function somebodyCanBeAsked(url) {
  const { groups } = await readAsFirstPerson(url, 'expert-network/v1/find', {
    method: 'POST',
    body: JSON.stringify({ openOnly: true }),
  });
  return groups.some(({ id, items }) => id === 'own-county' && items.length);
}

async function readAsFirstPerson(url, path, init = {}) {
  const people = await demoPeople(url);
  const person =
    people.find(({ role }) => role === 'professional') ?? people[0];
  const token = await signIn(url, person.entityRef);
  const response = await fetch(`${url}/api/${path}`, {
    ...init,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
    },
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
