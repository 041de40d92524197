import { resolve } from 'node:path';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { authModuleDemo } from './module';

const people = resolve(__dirname, 'fixtures/people.yaml');
const local = {
  app: { baseUrl: 'http://localhost:7007' },
  backend: { baseUrl: 'http://localhost:7007' },
};
const demo = {
  ...local,
  tukiverkko: { demo: true, demoPeople: people },
  auth: { providers: { demo: {} } },
};

async function start(data: object) {
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      authModuleDemo,
      catalogServiceMock.factory({
        entities: [
          {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'User',
            metadata: { name: 'saga-esimerkki', namespace: 'default' },
            spec: {},
          },
          {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'User',
            metadata: { name: 'someone-real', namespace: 'default' },
            spec: {},
          },
        ],
      }),
      mockServices.rootConfig.factory({ data }),
    ],
  });
  return server;
}

describe('the demo module', () => {
  it('signs in a demo person', async () => {
    const response = await request(await start(demo))
      .get('/api/auth/demo/refresh')
      .set('x-demo-user', 'user:default/saga-esimerkki');
    expect(response.status).toBe(200);
    expect(response.body.profile).toEqual({ displayName: 'Saga Esimerkki' });
    expect(response.body.backstageIdentity.identity.userEntityRef).toBe(
      'user:default/saga-esimerkki',
    );
    expect(response.body.backstageIdentity.token).toEqual(expect.any(String));
  });

  it('signs in nobody else, not even a user of the catalogue', async () => {
    const server = await start(demo);
    for (const name of [
      'user:default/someone-real',
      'user:default/nobody',
      '',
    ]) {
      const response = await request(server)
        .get('/api/auth/demo/refresh')
        .set('x-demo-user', name);
      expect(response.status).toBe(401);
    }
  });

  it('tells everyone who may be chosen', async () => {
    const response = await request(await start(demo)).get('/demo/people');
    expect(response.body.items).toEqual([
      {
        entityRef: 'user:default/saga-esimerkki',
        name: 'Saga Esimerkki',
        group: 'asks',
        role: 'professional',
        title: { fi: 'opettaja', sv: 'lärare', en: 'teacher' },
        place: { fi: 'Kainuu', sv: 'Kajanaland', en: 'Kainuu' },
        try: { fi: 'Etsi apua.', sv: 'Sök hjälp.', en: 'Find help.' },
      },
    ]);
  });

  it('is not there without the flag', async () => {
    const server = await start({ ...demo, tukiverkko: { demoPeople: people } });
    const signIn = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-user', 'user:default/saga-esimerkki');
    expect(signIn.status).toBe(404);
    expect((await request(server).get('/demo/people')).status).toBe(404);
  });

  it('stops the start when another way to sign in is configured', async () => {
    await expect(
      start({ ...demo, auth: { providers: { demo: {}, oidc: {} } } }),
    ).rejects.toThrow(/auth\.providers also has 'oidc'/);
  });
});
