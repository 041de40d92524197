import {
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type {
  FindRequest,
  FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import request from 'supertest';
import { expertNetworkPlugin } from './plugin';

const named = (fi: string) => ({ fi, sv: `${fi} sv`, en: `${fi} en` });
const ours = { apiVersion: 'tukiverkko.fi/v1alpha1' };

const region = (name: string, parent?: string): Entity => ({
  ...ours,
  kind: 'Region',
  metadata: { name },
  spec: {
    type: parent ? 'wellbeing-services-county' : 'collaborative-area',
    names: named(name),
    languages: ['fi'],
    ...(parent && { parent }),
  },
});

const group = (
  name: string,
  type: string,
  serves: string[],
  more: { strengths?: string[]; members?: string[] } = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name },
  spec: {
    type,
    names: named(name),
    serves,
    languages: ['fi'],
    children: [],
    ...(more.strengths && { strengths: more.strengths }),
  },
  relations: (more.members ?? []).map(member => ({
    type: 'hasMember',
    targetRef: `user:default/${member}`,
  })),
});

const service = (name: string, owner: string, spec: object): Entity => ({
  ...ours,
  kind: 'ConsultationService',
  metadata: { name },
  spec: {
    owner,
    names: named(name),
    level: 'vaativin',
    modes: ['etatapaaminen'],
    languages: ['fi'],
    opening: { state: 'open' },
    form: 'consultation-request',
    ...spec,
  },
});

const entities: Entity[] = [
  region('yta-ita'),
  region('yta-etela'),
  region('etela-savo', 'yta-ita'),
  region('pohjois-savo', 'yta-ita'),
  group('organisaatio', 'organisation', ['etela-savo'], {
    members: ['sanni', 'veera'],
  }),
  group('jarvisydan', 'expert-team', ['etela-savo'], { members: ['veera'] }),
  group('saimaankaari', 'ot-centre', ['yta-ita'], {
    strengths: ['vaativa-ero'],
  }),
  group('majakka', 'ot-centre', ['yta-etela'], { strengths: ['vaino'] }),
  group('koivuranta', 'expert-team', ['pohjois-savo']),
  group('yhteystiimi', 'contact-team', ['etela-savo']),
  group('koordinaatio-ita', 'coordination-team', ['yta-ita']),
  service('erot', 'jarvisydan', {
    phenomena: ['vaativa-ero', 'vaino'],
    regions: ['etela-savo'],
    promise: 5,
  }),
  service('neuvonta', 'jarvisydan', {
    phenomena: ['vaino'],
    regions: ['etela-savo'],
    opening: { state: 'paused', until: '2999-01-01' },
  }),
  service('ot-tuki', 'saimaankaari', {
    phenomena: ['vaino'],
    modes: ['e-konsultaatio'],
    regions: ['yta-ita'],
    languages: ['fi', 'sv'],
  }),
  service('majakka-tuki', 'majakka', {
    phenomena: ['vaino'],
    regions: ['yta-etela'],
  }),
  service('koivu', 'koivuranta', {
    phenomena: ['nepsy'],
    regions: ['pohjois-savo'],
  }),
  {
    ...ours,
    kind: 'ExpertNetwork',
    metadata: { name: 'ero' },
    spec: {
      owner: 'jarvisydan',
      names: named('Vaativa ero'),
      phenomena: ['vaino'],
      languages: ['fi'],
    },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'veera' },
    spec: { profile: { displayName: 'Veera Lumilampi' }, memberOf: [] },
  },
];

async function start(within: Entity[]) {
  const started = await startTestBackend({
    features: [
      expertNetworkPlugin,
      catalogServiceMock.factory({ entities: within }),
    ],
  });
  const { server } = started;
  const stop = () => started.stop();
  const as = (user: string) =>
    mockCredentials.user.header(`user:default/${user}`);
  const find = (body: FindRequest, user = 'sanni') =>
    request(server)
      .post('/api/expert-network/v1/find')
      .set('Authorization', as(user))
      .send(body);
  return { server, stop, as, find };
}

let backend: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  backend = await start(entities);
  // The first reading begins when the plugin has started.
  while ((await backend.find({})).status === 503) {
    await new Promise(resolve => setTimeout(resolve, 50));
  }
});
afterAll(() => backend.stop());

const found = async (
  body: FindRequest,
  user?: string,
): Promise<FindResponse> => {
  const response = await backend.find(body, user);
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
    ['words that are too long', { words: 'x'.repeat(201) }, '/words'],
    [
      'a region that does not exist',
      { region: 'atlantis' },
      '/region: no such region',
    ],
    ['no object', [], 'The body'],
  ])('refuses %s and names it', async (_, body, message) => {
    const response = await backend.find(body as FindRequest);
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

  it('refuses a body over its limit', async () => {
    const response = await backend.find({ words: 'x'.repeat(30_000) });
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
  const me = (user: string) =>
    request(backend.server)
      .get('/api/expert-network/v1/me')
      .set('Authorization', backend.as(user));

  it('tells the name, the region and the teams of a person', async () => {
    const { status, body } = await me('veera');
    expect(status).toBe(200);
    expect(body).toEqual({
      entityRef: 'user:default/veera',
      name: 'Veera Lumilampi',
      region: { slug: 'etela-savo', name: named('etela-savo') },
      teams: [{ ref: 'group:default/jarvisydan', name: named('jarvisydan') }],
    });
  });

  it('answers for a person in no team and no catalogue', async () => {
    expect((await me('nobody')).body).toEqual({
      entityRef: 'user:default/nobody',
      name: 'nobody',
      region: null,
      teams: [],
    });
  });
});

describe('before the first reading', () => {
  it('answers 503 and says to try again', async () => {
    const empty = await start([]);
    const response = await empty.find({});
    expect(response.status).toBe(503);
    expect(response.body.error.message).toContain('Try again in a moment');
    await empty.stop();
  });
});
