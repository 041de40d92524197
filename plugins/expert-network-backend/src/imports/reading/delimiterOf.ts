const delimiters = [';', '\t', ','] as const;

/** What stands between the cells. */
export type Delimiter = (typeof delimiters)[number];

/** Excel's own first line of a file, which names what stands between the cells. */
const named = /^sep=([;,\t])\r?\n/i;

/** Where the list begins, and what stands between its cells: what the first row has most of, outside quotes. */
export function delimiterOf(text: string): {
  readonly delimiter: Delimiter;
  readonly skip: number;
} {
  const said = named.exec(text);
  if (said) return { delimiter: said[1] as Delimiter, skip: said[0].length };
  const row = firstRow(text);
  const counts = delimiters.map(one => row.split(one).length);
  return {
    delimiter: delimiters[counts.indexOf(Math.max(...counts))],
    skip: 0,
  };
}

/** The first row that says something, without what it has in quotes. */
function firstRow(text: string): string {
  const unquoted = text.slice(0, 50_000).replace(/"(?:[^"]|"")*"/g, 'x');
  return unquoted.split(/\r\n?|\n/).find(line => /[^;,\t\s]/.test(line)) ?? '';
}
