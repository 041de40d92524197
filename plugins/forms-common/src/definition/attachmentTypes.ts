/**
 * What a file may be: the words of a form's `files.types`, what each is served as, and how its name may end.
 * The server looks at the first bytes too; a browser needs no more than this.
 */
export const attachmentTypes = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  docx: {
    mediaType:
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: {
    mediaType:
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
  },
  odt: {
    mediaType: 'application/vnd.oasis.opendocument.text',
    endings: ['odt'],
  },
  ods: {
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    endings: ['ods'],
  },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  heic: { mediaType: 'image/heic', endings: ['heic', 'heif'] },
  txt: { mediaType: 'text/plain', endings: ['txt'] },
  csv: { mediaType: 'text/csv', endings: ['csv'] },
} as const satisfies Record<
  string,
  { readonly mediaType: string; readonly endings: readonly string[] }
>;

/** One word of {@link attachmentTypes}. */
export type AttachmentType = keyof typeof attachmentTypes;

/** The most a file and a case may hold; a form's `files` may only ask for less. */
export const attachmentLimits = { bytes: 25 * 1024 * 1024, count: 20 } as const;
