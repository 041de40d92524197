import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { listLimits } from './listLimits';
import { ListRefusal } from './ListRefusal';
import type { ListRow } from './ListRow';
import { startSheetThread, type SheetMessage } from './sheetThread';
import { unpackedSize } from './unpackedSize';

/** How long one spreadsheet is read, with the start of the thread. */
const longest = 60_000;

/** A spreadsheet, read in a thread: whatever it does to its reader, the process goes on. */
export interface OpenSheet {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rows: AsyncGenerator<ListRow>;
}

/** Opens the named sheet of a spreadsheet, or the first that has rows. Whoever opens it reads its rows to the end, or returns them. */
export async function readXlsx(
  bytes: Buffer,
  sheet?: string,
): Promise<OpenSheet> {
  const size = unpackedSize(bytes);
  if (size === undefined) throw new ListRefusal('list-not-table');
  if (size > listLimits.unpackedBytes) throw new ListRefusal('list-too-heavy');

  const copy = new Uint8Array(bytes).buffer;
  const thread = startSheetThread(copy, sheet);
  thread.unref();
  try {
    const first = await next(thread);
    if (first.is !== 'read') throw new ListRefusal('list-not-table');
    return { sheets: first.sheets, sheet: first.sheet, rows: rowsOf(thread) };
  } catch (error) {
    await thread.terminate();
    throw error;
  }
}

async function* rowsOf(thread: Worker): AsyncGenerator<ListRow> {
  try {
    for (;;) {
      const answer = next(thread);
      thread.postMessage('more');
      const message = await answer;
      if (message.is !== 'rows' || message.rows.length === 0) return;
      yield* message.rows;
    }
  } finally {
    await thread.terminate();
  }
}

/** What the thread says next. One that is too slow, falls over or runs out of memory has a file that is too heavy. */
async function next(thread: Worker): Promise<SheetMessage> {
  const signal = AbortSignal.timeout(longest);
  const waiting = new AbortController();
  const until = AbortSignal.any([signal, waiting.signal]);
  try {
    const [message] = (await Promise.race([
      once(thread, 'message', { signal: until }),
      once(thread, 'exit', { signal: until }).then(() => {
        throw new ListRefusal('list-too-heavy');
      }),
    ])) as [SheetMessage];
    if (message.is === 'refused') throw new ListRefusal(message.code);
    return message;
  } catch (error) {
    if (error instanceof ListRefusal) throw error;
    throw new ListRefusal('list-too-heavy');
  } finally {
    waiting.abort();
  }
}
