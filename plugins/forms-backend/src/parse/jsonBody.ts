import type { Request, RequestHandler } from 'express';
import { readJson } from './readJson';
import { readText } from './readText';

/** The deepest nesting; an answer is three levels deep. */
export const maxBodyDepth = 20;

/** Reads `req.body` as JSON, more strictly than express does. Requests without a body pass. */
export const jsonBody: RequestHandler = (req, _res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD' || !hasBody(req)) {
    next();
    return;
  }
  read(req).then(body => {
    req.body = body;
    next();
  }, next);
};

/** True where something comes with the request. */
export function hasBody(req: Request): boolean {
  return (
    req.headers['transfer-encoding'] !== undefined ||
    Number(req.headers['content-length'] ?? 0) > 0
  );
}

async function read(req: Request): Promise<unknown> {
  return readJson(await readText(req), maxBodyDepth);
}
