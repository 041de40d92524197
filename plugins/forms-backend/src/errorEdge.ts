import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ErrorRequestHandler } from 'express';
import { isDatabaseError, isUnavailable } from './database';
import { problems, Refusal } from './problems';
import { SealBroken } from './sealing';

/** What Backstage and express refuse by themselves, in our words. */
const inOurWords: Readonly<Record<string, () => Refusal>> = {
  AuthenticationError: problems.notSignedIn,
  NotAllowedError: () => problems.notAllowed('use this API as a service'),
  URIError: problems.addressInvalid,
};

/**
 * The last door of the plugin: what is not a refusal of ours leaves as one. An error nobody expected
 * may quote what it was given, so its text is neither sent nor logged; its name and place are.
 */
export function errorEdge(logger: LoggerService): ErrorRequestHandler {
  return (error, req, _res, next) => {
    // The client went before its request had come: nobody is left to be answered, and nothing of ours failed.
    if (error && error === req.errored) return;
    if (error instanceof Refusal) {
      next(error);
      return;
    }
    if (Object.hasOwn(inOurWords, error?.name)) {
      next(inOurWords[error.name]());
      return;
    }
    if (error instanceof SealBroken) {
      const refusal = problems.damaged();
      logger.error(`${refusal.instance}: ${whereOf(error)} ${error.message}`);
      next(refusal);
      return;
    }
    const refusal = isUnavailable(error)
      ? problems.unavailable('The database')
      : problems.defect();
    const what = isDatabaseError(error) ? error.message : placeOf(error);
    logger.error(`${refusal.instance}: ${error?.name ?? 'Error'}. ${what}`);
    next(refusal);
  };
}

/** Which row does not open. A reply is kept under the key its client chose, which may be anything. */
function whereOf({ place: { table, row } }: SealBroken): string {
  return table === 'idempotency' ? '' : `Row ${row}.`;
}

/** The first line of the stack that is not the message. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? error.stack ?? '' : '';
  const frames = stack.split('\n').filter(line => /^\s+at /.test(line));
  return frames[0]?.trim() ?? 'at an unknown place';
}
