import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  CoverageResponse,
  FindRequest,
  FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import request from 'supertest';
import { entities, named } from './__testUtils__/entities';
import { startNetwork } from './__testUtils__/startNetwork';

let backend: Awaited<ReturnType<typeof startNetwork>>;
beforeAll(async () => {
  backend = await startNetwork(entities);
  await backend.untilRead();
});
afterAll(() => backend.stop());

const found = async (
  body: FindRequest,
  user?: string,
): Promise<FindResponse> => {
  const response = await backend.post('/v1/find', body, user);
  expect(response.status).toBe(200);
  return response.body;
};
const namesOf = ({ groups }: FindResponse) =>
  groups
    .filter(({ items }) => items.length > 0)
    .map(({ id, items }) => [id, ...items.map(item => item.name.fi)]);

describe('POST /v1/find', () => {
  it('answers in the order of routing, from the region of the person who asks', async () => {
    const answer = await found({ phenomena: ['vaino'] });
    expect(answer.region?.slug).toBe('etela-savo');
    expect(namesOf(answer)).toEqual([
      ['own-county', 'erot', 'neuvonta'],
      ['own-area', 'ot-tuki'],
      ['strength', 'majakka-tuki'],
      ['contact', 'yhteystiimi'],
      ['coordination', 'koordinaatio-ita'],
    ]);
    expect(answer.count).toBe(4);
    expect(answer.groups[0].items[0]).toMatchObject({
      service: 'consultationservice:default/erot',
      team: 'group:default/jarvisydan',
      promise: 5,
      form: 'consultation-request',
      opening: { state: 'open' },
    });
    expect(answer.groups[0].items[0].reasons.map(r => r.sv)).toEqual([
      'betjänar området etela-savo sv',
      'ämnet stämmer: Stalkning efter separation',
      'svarar inom 5 vardagar',
    ]);
    expect(Date.parse(answer.directoryAt)).not.toBeNaN();
  });

  it('lets nobody on the way keep what it answers', async () => {
    const { headers } = await backend.post('/v1/find', {});
    expect(headers['cache-control']).toBe('no-store');
  });

  it('leaves paused services out when only open ones are wanted', async () => {
    const [own] = (await found({ phenomena: ['vaino'], openOnly: true }))
      .groups;
    expect(own.items.map(item => item.name.fi)).toEqual(['erot']);
  });

  it('takes typed words to mean a concept, and says which', async () => {
    const answer = await found({ words: 'vainoamisesta' });
    expect(answer.understood).toEqual([
      expect.objectContaining({ vocabulary: 'phenomena', code: 'vaino' }),
    ]);
    expect(namesOf(answer)[0]).toEqual(['own-county', 'erot', 'neuvonta']);
    expect(answer.networks.map(({ ref }) => ref)).toEqual([
      'expertnetwork:default/ero',
    ]);
  });

  it('finds a unit by the beginning of its name', async () => {
    const answer = await found({ words: 'Saimaan' });
    expect(answer.understood).toEqual([]);
    expect(namesOf(answer)[0]).toEqual(['own-area', 'ot-tuki']);
  });

  it('leads to contact and coordination when the words mean nothing', async () => {
    const answer = await found({ words: 'polkupyörä' });
    expect(answer.count).toBe(0);
    expect(namesOf(answer)).toEqual([
      ['contact', 'yhteystiimi'],
      ['coordination', 'koordinaatio-ita'],
    ]);
  });

  it('looks at the whole country without a region', async () => {
    const answer = await found({ region: null });
    expect(answer.region).toBeNull();
    expect(namesOf(answer)).toEqual([
      ['elsewhere', 'erot', 'koivu', 'majakka-tuki', 'ot-tuki', 'neuvonta'],
    ]);
  });

  it('asks from a typed region, unless one was chosen', async () => {
    const typed = await found({ words: 'nepsy Pohjois-Savossa' });
    expect(typed.region?.slug).toBe('pohjois-savo');
    expect(namesOf(typed)[0]).toEqual(['own-county', 'koivu']);

    const chosen = await found({
      words: 'nepsy Pohjois-Savossa',
      region: 'etela-savo',
    });
    expect(chosen.region?.slug).toBe('etela-savo');
    expect(chosen.understood.map(({ code }) => code)).toEqual([
      'nepsy',
      'pohjois-savo',
    ]);
    expect((await found({ words: 'Kainuu', region: null })).region).toBeNull();
  });

  it('takes a typed language for a wish, that leaves nobody out', async () => {
    const { groups, understood } = await found({ words: 'vaino ruotsiksi' });
    expect(understood.map(({ code }) => code)).toEqual(['vaino', 'sv']);
    expect(groups[0].items[0].reasons.map(({ fi }) => fi)).toContain(
      'ei palvele toivotulla kielellä: ruotsi',
    );
  });

  it('names the authority to contact first, what is nearest and what has ended', async () => {
    expect((await found({ words: 'vaino' })).notices).toEqual(['vaino']);
    expect((await found({ words: 'nepsy' })).notices).toEqual([]);

    const far = await found({ phenomena: ['nepsy'], modes: ['lausunto'] });
    expect(far.count).toBe(0);
    expect(far.nearest.map(({ name }) => name.fi)).toEqual(['koivu']);

    const byName = await found({ words: 'koivurannasta' });
    expect(byName.nearest.map(({ teamName }) => teamName.fi)).toEqual([
      'koivuranta',
    ]);

    const ended = await found({ phenomena: ['vaino'], withEnded: true });
    expect(ended.ended.map(({ name, reasons }) => [name.fi, reasons])).toEqual([
      ['entinen', [expect.objectContaining({ en: 'ended on 30 June 2026' })]],
    ]);
  });

  it('counts each facet as if it alone were open', async () => {
    const { facets, count } = await found({
      phenomena: ['vaino'],
      modes: ['e-konsultaatio'],
    });
    expect(count).toBe(1);
    expect(facets.modes).toEqual({ etatapaaminen: 3, 'e-konsultaatio': 1 });
    expect(facets.languages).toEqual({ fi: 1, sv: 1 });
    expect(facets.levels).toEqual({ vaativin: 1 });
  });

  it.each<[string, unknown, string]>([
    ['an unknown member', { word: 'x' }, 'Unrecognized key'],
    ['words that are no text', { words: 5 }, '/words'],
    ['words that are too long', { words: 'x'.repeat(10_001) }, '/words'],
    [
      'a region that does not exist',
      { region: 'atlantis' },
      '/region: no such region',
    ],
    ['no object', [], 'The body'],
  ])('refuses %s and names it', async (_, body, message) => {
    const response = await backend.post('/v1/find', body as FindRequest);
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(message);
  });

  it('refuses what is not JSON without quoting it', async () => {
    const response = await request(backend.server)
      .post('/api/expert-network/v1/find')
      .set('Authorization', backend.as('sanni'))
      .set('Content-Type', 'application/json')
      .send('{"words": "salaisuus');
    expect(response.status).toBe(400);
    expect(JSON.stringify(response.body)).not.toContain('salaisuus');
  });

  it.each([
    ['letters', 'vainoaminen '.repeat(900).slice(0, 10_000)],
    ['letters of three bytes', '援'.repeat(10_000)],
    ['signs', '*"\\%_()'.repeat(1_400).slice(0, 10_000)],
    ['control characters', '\u0001'.repeat(10_000)],
  ])('answers to 10 000 %s', async (_, words) => {
    expect((await backend.post('/v1/find', { words })).status).toBe(200);
    expect((await backend.post('/v1/suggest', { words })).status).toBe(200);
  });

  it('refuses a body over its limit', async () => {
    const response = await backend.post('/v1/find', {
      words: 'x'.repeat(70_000),
    });
    expect(response.status).toBe(413);
  });

  it('wants a signed-in person', async () => {
    const send = (header: string) =>
      request(backend.server)
        .post('/api/expert-network/v1/find')
        .set('Authorization', header)
        .send({});
    expect((await send(mockCredentials.none.header())).status).toBe(401);
    expect((await send(mockCredentials.service.header())).status).toBe(403);
  });
});

