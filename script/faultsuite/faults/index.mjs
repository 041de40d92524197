import { backupAndRestore } from './backupAndRestore.mjs';
import { byteFlips } from './byteFlips.mjs';
import { clientAborts } from './clientAborts.mjs';
import { clockNights, clockSkew } from './clocks.mjs';
import { crashInMigration } from './crashInMigration.mjs';
import { dependenciesAway } from './dependenciesAway.mjs';
import { diskFull } from './diskFull.mjs';
import { everythingTwice } from './everythingTwice.mjs';
import { halfOpen } from './halfOpen.mjs';
import { killOneOfTwo, killTheOnly } from './killOneOfTwo.mjs';
import { killPostgres } from './killPostgres.mjs';
import { loseCommitReply } from './loseCommitReply.mjs';
import { nothingLeaks } from './nothingLeaks.mjs';
import { pausedWorker } from './pausedWorker.mjs';
import { rotateKeys } from './rotateKeys.mjs';
import { syncBeforeAck } from './syncBeforeAck.mjs';

/** Everything that is done to the portal, in the order it is done. */
export const faults = [
  everythingTwice,
  clientAborts,
  dependenciesAway,
  byteFlips,
  pausedWorker,
  loseCommitReply,
  syncBeforeAck,
  killTheOnly,
  killOneOfTwo,
  killPostgres,
  halfOpen,
  clockSkew,
  rotateKeys,
  crashInMigration,
  diskFull,
  backupAndRestore,
  nothingLeaks,
  clockNights,
];
