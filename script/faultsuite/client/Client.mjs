import { createHash, randomUUID } from 'node:crypto';
import { sleep } from '../world/until.mjs';

/** How long a client waits for an answer before it asks again. */
const patience = 15_000;
const pause = 150;

/** Asks as somebody, of whichever backend answers, and writes everything down. */
export class Client {
  #world;
  #history;
  #turn = 0;

  constructor(world, history) {
    this.#world = world;
    this.#history = history;
  }

  /** Asks once. */
  async once(
    {
      person,
      method = 'POST',
      path,
      body,
      bytes,
      headers = {},
      only,
      ...operation
    },
    to = only ?? this.#next(),
  ) {
    const { token } = this.#world;
    return this.#history.record(
      { ...operation, person, to: to.name },
      async () => {
        const response = await fetch(`${to.url}/api/forms/v1${path}`, {
          method,
          headers: {
            authorization: `Bearer ${await token(person)}`,
            ...(operation.key && { 'idempotency-key': operation.key }),
            ...(body && { 'content-type': 'application/json' }),
            ...headers,
          },
          body: bytes ?? (body && JSON.stringify(body)),
          signal: AbortSignal.timeout(patience),
        });
        const answer = operation.isBinary
          ? Buffer.from(await response.arrayBuffer())
          : JSON.parse((await response.text()) || 'null');
        return { status: response.status, body: answer };
      },
    );
  }

  /** Asks with the same key until somebody says yes or no. */
  async insist(request, { patience: limit = 150_000 } = {}) {
    const asked = { ...request, key: request.key ?? randomUUID() };
    const end = Date.now() + limit;
    for (;;) {
      const answered = await this.once(asked);
      if (answered.outcome !== 'unknown') return answered;
      if (Date.now() > end) {
        const { error, status, body } = answered;
        throw new Error(
          `${request.kind} was never answered; at last: ${
            error ?? `${status} ${JSON.stringify(body)}`
          }`,
        );
      }
      await sleep(pause);
    }
  }

  #next() {
    const running = this.#world.forms;
    return running[this.#turn++ % running.length];
  }
}

/** A request that can be recognised: its mark stands in the text that is sealed. */
export function aSubmission(world, mark) {
  const { form } = world;
  const [{ input }] = form.tests;
  return {
    kind: 'submit',
    mark,
    path: '/submissions',
    body: {
      form: form.key,
      version: 1,
      answers: { ...input, question: `Kuinka tukea lasta? ${mark}` },
      language: 'fi',
    },
  };
}

export function aCommand(id, revision, body) {
  return {
    kind: 'command',
    caseId: id,
    command: body.command,
    seen: revision,
    path: `/submissions/${id}/commands`,
    headers: { 'if-match': `"${revision}"` },
    body,
  };
}

export function aFile(id, mark, size = 20_000) {
  const bytes = Buffer.concat([
    Buffer.from(`%PDF-1.7\n% ${mark}\n`),
    Buffer.alloc(size, createHash('sha256').update(mark).digest()),
    Buffer.from('\n%%EOF\n'),
  ]);
  return {
    kind: 'attach',
    caseId: id,
    mark,
    path: `/submissions/${id}/attachments`,
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${mark}.pdf`,
    },
    bytes,
    hash: createHash('sha256').update(bytes).digest('hex'),
  };
}
