import { once } from 'node:events';
import { createBackend } from '@backstage/backend-defaults';
import { truthfulHealth } from '@tukiverkko/plugin-forms-node';
import { httpThatEnds } from '../../../packages/backend/src/httpThatEnds';

/** The forms alone, as one of several backends that ask the same directory. */
const features = [
  import('@tukiverkko/plugin-forms-backend'),
  import('@tukiverkko/plugin-forms-backend-module-expert-network'),
  import('./reportsEvents'),
  ...(process.env.FORGETS_TO_SYNC ? [import('./forgetsToSync')] : []),
];

/** A spare has its code read and begins at a word, so that thousands of restarts do not wait for it. */
async function start() {
  await Promise.all(features);
  if (process.env.SPARE) await once(process.stdin, 'data');
  process.stdin.destroy();
  const backend = createBackend();
  backend.add(truthfulHealth);
  backend.add(httpThatEnds());
  features.forEach(feature => backend.add(feature));
  await backend.start();
}
start();
