import { InputError } from '@backstage/errors';
import express, {
  type ErrorRequestHandler,
  type RequestHandler,
} from 'express';

/** Reads a JSON body up to a size; what is not one is refused without being quoted. */
export function jsonBodyUpTo(
  limit: string,
): readonly (RequestHandler | ErrorRequestHandler)[] {
  // The parser's own message quotes the body, and with it what somebody typed.
  const refuse: ErrorRequestHandler = (error, _req, _res, next) => {
    const isTooLarge = error?.type === 'entity.too.large';
    next(
      isTooLarge
        ? Object.assign(
            new InputError(`The body is over ${limit}. Shorten it.`),
            { status: 413 },
          )
        : new InputError('The body is not JSON. Mend it and send again.'),
    );
  };
  return [express.json({ limit }), refuse];
}

/** Reads a small JSON body: 10 000 letters are at most 60 kB where each is written as an escape. */
export const jsonBody = jsonBodyUpTo('64kb');
