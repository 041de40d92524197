import type { Request } from 'express';
import { attemptKey } from '../idempotency';
import { problems } from '../problems';
import { parseFileName } from './fileName';
import type { Incoming } from './Receive';

/** After a refusal, as much is still read as a client may have on its way, so that it gets to read the refusal. */
const lingerBytes = 16 * 1024 * 1024;
const lingerTime = 2_000;

/** Reads what a request says of the file it brings, and nothing of the file. */
export function incoming(req: Request): Incoming {
  const attempt = attemptKey(req);
  if (
    !req.is('application/octet-stream') ||
    req.headers['content-encoding'] !== undefined
  ) {
    throw problems.notOctets();
  }
  const length = req.headers['content-length'];
  const isChunked = req.headers['transfer-encoding'] !== undefined;
  return {
    attempt,
    file: parseFileName(req.headers['content-disposition']),
    announced: isChunked ? undefined : Number(length ?? 0),
    // Without the option, leaving the loop would close the connection and the refusal with it.
    source: req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>,
  };
}

/** Does what a request with a large body asks for. When it is refused, the rest of the body is not taken in. */
export async function withLargeBody(
  req: Request,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!req.complete) linger(req);
    throw error;
  }
}

function linger(req: Request): void {
  let left = lingerBytes;
  const close = () => req.destroy();
  const timer = setTimeout(close, lingerTime);
  req.on('data', (part: Buffer) => {
    left -= part.length;
    if (left < 0) close();
  });
  req.on('close', () => clearTimeout(timer));
  req.on('end', () => clearTimeout(timer));
  req.on('error', () => undefined);
  req.resume();
}
