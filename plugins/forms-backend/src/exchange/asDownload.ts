import type { Response } from 'express';
import { toContentDisposition } from '../attachments/fileName';

/** Names an answer as a file to be saved, never shown. The name holds a reference or a key, nothing that people wrote. */
export function asDownload(
  res: Response,
  file: { readonly mediaType: string; readonly name: string },
): Response {
  return res.set({
    'Content-Type': file.mediaType,
    'Content-Disposition': toContentDisposition(file.name),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store, no-transform',
  });
}
