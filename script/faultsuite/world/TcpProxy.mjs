import { connect, createServer } from 'node:net';

/**
 * Stands between a backend and PostgreSQL. It can swallow the reply to the next COMMIT and break the
 * connection there, or stop passing anything on while every connection stays open.
 */
export class TcpProxy {
  #to;
  #server;
  #pairs = new Set();
  #swallow = 0;
  #isStill = false;
  /** How many replies to COMMIT never arrived. */
  swallowed = 0;

  constructor(port, to) {
    this.port = port;
    this.#to = to;
    this.#server = createServer(client => this.#join(client));
  }

  async open() {
    await new Promise(resolve =>
      this.#server.listen(this.port, '127.0.0.1', resolve),
    );
  }

  async close() {
    for (const pair of this.#pairs) pair.forEach(socket => socket.destroy());
    await new Promise(resolve => this.#server.close(resolve));
  }

  get connections() {
    return this.#pairs.size;
  }

  /** The replies to the next COMMITs are lost, and their connections with them. */
  loseReplies(count) {
    this.#swallow = count;
  }

  /** Nothing passes any more, and nobody is told. */
  stand(isStill) {
    this.#isStill = isStill;
    for (const pair of this.#pairs)
      pair.forEach(socket => (isStill ? socket.pause() : socket.resume()));
  }

  #join(client) {
    const server = connect(this.#to, '127.0.0.1');
    const pair = [client, server];
    this.#pairs.add(pair);
    let isDoomed = false;
    const part = () => {
      this.#pairs.delete(pair);
      pair.forEach(socket => socket.destroy());
    };
    for (const socket of pair) socket.on('error', part).on('close', part);
    client.on('data', bytes => {
      if (this.#swallow > 0 && commits(bytes)) {
        this.#swallow -= 1;
        isDoomed = true;
      }
      server.write(bytes);
    });
    server.on('data', bytes => {
      if (isDoomed) {
        this.swallowed += 1;
        part();
      } else client.write(bytes);
    });
    if (this.#isStill) pair.forEach(socket => socket.pause());
  }
}

/** What is said in one message to PostgreSQL: a type, a length, a text. */
function commits(bytes) {
  return /^Q....COMMIT;?\0$/is.test(bytes.toString('latin1'));
}
