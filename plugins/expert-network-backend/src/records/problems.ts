import { ConflictError, InputError, NotFoundError } from '@backstage/errors';

/** Everything the room of records refuses, with what to do. */
export const problems = {
  notFound: () =>
    new NotFoundError('There is no such record. Look for it in the directory.'),
  keptInFile: () =>
    new ConflictError(
      'It is kept in a file and is not changed in the portal. Ask whoever keeps the file.',
    ),
  noRevision: () =>
    new NotFoundError(
      'The record has no such revision. Choose one of its history.',
    ),
  ifMatchMissing: () =>
    withStatus(
      428,
      'Name the state you saw: send If-Match with the ETag of the record.',
    ),
  changedMeanwhile: (revision: number) =>
    withStatus(
      412,
      `The record has changed meanwhile and is at revision ${revision}. Look at it and try again.`,
    ),
  pointsNowhere: (fields: string) =>
    new ConflictError(
      `That state names what is not there any more (${fields}). Edit the record instead.`,
    ),
};

function withStatus(status: number, sentence: string): Error {
  return Object.assign(new InputError(sentence), { status });
}
