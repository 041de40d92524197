import { Refusal } from '../problems';

/** What is refused of files: what happened, and what to do now. */
export const attachmentProblems = {
  filesNotTaken: () =>
    new Refusal('files-not-taken', 409, [
      'No files here',
      'This form takes no files. Write what matters in the answers instead.',
    ]),
  filesNotChecked: () =>
    new Refusal('files-not-checked', 409, [
      'Files cannot be checked',
      'This portal takes no files now, because nothing checks them for viruses. Write what matters in the answers, and tell those who run the portal.',
    ]),
  fileName: (why: string) =>
    new Refusal('file-name', 400, [
      'The name of the file cannot be used',
      `${why} Rename the file and send it again.`,
    ]),
  fileType: (endings: readonly string[]) =>
    new Refusal('file-type', 415, [
      'Files of this type are not taken',
      `You can send files that end in: ${endings.join(
        ', ',
      )}. Save the file as one of them and send it again.`,
    ]),
  fileNotAsNamed: (ending: string) =>
    new Refusal('file-not-as-named', 415, [
      'The file is not what its name says',
      `The name ends in '${ending}', but the content is something else. Open the file in the program it was made with, save it as '${ending}', and send that.`,
    ]),
  fileEmpty: () =>
    new Refusal('file-empty', 400, [
      'The file is empty',
      'The file has no content. Check it on your computer and send it again.',
    ]),
  fileTooLarge: (limit: number) =>
    new Refusal('file-too-large', 413, [
      'The file is too large',
      `The file is over ${
        Math.round((limit / 1024 / 1024) * 10) / 10
      } MB. Make it smaller, or send it in parts.`,
    ]),
  tooManyFiles: (limit: number) =>
    new Refusal('too-many-files', 409, [
      'There are too many files',
      `There may be ${limit} files here, and there are. Put several pages into one file, or remove a file that is not needed.`,
    ]),
  uploadBroken: () =>
    new Refusal('upload-broken', 400, [
      'The file did not arrive whole',
      'The connection ended before the file did, and nothing of it was kept. Send it again from the beginning.',
    ]),
  attachmentNotFound: () =>
    new Refusal('attachment-not-found', 404, [
      'No such file',
      'There is no such file here. It may have been removed; look at the list of files again.',
    ]),
  attachmentScanning: () =>
    new Refusal('attachment-scanning', 409, [
      'The file is being checked',
      'The file is being checked for viruses. Try again in a moment.',
    ]),
  attachmentInfected: () =>
    new Refusal('attachment-infected', 409, [
      'The file had a virus',
      'A virus was found in the file, and its content was destroyed. Ask whoever sent it for a clean copy.',
    ]),
  attachmentUnscanned: () =>
    new Refusal('attachment-unscanned', 409, [
      'The file could not be checked',
      'The file could not be checked for viruses, so it is not given out. Ask whoever sent it for another copy, for example a PDF without a password.',
    ]),
};
