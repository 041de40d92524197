import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSendFile } from './sendFile';

/** A server of another origin, which says that this one may write to it. */
async function listen(
  hear: (request: IncomingMessage, response: ServerResponse) => void,
) {
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*, Authorization');
    if (request.method === 'OPTIONS') response.end();
    else hear(request, response);
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}` };
}

describe('sendFile', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  const send = async (
    hear: Parameters<typeof listen>[0],
    signal = new AbortController().signal,
  ) => {
    const heard = await listen(hear);
    server = heard.server;
    const progress: number[] = [];
    const answer = createSendFile({
      baseUrl: async () => heard.url,
      token: async () => 'the-token',
    })({
      path: '/v1/drafts/1/attachments',
      headers: { 'Content-Type': 'application/octet-stream' },
      file: new File(['x'.repeat(200_000)], 'a.txt'),
      onProgress: share => progress.push(share),
      signal,
    });
    return { answer, progress };
  };

  it('brings the bytes and the token, tells how much has left, and gives back the answer', async () => {
    let bytes = 0;
    let head: IncomingMessage | undefined;
    const { answer, progress } = await send((request, response) => {
      head = request;
      request.on('data', part => (bytes += part.length));
      request.on('end', () => {
        response.statusCode = 201;
        response.end('{"id":"1"}');
      });
    });
    const response = await answer;
    expect([response.status, await response.json()]).toEqual([
      201,
      { id: '1' },
    ]);
    expect(bytes).toBe(200_000);
    expect(head?.url).toBe('/v1/drafts/1/attachments');
    expect(head?.headers).toMatchObject({
      authorization: 'Bearer the-token',
      'content-type': 'application/octet-stream',
    });
    expect(progress.at(-1)).toBe(1);
  });

  it('gives back a refusal as an answer', async () => {
    const { answer } = await send((request, response) => {
      request.resume().on('end', () => {
        response.statusCode = 415;
        response.end('{"error":{"type":"file-type"}}');
      });
    });
    expect((await answer).status).toBe(415);
  });

  it('rejects when the connection is cut', async () => {
    const { answer } = await send(request => request.socket.destroy());
    await expect(answer).rejects.toThrow('cut off');
  });

  it('stops when it is asked to', async () => {
    const stop = new AbortController();
    const { answer } = await send(() => stop.abort(), stop.signal);
    await expect(answer).rejects.toThrow('cut off');
  });
});
