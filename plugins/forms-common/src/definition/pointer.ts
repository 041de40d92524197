/** A JSON Pointer (RFC 6901) from its segments. */
export const pointer = (...segments: readonly (string | number)[]): string =>
  segments
    .map(
      segment => `/${String(segment).replace(/~/g, '~0').replace(/\//g, '~1')}`,
    )
    .join('');
