/** What a list may hold. A list over one of these is refused whole, with a sentence that names the limit. */
export const listLimits = {
  bytes: 20 * 1024 * 1024,
  rows: 100_000,
  columns: 200,
  rowBytes: 200_000,
  /** A spreadsheet is read whole, so it may unpack to so much and no more. */
  unpackedBytes: 100 * 1024 * 1024,
} as const;
