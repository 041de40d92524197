import { createServer, request } from 'node:http';

/**
 * Stands between backends. It passes every request on to the first backend that takes it, and can be told
 * to treat what goes to one plugin in another way: see {@link manners}.
 */
export class Gate {
  #upstreams;
  #manners = new Map();
  #held = new Set();
  #server;

  /** `upstreams` names the backends of a plugin, in the order they are tried. */
  constructor(port, upstreams) {
    this.port = port;
    this.#upstreams = upstreams;
    this.#server = createServer((req, res) => this.#take(req, res));
  }

  async open() {
    await new Promise(resolve =>
      this.#server.listen(this.port, '127.0.0.1', resolve),
    );
  }

  async close() {
    this.release();
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  /** From here on requests to a plugin are treated in this manner. */
  treat(plugin, manner) {
    this.#manners.set(plugin, manner);
  }

  /** How many requests wait to be passed on. */
  get waiting() {
    return this.#held.size;
  }

  /** The one that has waited longest passes; the others wait on. */
  releaseFirst() {
    const [pass] = this.#held;
    this.#held.delete(pass);
    pass?.();
  }

  /** Everything passes again, also what waits. */
  release() {
    this.#manners.clear();
    for (const pass of this.#held) pass();
    this.#held.clear();
  }

  #take(req, res) {
    const plugin = /^\/api\/([^/?]+)/.exec(req.url)?.[1] ?? '';
    const body = [];
    req.on('data', part => body.push(part));
    req.on('error', () => res.destroy());
    req.on('end', () => {
      const pass = () =>
        this.#pass(req, res, Buffer.concat(body), this.#upstreams(plugin));
      const manner = this.#manners.get(plugin) ?? 'pass';
      manners[manner]({ res, pass, hold: () => this.#held.add(pass) });
    });
  }

  #pass(req, res, body, [port, ...others]) {
    if (port === undefined) {
      res.destroy();
      return;
    }
    const onward = request(
      {
        host: '127.0.0.1',
        port,
        path: req.url,
        method: req.method,
        headers: { ...req.headers, connection: 'close' },
        agent: false,
      },
      answer => {
        res.writeHead(answer.statusCode, answer.headers);
        answer.pipe(res);
        answer.on('error', () => res.destroy());
      },
    );
    onward.on('error', error => {
      if (error.code === 'ECONNREFUSED') this.#pass(req, res, body, others);
      else res.destroy();
    });
    onward.end(body);
  }
}

/** The ways a backend that others depend on can be away. */
export const manners = {
  pass: ({ pass }) => pass(),
  refuse: ({ res }) => res.destroy(),
  fail: ({ res }) => res.writeHead(500).end('{"error":{"name":"Error"}}'),
  garble: ({ res }) =>
    res
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"items":[{"result":"ALLOW"}, nonsense'),
  allowNonsense: ({ res }) =>
    res
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"items":"ALLOW","result":"ALLOW"}'),
  hold: ({ hold }) => hold(),
};
