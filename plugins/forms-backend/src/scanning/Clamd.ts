import { createConnection, type NetConnectOpts, type Socket } from 'node:net';
import type { FileScanner, ScanVerdict } from '@tukiverkko/plugin-forms-node';

const silence = 60_000;

/** ClamAV's daemon, over its INSTREAM command: the file goes through a socket, never through a folder. */
export class Clamd implements FileScanner {
  readonly name = 'clamd';
  readonly #address: NetConnectOpts;

  constructor(address: NetConnectOpts) {
    this.#address = address;
  }

  async scan(content: AsyncIterable<Uint8Array>): Promise<ScanVerdict> {
    const socket = createConnection(this.#address);
    socket.setTimeout(silence, () =>
      socket.destroy(new Error('clamd is silent')),
    );
    try {
      const replied = replyOf(socket);
      // It may refuse in the middle and close; then the reply counts, not that writing failed.
      const sent = send(socket, content).catch(error => {
        if (!isClosed(error)) throw error;
      });
      const [reply] = await Promise.all([replied, sent]);
      return verdictOf(reply);
    } finally {
      socket.destroy();
    }
  }
}

async function send(socket: Socket, content: AsyncIterable<Uint8Array>) {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const part of content) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    await write(socket, length);
    await write(socket, part);
  }
  await write(socket, Buffer.alloc(4));
}

function write(socket: Socket, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, error => (error ? reject(error) : resolve()));
  });
}

/** Everything it says until the zero byte or the end of the connection. */
async function replyOf(socket: Socket): Promise<string> {
  let reply = '';
  for await (const part of socket) {
    reply += String(part);
    if (reply.includes('\0')) break;
  }
  return reply.split('\0')[0];
}

function isClosed(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException)?.code ?? '';
  return /^(EPIPE|ECONNRESET|ECANCELED|ERR_STREAM_DESTROYED|ERR_STREAM_WRITE_AFTER_END)$/.test(
    code,
  );
}

function verdictOf(reply: string): ScanVerdict {
  if (/: OK$/.test(reply)) return 'clean';
  // With a password on it nobody knows what is inside; that is not a virus.
  if (/Heuristics\.Encrypted\..* FOUND$/.test(reply)) return 'unscannable';
  if (/ FOUND$/.test(reply)) return 'infected';
  if (/size limit exceeded/i.test(reply)) return 'unscannable';
  throw new Error('clamd gave no verdict');
}
