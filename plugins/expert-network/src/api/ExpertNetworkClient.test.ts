import { ExpertNetworkClient } from './ExpertNetworkClient';

function clientAnswering(response: Response) {
  const calls: Array<[string, RequestInit | undefined]> = [];
  const fetch = async (url: unknown, init?: RequestInit) => {
    calls.push([String(url), init]);
    return response;
  };
  return { client: new ExpertNetworkClient({ fetchApi: { fetch } }), calls };
}

describe('ExpertNetworkClient', () => {
  it('sends typed words in the body and never in the URL', async () => {
    const { client, calls } = clientAnswering(Response.json({ count: 0 }));
    await expect(client.find({ words: 'vainoaminen' })).resolves.toEqual({
      count: 0,
    });
    const [url, init] = calls[0];
    expect(url).toBe('plugin://expert-network/v1/find');
    expect(init?.body).toBe('{"words":"vainoaminen"}');
  });

  it('sends half-typed words in the body too', async () => {
    const { client, calls } = clientAnswering(Response.json({ items: [] }));
    await client.suggest({ words: 'vain' });
    const [url, init] = calls[0];
    expect(url).toBe('plugin://expert-network/v1/suggest');
    expect(init).toMatchObject({ method: 'POST', body: '{"words":"vain"}' });
  });

  it('asks for a coverage by codes in the query', async () => {
    const { client, calls } = clientAnswering(Response.json({ gaps: 0 }));
    await client.coverage({
      levels: ['vaativin'],
      modes: ['puhelin', 'etatapaaminen'],
      languages: ['sv'],
      general: true,
    });
    expect(calls[0][0]).toBe(
      'plugin://expert-network/v1/coverage?level=vaativin&mode=puhelin&mode=etatapaaminen&lang=sv&general=1',
    );
  });

  it('throws what the backend answered when it refuses', async () => {
    const { client } = clientAnswering(
      Response.json(
        {
          error: { name: 'ServiceUnavailableError', message: 'x' },
          response: { statusCode: 503 },
        },
        { status: 503 },
      ),
    );
    await expect(client.me()).rejects.toMatchObject({ statusCode: 503 });
  });
});
