// Copies the database of a running portal into a new folder, and reads the copy through.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dumpPg } from './postgresCopies';
import { readSettings } from './settings';
import { copySqlite } from './sqliteCopies';
import { readArguments, runCommand, stampOf, tellVerdict } from './tell';
import { noteName, sumsOf, verifyFolder, type Note } from './verifyFolder';

void runCommand(async () => {
  const { place: target, files } = readArguments(
    'Usage: script/backup FOLDER [--config FILE…]. A folder of its own is made in FOLDER.',
  );
  const began = new Date();
  const folder = join(resolve(target), `tukiverkko-${stampOf(began)}`);
  if (existsSync(folder)) throw new Error(`${folder} is there already.`);
  const { place, dataKeys } = await readSettings(files);
  // Nobody else reads it: what is sealed stays sealed, and what is not tells who asked whom.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (place.engine === 'sqlite') await copySqlite(place.folder, folder);
  else dumpPg(place.connection, folder);
  const note: Note = {
    madeAt: began.toISOString(),
    engine: place.engine,
    files: await sumsOf(folder),
  };
  const copied = Date.now();
  tellVerdict(await verifyFolder(folder, place, dataKeys));
  // Last: a folder without the note is no copy.
  writeFileSync(join(folder, noteName), `${JSON.stringify(note, null, 2)}\n`);
  const seconds = (from: number, to: number) =>
    ((to - from) / 1_000).toFixed(1);
  console.log(
    `Copied to ${folder} in ${seconds(
      began.getTime(),
      copied,
    )} s, read through in ${seconds(
      copied,
      Date.now(),
    )} s. Keep the key elsewhere.`,
  );
});
