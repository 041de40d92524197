// Looks into a copy: its files by their sums, its content by reading it through.
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  verifyCopy,
  type CopyVerdict,
} from '../../plugins/forms-backend/src/copies/verifyCopy';
import type { DataKeys } from '../../plugins/forms-backend/src/sealing';
import { dropPg, openPg, restorePg } from './postgresCopies';
import type { Place } from './settings';
import { openFile } from './sqliteCopies';
import { stampOf } from './tell';

/** What stands beside the copied files. */
export interface Note {
  readonly madeAt: string;
  readonly engine: Place['engine'];
  readonly files: Readonly<Record<string, string>>;
}

/** The name of the note. */
export const noteName = 'copy.json';

/** The SHA-256 of every file of a folder but the note. */
export async function sumsOf(folder: string): Promise<Note['files']> {
  const names = readdirSync(folder).filter(name => name !== noteName);
  const sums = await Promise.all(
    names.sort().map(async name => {
      const hash = createHash('sha256');
      for await (const part of createReadStream(join(folder, name))) {
        hash.update(part as Buffer);
      }
      return [name, hash.digest('hex')] as const;
    }),
  );
  return Object.fromEntries(sums);
}

/** Reads the note of a copy; throws where the files are not those it names. */
export async function readNote(folder: string): Promise<Note> {
  const note: Note = JSON.parse(
    readFileSync(join(resolve(folder), noteName), 'utf8'),
  );
  const found = await sumsOf(folder);
  if (JSON.stringify(found) !== JSON.stringify(note.files)) {
    throw new Error(
      `The files in ${folder} are not those that were copied: their sums differ from ${noteName}. Take another copy.`,
    );
  }
  return note;
}

/** Reads the content of a copy through; that of PostgreSQL is restored into a database beside, which is dropped again. */
export async function verifyFolder(
  folder: string,
  place: Place,
  dataKeys: DataKeys,
): Promise<CopyVerdict> {
  if (place.engine === 'sqlite') {
    const db = openFile(join(folder, 'forms.sqlite'));
    return verifyCopy(db, dataKeys).finally(() => db.destroy());
  }
  const { connection } = place;
  const beside = `${connection.database}_looked_into_${stampOf(new Date())}`;
  try {
    await restorePg(connection, folder, beside);
    const db = openPg(connection, beside);
    return await verifyCopy(db, dataKeys).finally(() => db.destroy());
  } finally {
    await dropPg(connection, beside);
  }
}
