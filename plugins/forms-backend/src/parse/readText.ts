import type { Request } from 'express';
import { problems } from '../problems';

/** The largest body of an API that takes answers and definitions. */
export const maxBodyBytes = 512 * 1024;

/** The body as text, when it is of one of these types, uncompressed UTF-8 and not too large. Reads no further than that. */
export async function readText(
  req: Request,
  {
    types = ['application/json'],
    limit = maxBodyBytes,
  }: { readonly types?: readonly string[]; readonly limit?: number } = {},
): Promise<string> {
  if (!req.is([...types]) || req.headers['content-encoding']) {
    throw problems.wrongContentType();
  }
  const bytes = await readBytes(req, limit);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw problems.notJson('it is not UTF-8');
  }
}

async function readBytes(req: Request, limit: number): Promise<Buffer> {
  if (Number(req.headers['content-length']) > limit) {
    throw problems.bodyTooLarge(limit);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > limit) throw problems.bodyTooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
