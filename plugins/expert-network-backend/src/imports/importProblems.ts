import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type { ImportState } from '@tukiverkko/plugin-expert-network-common';
import { listLimits } from './reading/listLimits';
import type { ListRefusal, ListRefusalCode } from './reading/ListRefusal';

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

const sentences: Readonly<Record<ListRefusalCode, string>> = {
  'list-empty':
    'The file has no rows. Write headers into its first row and send it again.',
  'list-not-table':
    'This is no list, or the file is cut off. Save it as CSV or as an Excel workbook (.xlsx) and send it again.',
  'list-old-excel':
    'This is an old Excel file (.xls). Save it as an Excel workbook (.xlsx) or as CSV and send it again.',
  'list-cut-off':
    'The file ends in the middle of a quoted cell. Export the list again.',
  'list-row-too-long': `One row has over ${listLimits.rowBytes} bytes; perhaps a quote is missing. Mend the row and send the list again.`,
  'list-too-many-rows': `The list has over ${listLimits.rows} rows. Divide it and send the parts.`,
  'list-too-many-columns': `A row has over ${listLimits.columns} columns. Take out those that say nothing and send it again.`,
  'list-too-heavy': `The workbook is too heavy to read; it may unpack to ${megabytes(
    listLimits.unpackedBytes,
  )} MB. Save the sheet as CSV and send that.`,
  'list-sheet-unknown':
    'The workbook has no such sheet with rows. Choose another sheet.',
};

/** Everything this room refuses, with what to do. */
export const importProblems = {
  notCoordinator: () =>
    new NotAllowedError(
      'Only the coordinators of an area bring in lists. Ask the coordination team of your area.',
    ),
  unknown: () =>
    new NotFoundError('There is no such import. Send the list again.'),
  unknownType: () =>
    new InputError(
      "The parameter 'type' is unit, network or service. Mend it and send the list again.",
    ),
  noName: () =>
    new InputError(
      "The header 'Content-Disposition: attachment; filename*=UTF-8''<name>' is missing. Send the list again with it.",
    ),
  codeInName: () =>
    new InputError(
      'The name of the file holds a personal identity code. Rename the file and send it again.',
    ),
  notOctets: () =>
    Object.assign(
      new InputError(
        'Send the file as it is, uncompressed, with Content-Type: application/octet-stream.',
      ),
      { status: 415 },
    ),
  tooLarge: () =>
    Object.assign(
      new InputError(
        `The file is over ${megabytes(
          listLimits.bytes,
        )} MB. Divide it and send the parts.`,
      ),
      { type: 'list-too-large', status: 413 },
    ),
  busy: () =>
    new ServiceUnavailableError(
      'Other lists are being read just now. Send yours again in a minute.',
    ),
  refused: ({ code, params }: ListRefusal) =>
    Object.assign(new InputError(sentences[code]), {
      type: code,
      status: 422,
      params,
    }),
  otherList: () =>
    Object.assign(
      new ConflictError(
        'Another list was sent under this id. Send this one under an id of its own.',
      ),
      { type: 'list-other' },
    ),
  mapping: (field: string) =>
    new InputError(
      `/mapping/${field}: no such field, or no such column. Mend it and send again.`,
    ),
  notNow: (state: ImportState) =>
    Object.assign(
      new ConflictError(
        `The list is ${state}. Look at it again before you go on.`,
      ),
      { type: 'import-state', state },
    ),
};
