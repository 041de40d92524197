import { createHash } from 'node:crypto';

/** What the lives of the suite do to a case; the others only look at it. */
const changes = new Set(['submit', 'accept', 'ask', 'assign', 'inform']);

/** Every change has its row in the access log, in the same number, and each row holds the one before. */
export async function accessIsWhole({ cases, events, access, report }) {
  for (const [id, row] of cases) {
    const rows = access.get(id) ?? [];
    const commands = (events.get(id) ?? []).map(
      ({ command, actor }) => `${command} ${actor}`,
    );
    const logged = rows
      .filter(({ action }) => changes.has(action))
      .map(({ action, actor }) => `${action} ${actor}`);
    if (String(logged.sort()) !== String(commands.sort()))
      report(
        'disorder',
        `the access log of ${row.reference} and its changes differ`,
      );
    const broken = firstBroken(rows);
    if (broken)
      report(
        'disorder',
        `row ${broken} of the access log of ${row.reference} does not follow the one before`,
      );
  }
}

/** Reckoned here a second time, so that a log that forgets the row before is not judged by itself. */
function firstBroken(rows) {
  let before = '';
  for (const [index, { hash, ...row }] of rows.entries()) {
    const own = createHash('sha256')
      .update(before)
      .update(canonical(row))
      .digest('hex');
    if (row.number !== index + 1 || own !== hash) return index + 1;
    before = hash;
  }
  return undefined;
}

/** Members in the order of their names; what is not known is not in it. */
const canonical = row =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(row)
        .filter(([name, value]) => value !== null || name === 'actor')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );
