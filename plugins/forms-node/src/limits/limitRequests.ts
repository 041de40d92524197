import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Request, RequestHandler } from 'express';
import type { Limiter } from './Limiter';

/** What a request takes of one budget: one of it, unless it says how much. */
export interface Taken<Kind extends string> {
  readonly kind: Kind;
  readonly amount?: number;
}

/** Stands before the routes: whoever asks too often waits. Who is no person is dealt with by the routes. */
export function limitRequests<Kind extends string>(options: {
  readonly limiter: Limiter<Kind>;
  readonly httpAuth: HttpAuthService;
  readonly takenBy: (req: Request) => readonly Taken<Kind>[];
  readonly tooMany: (seconds: number) => Error;
}): RequestHandler {
  const { httpAuth, limiter, takenBy, tooMany } = options;
  const secondsToWait = async (
    req: Parameters<RequestHandler>[0],
  ): Promise<number> => {
    try {
      const { principal } = await httpAuth.credentials(req, {
        allow: ['user'],
      });
      const person = principal.userEntityRef;
      for (const { kind, amount } of takenBy(req)) {
        const seconds =
          amount === undefined
            ? await limiter.wait(person, kind)
            : await limiter.waitFor(person, kind, amount);
        if (seconds > 0) return seconds;
      }
      return 0;
    } catch {
      // Not a person, or nothing to count with: the route says what is the matter.
      return 0;
    }
  };
  return async (req, res, next) => {
    const seconds = await secondsToWait(req);
    if (seconds === 0) {
      next();
      return;
    }
    res.set('Retry-After', String(seconds));
    next(tooMany(seconds));
  };
}