describe('GET /v1/me', () => {
  const me = (user: string) => backend.get('/v1/me', user);

  it('tells the name, the region and the teams of a person', async () => {
    const { status, body } = await me('veera');
    expect(status).toBe(200);
    expect(body).toEqual({
      entityRef: 'user:default/veera',
      name: 'Veera Lumilampi',
      region: { slug: 'etela-savo', name: named('etela-savo') },
      teams: [{ ref: 'group:default/jarvisydan', name: named('jarvisydan') }],
      coordinates: false,
    });
  });

  it('answers for a person in no team and no catalogue', async () => {
    expect((await me('nobody')).body).toEqual({
      entityRef: 'user:default/nobody',
      name: 'nobody',
      region: null,
      teams: [],
      coordinates: false,
    });
  });

  it('says of a member of a coordination team that they coordinate', async () => {
    expect((await me('taimi')).body.coordinates).toBe(true);
  });
});

describe('POST /v1/suggest', () => {
  const suggested = async (words: string) =>
    (await backend.post('/v1/suggest', { words })).body.items;

  it('offers concepts first, then regions and names', async () => {
    expect(await suggested('vain')).toEqual([
      expect.objectContaining({ kind: 'concept', code: 'vaino' }),
    ]);
    expect(await suggested('jarvi')).toEqual([
      {
        kind: 'entity',
        ref: 'group:default/jarvisydan',
        name: named('jarvisydan'),
        place: named('etela-savo'),
      },
    ]);
  });

  it('offers nothing for nothing, and refuses what is not text', async () => {
    expect(await suggested('')).toEqual([]);
    const { status } = await backend.post('/v1/suggest', { words: 5 });
    expect(status).toBe(400);
  });
});

