import { parentPort, Worker, workerData } from 'node:worker_threads';
import { ListRefusal, type ListRefusalCode } from './ListRefusal';
import type { ListRow } from './ListRow';
import { sheetRows } from './sheetRows';

/** What is loaded in the thread: this file itself, wherever it was built to. */
const bootstrap = `require(require('node:worker_threads').workerData.file)`;

/** Run from source, the thread needs what turns TypeScript into JavaScript; built, it needs nothing. */
const execArgv = __filename.endsWith('.ts')
  ? ['--require', require.resolve('@backstage/cli/config/nodeTransform.cjs')]
  : [];

interface Task {
  readonly file: string;
  readonly bytes: ArrayBuffer;
  readonly sheet?: string;
}

/** What the thread says: first which sheets there are, then, each time it is asked, some rows. */
export type SheetMessage =
  | {
      readonly is: 'read';
      readonly sheets: readonly string[];
      readonly sheet: string;
    }
  | { readonly is: 'rows'; readonly rows: readonly ListRow[] }
  | { readonly is: 'refused'; readonly code: ListRefusalCode };

/** Starts a thread that reads one spreadsheet. What is made of the largest one fits; more ends the thread. */
export function startSheetThread(bytes: ArrayBuffer, sheet?: string): Worker {
  const task: Task = { file: __filename, bytes, sheet };
  return new Worker(bootstrap, {
    eval: true,
    workerData: task,
    execArgv,
    env: {},
    resourceLimits: {
      maxOldGenerationSizeMb: 512,
      maxYoungGenerationSizeMb: 64,
    },
  });
}

const rowsAtOnce = 500;

async function read({ bytes, sheet }: Task, say: (m: SheetMessage) => void) {
  try {
    const { rows, ...found } = await sheetRows(bytes, sheet);
    let at = 0;
    parentPort!.on('message', () => {
      say({ is: 'rows', rows: rows.slice(at, at + rowsAtOnce) });
      at += rowsAtOnce;
    });
    say({ is: 'read', ...found });
  } catch (error) {
    if (!(error instanceof ListRefusal)) throw error;
    say({ is: 'refused', code: error.code });
  }
}

if (parentPort && (workerData as Task | null)?.file === __filename) {
  const port = parentPort;
  void read(workerData as Task, message => port.postMessage(message));
}
