import { breaches as columns } from './check/check.mjs';

/** What was survived, as a table, and what a zero in it means. */
export function table(results, duration) {
  const head = ['fault', 'on', 'times', 'operations', ...columns];
  const rows = results.map(
    ({ id, engine, times, operations, breaches, error }) => [
      id,
      engine,
      String(times),
      String(operations),
      ...columns.map(column =>
        error
          ? '?'
          : String(breaches.filter(({ breach }) => breach === column).length),
      ),
    ],
  );
  const widths = head.map((word, index) =>
    Math.max(...[head, ...rows].map(row => row[index].length)),
  );
  const written = [head, ...rows].map(row =>
    row
      .map((word, index) =>
        index < 2 ? word.padEnd(widths[index]) : word.padStart(widths[index]),
      )
      .join('  '),
  );
  const survived = results
    .filter(({ breaches, error }) => breaches.length === 0 && !error)
    .reduce((sum, { times }) => sum + times, 0);
  const broken = results.filter(
    ({ breaches, error }) => breaches.length > 0 || error,
  );
  const bound =
    survived === 0
      ? ''
      : ` With none in ${survived}, at most ${percent(
          3 / survived,
        )} of such faults do harm, at 95 %.`;
  const verdict =
    broken.length === 0
      ? `${survived} faults survived in ${(duration / 1000).toFixed(
          0,
        )} s.${bound}`
      : `${broken.length} of ${results.length} kinds did harm: ${broken
          .map(({ id, engine }) => `${id} on ${engine}`)
          .join(', ')}.`;
  return `\n${written.join('\n')}\n\n${verdict}\n`;
}

const percent = share => `${(share * 100).toPrecision(2)} %`;
