import type { Request } from 'express';
import { problems } from '../problems';

/** The largest body of an API that takes answers and definitions. */
export const maxBodyBytes = 512 * 1024;

/** The body as text, when it is of one of these types, uncompressed UTF-8 and not too large. Reads no further than that. */
export async function readText(
  req: Request,
  types: readonly string[] = ['application/json'],
): Promise<string> {
  if (!req.is([...types]) || req.headers['content-encoding']) {
    throw problems.wrongContentType();
  }
  const bytes = await readBytes(req);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw problems.notJson('it is not UTF-8');
  }
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
