import { FormsClient } from './FormsClient';
import { ConnectionLost, FormsProblem } from './FormsProblem';

type Request = {
  readonly url: string;
  readonly method?: string;
  readonly headers: Headers;
  readonly body: unknown;
};

function clientThatHears(answer: () => Response | Promise<Response>) {
  const heard: Request[] = [];
  const client = new FormsClient({
    fetchApi: {
      fetch: async (url, init) => {
        const body = init?.body as string | undefined;
        heard.push({
          url: String(url),
          method: init?.method,
          headers: new Headers(init?.headers),
          body: body && JSON.parse(body),
        });
        return answer();
      },
    },
    sendFile: async ({ path, headers, file }) => {
      heard.push({
        url: path,
        method: 'POST',
        headers: new Headers(headers),
        body: file,
      });
      return answer();
    },
  });
  return { client, heard };
}

const ok = () => new Response('{}', { status: 200 });

describe('FormsClient', () => {
  it('creates a draft with If-None-Match and changes it with If-Match', async () => {
    const { client, heard } = clientThatHears(ok);
    const draft = {
      form: 'f',
      version: 1,
      answers: { a: 1 },
      language: 'fi',
    } as const;
    await client.saveDraft('id', draft);
    await client.saveDraft('id', draft, 3);
    expect(
      heard.map(r => [
        r.method,
        r.headers.get('If-None-Match'),
        r.headers.get('If-Match'),
      ]),
    ).toEqual([
      ['PUT', '*', null],
      ['PUT', null, '"3"'],
    ]);
    expect(heard[0].body).toEqual(draft);
  });

  it('sends a file as it stands, named in the way headers allow', async () => {
    const { client, heard } = clientThatHears(ok);
    const file = new File(['x'], "äidin 'kartta' (1)*.pdf");
    await client.addFile({ of: 'drafts', id: 'd/1' }, file, {
      idempotencyKey: 'key',
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    expect(heard[0]).toMatchObject({
      url: '/v1/drafts/d%2F1/attachments',
      body: file,
    });
    expect(Object.fromEntries(heard[0].headers)).toEqual({
      'content-type': 'application/octet-stream',
      'content-disposition':
        "attachment; filename*=UTF-8''%C3%A4idin%20%27kartta%27%20%281%29%2A.pdf",
      'idempotency-key': 'key',
    });
  });

  it('counts a file that is cut off on its way here as a lost connection', async () => {
    const cut = new ReadableStream({
      start: controller => controller.error(new TypeError('terminated')),
    });
    const { client } = clientThatHears(() => new Response(cut));
    await expect(client.copy('id', 'fi')).rejects.toBeInstanceOf(
      ConnectionLost,
    );
  });

  it('names the revision and the attempt with a command', async () => {
    const { client, heard } = clientThatHears(ok);
    await client.command(
      'id',
      { command: 'accept' },
      { revision: 2, idempotencyKey: 'k' },
    );
    expect(heard[0].url).toBe('plugin://forms/v1/submissions/id/commands');
    expect(heard[0].headers.get('If-Match')).toBe('"2"');
    expect(heard[0].headers.get('Idempotency-Key')).toBe('k');
  });

  it('escapes ids, since they come from the address bar', async () => {
    const { client, heard } = clientThatHears(ok);
    await client.submission('../forms?x');
    expect(heard[0].url).toBe('plugin://forms/v1/submissions/..%2Fforms%3Fx');
  });

  it('asks a list by its view, states and cursor', async () => {
    const { client, heard } = clientThatHears(ok);
    await client.submissions({
      view: 'inbox',
      states: ['submitted', 'accepted'],
      cursor: 'c+1',
    });
    expect(heard[0].url).toBe(
      'plugin://forms/v1/submissions?view=inbox&state=submitted&state=accepted&cursor=c%2B1',
    );
  });

  it('reads a refusal from inside the error envelope', async () => {
    const error = {
      name: 'ConflictError',
      type: 'command-not-allowed',
      detail: 'It is closed.',
      allowed: ['reopen'],
    };
    const { client } = clientThatHears(
      () => new Response(JSON.stringify({ error }), { status: 409 }),
    );
    const problem = await client.submission('id').catch(e => e);
    expect(problem).toBeInstanceOf(FormsProblem);
    expect(problem).toMatchObject({
      status: 409,
      type: 'command-not-allowed',
      message: 'It is closed.',
      allowed: ['reopen'],
    });
  });

  it('survives a refusal that is not JSON', async () => {
    const { client } = clientThatHears(
      () => new Response('<html>', { status: 503 }),
    );
    await expect(client.me()).rejects.toMatchObject({
      status: 503,
      type: 'unknown',
    });
  });

  it('tells a lost connection from a refusal, also when the body breaks off', async () => {
    const lost = clientThatHears(() =>
      Promise.reject(new TypeError('Failed to fetch')),
    );
    await expect(lost.client.me()).rejects.toBeInstanceOf(ConnectionLost);
    const broken = clientThatHears(
      () => new Response('{"a":', { status: 200 }),
    );
    await expect(broken.client.me()).rejects.toBeInstanceOf(ConnectionLost);
  });

  it('takes a draft that is gone already for deleted', async () => {
    const { client } = clientThatHears(
      () => new Response('{}', { status: 404 }),
    );
    await expect(client.deleteDraft('id')).resolves.toBeUndefined();
  });
});
