import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail that arrived. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  /** The whole message, with every part of it readable. */
  readonly everything: string;
}

/** A real mail server on this machine, and what it was given. */
export async function startMailbox() {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, { envelope }, done) => {
      const message = await text(stream);
      mails.push({
        to: envelope.rcptTo.map(({ address }) => address),
        subject: subjectOf(message),
        everything: readable(message),
      });
      done();
    },
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  const stop = () => new Promise<void>(resolve => server.close(resolve));
  return { port, mails, stop };
}

function subjectOf(message: string): string {
  const header = /^Subject: (.*(?:\r?\n[ \t].*)*)/m.exec(message)?.[1] ?? '';
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?utf-8\?([qb])\?([^?]*)\?=/gi,
      (_all, encoding: string, coded: string) =>
        encoding.toLowerCase() === 'b'
          ? Buffer.from(coded, 'base64').toString()
          : fromQuotedPrintable(coded.replace(/_/g, ' ')),
    );
}

/** Headers as they are, and bodies whichever way they are coded. */
function readable(message: string): string {
  const inBase64 = (message.match(/^[A-Za-z0-9+/=]{20,}$/gm) ?? []).map(line =>
    Buffer.from(line, 'base64').toString(),
  );
  return [message, fromQuotedPrintable(message), ...inBase64].join('\n');
}

function fromQuotedPrintable(coded: string): string {
  const bytes = coded
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
  return Buffer.from(bytes, 'latin1').toString();
}