describe('GET /v1/regions', () => {
  it('counts what serves each region today', async () => {
    const { body } = await backend.get('/v1/regions');
    const counts = body.regions.map((region: Record<string, unknown>) => [
      region.slug,
      region.area,
      region.units,
      region.services,
      region.networks,
    ]);
    expect(counts).toEqual([
      ['yta-ita', null, 2, 1, 0],
      ['yta-etela', null, 1, 1, 0],
      ['etela-savo', 'yta-ita', 2, 2, 0],
      ['pohjois-savo', 'yta-ita', 1, 1, 0],
    ]);
  });
});

describe('GET /v1/coverage', () => {
  const cells = (body: CoverageResponse, phenomenon: string) =>
    body.rows.find(row => row.phenomenon === phenomenon)?.cells;

  it('tells of each phenomenon where the help of each county comes from', async () => {
    const { body } = await backend.get('/v1/coverage');
    expect(body.counties).toEqual([
      { slug: 'etela-savo', name: named('etela-savo'), area: 'yta-ita' },
      { slug: 'pohjois-savo', name: named('pohjois-savo'), area: 'yta-ita' },
    ]);
    expect(cells(body, 'vaino')).toEqual(['own', 'area']);
    expect(cells(body, 'nepsy')).toEqual(['none', 'own']);
    const none = body.rows
      .flatMap((row: { cells: string[] }) => row.cells)
      .filter((cell: string) => cell === 'none');
    expect(body.gaps).toBe(none.length);
  });

  it('narrows by one value or several', async () => {
    const { body } = await backend.get('/v1/coverage?mode=e-konsultaatio');
    expect(cells(body, 'vaino')).toEqual(['area', 'area']);
    const both = await backend.get(
      '/v1/coverage?mode=e-konsultaatio&mode=etatapaaminen&lang=sv&general=1',
    );
    expect(cells(both.body, 'vaino')).toEqual(['area', 'area']);
  });

  it.each([
    ['?modes=neuvonta', 'Unrecognized key'],
    ['?mode=telepathy', 'no such code'],
    ['?general=yes', 'Send 1 or 0'],
    ['?level[a]=vaativin', '/level'],
  ])('refuses %s and says what to send', async (query, sentence) => {
    const { status, body } = await backend.get(`/v1/coverage${query}`);
    expect(status).toBe(400);
    expect(body.error.message).toContain(sentence);
  });
});

describe('GET /v1/news', () => {
  it('tells what is on a break', async () => {
    const { body } = await backend.get('/v1/news');
    expect(body.items).toEqual([
      expect.objectContaining({
        what: 'paused',
        ref: 'consultationservice:default/neuvonta',
      }),
    ]);
  });
});

describe('GET /v1/problems', () => {
  it('names the entity and the field, and says what to do', async () => {
    const { body } = await backend.get('/v1/problems');
    expect(body.items).toContainEqual({
      ref: 'consultationservice:default/koivu',
      name: named('koivu'),
      pointer: '/spec/regions/1',
      code: 'region-unknown',
      sentence: expect.objectContaining({ fi: expect.any(String) }),
    });
  });
});

describe('before the first reading', () => {
  it('answers 503 and says to try again', async () => {
    const empty = await startNetwork([]);
    const response = await empty.get('/v1/regions');
    expect(response.status).toBe(503);
    expect(response.body.error.message).toContain('Try again in a moment');
    await empty.stop();
  });
});
