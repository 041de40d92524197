import type { Request, Response, NextFunction, Router } from 'express';
import PromiseRouter from 'express-promise-router';

/** A router that lets nothing be kept on the way to the reader. */
export function createRouter(): Router {
  const router = PromiseRouter();
  router.use((_req: Request, res: Response, next: NextFunction) => {
    res.set('Cache-Control', 'no-store');
    next();
  });
  return router;
}
