import { randomUUID } from 'node:crypto';
import { request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mockCredentials } from '@backstage/backend-test-utils';

/** What became of an upload that was sent by hand. */
export interface RawResult {
  readonly status: number | undefined;
  readonly type: string | undefined;
  /** Bytes the client got rid of. */
  readonly sent: number;
}

/** Sends an upload piece by piece, as a client that means harm or loses its connection would. */
export async function rawUpload(
  server: Server,
  path: string,
  options: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly parts: Iterable<Buffer>;
    /** Ends the connection after the parts instead of ending the body. */
    readonly drop?: boolean;
  },
): Promise<RawResult> {
  const { port } = server.address() as AddressInfo;
  let sent = 0;
  let status: number | undefined;
  let type: string | undefined;
  const req = httpRequest({
    port,
    path: `/api/forms${path}`,
    method: 'POST',
    // A body that was not ended would run on into the next request of a shared connection.
    agent: false,
    headers: {
      authorization: mockCredentials.user.header('user:default/asker'),
      'content-type': 'application/octet-stream',
      'idempotency-key': randomUUID(),
      'content-disposition': "attachment; filename*=UTF-8''a.pdf",
      ...options.headers,
    },
  });
  const answered = new Promise<void>(resolve => {
    req.on('error', () => resolve());
    req.on('close', () => resolve());
    req.on('response', res => {
      status = res.statusCode;
      let text = '';
      res.on('data', part => (text += part));
      res.on('error', () => resolve());
      res.on('close', () => {
        type = text.startsWith('{') ? JSON.parse(text).error?.type : undefined;
        resolve();
      });
    });
  });
  req.flushHeaders();
  for (const part of options.parts) {
    if (req.destroyed || status !== undefined) break;
    await new Promise<void>(resolve => {
      // The callback comes with an error too when the connection ends.
      req.write(part, () => resolve());
    });
    sent += part.length;
  }
  if (status !== undefined) {
    await answered;
    req.destroy();
    return { status, type, sent };
  }
  if (options.drop) {
    await new Promise(resolve => setTimeout(resolve, 50));
    req.destroy();
  } else if (!req.destroyed) req.end();
  await answered;
  return { status, type, sent };
}
