import fc from 'fast-check';
import { answerByAfter } from '../promises/answerByAfter';
import { livedThrough } from './promiseOracle';
import { randomHistories } from './randomHistories';

/** Compares the date of a promise with the oracle's in so many random histories, and counts what they were about. */
export function livesAgree(numRuns: number) {
  const seen = { waiting: 0, wentOn: 0, startedAnew: 0 };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      randomHistories,
      (promise, history) => {
        const due = answerByAfter(promise, history);
        const did = history.map(({ command }) => command);
        if (due === null) seen.waiting += 1;
        else if (did.includes('inform')) seen.wentOn += 1;
        if (did.includes('ask-again')) seen.startedAnew += 1;
        expect(due).toBe(livedThrough(promise, history));
      },
    ),
    { numRuns },
  );
  return seen;
}
