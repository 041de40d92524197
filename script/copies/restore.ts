// Puts a copy in the place of the configured database, after reading it through. The portal must not run meanwhile.
import { resolve } from 'node:path';
import { existsPg, renamePg, restorePg } from './postgresCopies';
import { readSettings } from './settings';
import { isTaken, restoreSqlite } from './sqliteCopies';
import { readArguments, runCommand, stampOf, tellVerdict } from './tell';
import { readNote, verifyFolder } from './verifyFolder';

void runCommand(async () => {
  const {
    place: from,
    files,
    isReplacing,
  } = readArguments(
    'Usage: script/restore COPY [--replace] [--config FILE…]. COPY is a folder that script/backup made.',
  );
  const began = Date.now();
  const folder = resolve(from);
  const { engine, madeAt } = await readNote(folder);
  const { place, dataKeys } = await readSettings(files);
  if (engine !== place.engine) {
    throw new Error(
      `The copy is of ${engine}, and the configuration names ${place.engine}. Choose the configuration it was made with.`,
    );
  }
  const taken =
    place.engine === 'sqlite'
      ? isTaken(place.folder)
      : await existsPg(place.connection);
  if (taken && !isReplacing) {
    throw new Error(
      'There is a database already. Nothing was changed. With --replace it is moved aside first, and kept.',
    );
  }
  console.log(`The copy of ${madeAt}:`);
  tellVerdict(await verifyFolder(folder, place, dataKeys));
  const stamp = stampOf(new Date());
  if (place.engine === 'sqlite') {
    const aside = restoreSqlite(folder, place.folder, stamp);
    if (aside) console.log(`What stood there is in ${aside}.`);
    tellVerdict(await verifyFolder(place.folder, place, dataKeys));
  } else {
    const { connection } = place;
    if (taken) {
      const aside = `${connection.database}_replaced_${stamp}`;
      await renamePg(connection, connection.database, aside);
      console.log(`What stood there is the database ${aside}.`);
    }
    await restorePg(connection, folder, connection.database);
  }
  console.log(
    `Restored in ${((Date.now() - began) / 1_000).toFixed(
      1,
    )} s. Start the portal, and wait until it is ready.`,
  );
});
