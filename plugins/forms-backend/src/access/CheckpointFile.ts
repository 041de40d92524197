import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Checkpoint } from './checkpoint';

/** Where checkpoints are noted outside the database, so that who can change all of that still leaves a trace. */
export interface CheckpointNotes {
  /** What was noted, the oldest first; a line that is not a checkpoint is undefined. */
  read(): Promise<readonly (Checkpoint | undefined)[]>;
  /** Notes more of them; they are on the disk when it returns. */
  add(checkpoints: readonly Checkpoint[]): Promise<void>;
}

const line = z.strictObject({
  number: z.number(),
  at: z.string(),
  root: z.string(),
  previous: z.string(),
  signature: z.string(),
});

/** A file with one checkpoint a line. It is only ever added to, so it may lie where nothing can be rewritten. */
export class CheckpointFile implements CheckpointNotes {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  async read(): Promise<readonly (Checkpoint | undefined)[]> {
    const text = await readFile(this.#file, 'utf8').catch(error => {
      if (error?.code === 'ENOENT') return '';
      throw error;
    });
    const lines = text.split('\n').filter(one => one !== '');
    // What a crash cut off stands there again, whole.
    const isCutOff = (one: string) =>
      lines.some(other => other.length > one.length && other.startsWith(one));
    return lines
      .map(one => ({ one, checkpoint: parsed(one) }))
      .filter(({ one, checkpoint }) => checkpoint || !isCutOff(one))
      .map(({ checkpoint }) => checkpoint);
  }

  async add(checkpoints: readonly Checkpoint[]): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true });
    const file = await open(this.#file, 'a', 0o600);
    try {
      // A line that a crash cut off must not swallow the next one.
      const lines = checkpoints.map(one => `\n${JSON.stringify(one)}\n`);
      await file.writeFile(lines.join(''));
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

function parsed(text: string): Checkpoint | undefined {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
