import { operation } from './operation';

const path = ['id'];

/** The import of lists, for coordinators, each for their own lists. */
export const importPaths = {
  '/v1/imports': {
    get: operation({
      summary: 'See the lists one brought in',
      does: 'For coordinators: the lists of the person who asks, the newest first. They are kept for 30 days.',
      answer: 'ImportsResponse',
      refusals: [403, 503],
    }),
  },
  '/v1/imports/{id}': {
    put: operation({
      summary: 'Send a list',
      does: 'The file as `application/octet-stream`, uncompressed, at most 20 MB, with its name in `Content-Disposition`; `type` is unit, network or service, `sheet` one of a workbook. The client makes the id (UUID): the same file sent again is the same import. Rows are checked at once where the headers say enough.',
      path,
      query: ['type', 'sheet'],
      answer: 'ImportResponse',
      refusals: [400, 403, 404, 409, 413, 415, 422, 503],
    }),
    get: operation({
      summary: 'See how an import stands',
      does: 'Its columns, how many rows do what, and how far the work has come.',
      path,
      answer: 'ImportResponse',
      refusals: [400, 403, 404, 503],
    }),
    delete: operation({
      summary: 'Delete a list',
      does: 'Forgets the rows of the list; what was taken in from it stays.',
      path,
      refusals: [400, 403, 404, 409, 503],
    }),
  },
  '/v1/imports/{id}/rows': {
    get: operation({
      summary: 'See what rows would do',
      does: 'Checked rows in their order, fifty at a time from the row number `after`; `does` is new, change, same, repeat or bad.',
      path,
      query: ['does', 'after'],
      answer: 'ImportRowsResponse',
      refusals: [400, 403, 404, 503],
    }),
  },
  '/v1/imports/{id}/bad.csv': {
    get: operation({
      summary: 'Get the rows to mend',
      does: 'As CSV in the language `lang`: each row as it was sent, with its number and the reason. No cell is a formula.',
      path,
      query: ['lang'],
      refusals: [400, 403, 404, 503],
    }),
  },
  '/v1/imports/{id}/check': {
    post: operation({
      summary: 'Check the rows by another mapping',
      does: 'Says by field which column, or which value for every row, it is read from.',
      path,
      body: 'CheckImportRequest',
      answer: 'ImportResponse',
      refusals: [400, 403, 404, 409, 503],
    }),
  },
  '/v1/imports/{id}/apply': {
    post: operation({
      summary: 'Take in the good rows',
      does: 'Each once, as changes approved by the coordinator who asks, recorded with the list and the row.',
      path,
      answer: 'ImportResponse',
      refusals: [400, 403, 404, 409, 503],
    }),
  },
};
