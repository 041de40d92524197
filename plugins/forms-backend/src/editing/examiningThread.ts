import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Examination } from './Examination';
import { examine } from './examine';

/** What is loaded in the thread: this file itself, wherever it was built to. */
const bootstrap = `require(require('node:worker_threads').workerData)`;

/** Run from source, the thread needs what turns TypeScript into JavaScript; built, it needs nothing. */
const execArgv = __filename.endsWith('.ts')
  ? ['--require', require.resolve('@backstage/cli/config/nodeTransform.cjs')]
  : [];

/**
 * Starts a thread that answers examinations, one at a time. It holds at most this much, whatever it is given:
 * a definition has at most 256 kB, and what is made of the largest one fits several times.
 */
export function startExaminingThread(): Worker {
  return new Worker(bootstrap, {
    eval: true,
    workerData: __filename,
    execArgv,
    // A form has no business with secrets of the process.
    env: {},
    resourceLimits: {
      maxOldGenerationSizeMb: 192,
      maxYoungGenerationSizeMb: 32,
    },
  });
}

/** In the thread: says that it is there, then answers. What is thrown ends the thread, and with it the turn. */
if (parentPort && workerData === __filename) {
  const port = parentPort;
  port.on('message', async (examination: Examination) => {
    port.postMessage(await examine(examination));
  });
  port.postMessage('ready');
}
