import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** The harmless string every scanner takes for a virus, put together here so that no scanner takes this file for one. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD']
  .join('')
  .concat('-ANTIVIRUS-', 'TEST-FILE!$H+H*');

/** Speaks clamd's INSTREAM, knows one virus, and may be told to say something else. */
export async function fakeClamd(
  options: { readonly maxBytes?: number; readonly says?: string } = {},
) {
  let { says } = options;
  const seen: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let bytes = Buffer.alloc(0);
    let hasReplied = false;
    const reply = (words: string) => {
      hasReplied = true;
      socket.end(`${words}\0`);
    };
    socket.on('data', part => {
      if (hasReplied) return;
      bytes = Buffer.concat([bytes, part as Buffer]);
      const content = contentOf(bytes);
      const size = content.parts.reduce((sum, one) => sum + one.length, 0);
      if (size > (options.maxBytes ?? Infinity)) {
        reply('INSTREAM size limit exceeded. ERROR');
        return;
      }
      if (!content.isWhole) return;
      const file = Buffer.concat(content.parts);
      seen.push(file);
      const verdict = file.includes(eicar)
        ? 'stream: Eicar-Test-Signature FOUND'
        : 'stream: OK';
      reply(says ?? verdict);
    });
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    say: (words: string | undefined) => {
      says = words;
    },
    stop: async () => {
      sockets.forEach(socket => socket.destroy());
      await new Promise(resolve => {
        server.close(resolve);
      });
    },
  };
}

/** What stands between the command and the zero length that ends it. */
function contentOf(bytes: Buffer) {
  const command = 'zINSTREAM\0';
  const parts: Buffer[] = [];
  if (bytes.toString('latin1', 0, command.length) !== command) {
    return { parts, isWhole: false };
  }
  let at = command.length;
  while (at + 4 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return { parts, isWhole: true };
    parts.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return { parts, isWhole: false };
}
