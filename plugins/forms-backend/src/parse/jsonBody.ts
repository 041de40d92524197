import type { Request, RequestHandler } from 'express';
import { problems } from '../problems';
import { scanJson } from './scanJson';

/** The largest body of an API that takes answers. */
export const maxBodyBytes = 512 * 1024;
/** The deepest nesting; an answer is three levels deep. */
export const maxBodyDepth = 20;

/** Reads `req.body` as JSON, more strictly than express does. Requests without a body pass. */
export const jsonBody: RequestHandler = (req, _res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD' || !hasBody(req)) {
    next();
    return;
  }
  readJson(req).then(body => {
    req.body = body;
    next();
  }, next);
};

async function readJson(req: Request): Promise<unknown> {
  if (!req.is('application/json') || req.headers['content-encoding']) {
    throw problems.wrongContentType();
  }
  const text = decode(await readBytes(req));
  const value = parse(text);
  scanJson(text, maxBodyDepth);
  return value;
}

async function readBytes(req: Request): Promise<Buffer> {
  if (Number(req.headers['content-length']) > maxBodyBytes) {
    throw problems.bodyTooLarge(maxBodyBytes);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > maxBodyBytes) throw problems.bodyTooLarge(maxBodyBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw problems.notJson('it is not UTF-8');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // V8 quotes the text around the mistake, and that text is an answer.
    throw problems.notJson('a bracket, quote or comma is missing or too many');
  }
}

function hasBody(req: Request): boolean {
  return (
    req.headers['transfer-encoding'] !== undefined ||
    Number(req.headers['content-length'] ?? 0) > 0
  );
}
