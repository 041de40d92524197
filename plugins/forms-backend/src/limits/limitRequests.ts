import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { RequestHandler } from 'express';
import { problems } from '../problems';
import type { Limiter } from './Limiter';
import { limitKindOf } from './limitKinds';

/** Stands before the routes: whoever asks too often waits. Who is no person is dealt with by the routes. */
export function limitRequests(
  limiter: Limiter,
  httpAuth: HttpAuthService,
): RequestHandler {
  const secondsToWait: (
    ...of: Parameters<RequestHandler>
  ) => Promise<number> = async req => {
    try {
      const { principal } = await httpAuth.credentials(req, {
        allow: ['user'],
      });
      return await limiter.wait(principal.userEntityRef, limitKindOf(req));
    } catch {
      // Not a person, or nothing to count with: the route says what is the matter.
      return 0;
    }
  };
  return async (req, res, next) => {
    const seconds = await secondsToWait(req, res, next);
    if (seconds === 0) {
      next();
      return;
    }
    res.set('Retry-After', String(seconds));
    next(problems.tooManyRequests(seconds));
  };
}
