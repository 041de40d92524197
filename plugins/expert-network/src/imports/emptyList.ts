import {
  csvCell,
  listColumns,
  recordTypeById,
  type Language,
  type RecordTypeId,
} from '@tukiverkko/plugin-expert-network-common';

// Excel takes a file without the mark for Latin-1.
const byteOrderMark = '\ufeff';

/** A list with headers and no rows, to be filled in. */
export function emptyList(type: RecordTypeId, language: Language): string {
  const headers = listColumns(recordTypeById(type)!).map(
    ({ label }) => label[language],
  );
  return `${byteOrderMark}${headers.map(csvCell).join(';')}\r\n`;
}
