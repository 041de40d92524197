import { InputError } from '@backstage/errors';
import express, {
  type ErrorRequestHandler,
  type RequestHandler,
} from 'express';

// 10 000 letters are at most 60 kB where each is written as an escape.
const limit = '64kb';

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

/** Reads a small JSON body; what is not one is refused without being quoted. */
export const jsonBody: readonly (RequestHandler | ErrorRequestHandler)[] = [
  express.json({ limit }),
  refuse,
];
