declare module 'smtp-server' {
  import type { Server } from 'node:net';
  import type { Readable } from 'node:stream';

  /** What the tests use of a package that brings no types. */
  export class SMTPServer {
    readonly server: Server;
    constructor(options: {
      readonly authOptional: boolean;
      readonly disabledCommands: readonly string[];
      readonly onData: (
        stream: Readable,
        session: {
          readonly envelope: {
            readonly rcptTo: readonly { readonly address: string }[];
          };
        },
        done: () => void,
      ) => void;
    });
    listen(port: number, host: string, listening: () => void): void;
    close(closed: () => void): void;
  }
}
