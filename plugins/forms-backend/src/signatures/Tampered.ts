import { SealBroken } from '../sealing';

/** A case that does not stand as the portal left it: a column that decides who reads it is another one, or an older row is back. */
export class Tampered extends SealBroken {
  constructor(caseId: string) {
    super({ table: 'submissions', row: caseId, field: 'signed' });
    this.message =
      'A request does not stand as the portal left it: somebody changed outside the portal who reads it, or put an older row back. ' +
      'Compare it with a copy of the database; until it is restored nobody reads it.';
  }
}
