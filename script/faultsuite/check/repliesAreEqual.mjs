import { isDeepStrictEqual } from 'node:util';

/** However often one key was asked for, it was answered with one thing. */
export async function repliesAreEqual({ history, report }) {
  const first = new Map();
  for (const operation of history.operations) {
    if (!operation.key || operation.outcome === 'unknown') continue;
    const { key, kind, outcome, body, status } = operation;
    const known = first.get(key);
    if (!known) first.set(key, operation);
    else if (known.outcome !== outcome)
      report(
        'disorder',
        `one ${kind} was answered ${known.status} and ${status}`,
      );
    else if (outcome === 'ok' && !isDeepStrictEqual(known.body, body))
      report('disorder', `one ${kind} has two answers`);
  }
}
