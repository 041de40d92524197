import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { attachmentTypes } from '@tukiverkko/plugin-forms-common';
import type { Response } from 'express';
import type { OpenedFile } from './Attachments';
import { toContentDisposition } from './fileName';

/**
 * Sends a file so that a browser saves it and never shows it: its type is the one we looked for, not one it brought,
 * and if a browser opened it all the same, it would be in a sandbox with nothing allowed.
 */
export async function sendFile(
  res: Response,
  { attachment, content }: OpenedFile,
  logger: LoggerService,
): Promise<void> {
  res.set({
    'Content-Type': attachmentTypes[attachment.type].mediaType,
    'Content-Length': String(attachment.size),
    'Content-Disposition': toContentDisposition(attachment.name),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Accept-Ranges': 'none',
    // Packing it would hide from the reader that it was cut off.
    'Cache-Control': 'no-store, no-transform',
  });
  try {
    await pipeline(Readable.from(content, { objectMode: false }), res);
  } catch (error) {
    // The answer has begun: all that is left is to end it short of its length, so that nobody takes it for whole.
    res.destroy();
    if ((error as Error)?.name === 'SealBroken') {
      logger.error(`File ${attachment.id}: ${(error as Error).message}`);
    }
  }
}
