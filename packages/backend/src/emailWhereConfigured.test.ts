import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import notificationsPlugin from '@backstage/plugin-notifications-backend';
import emailModule from '@backstage/plugin-notifications-backend-module-email';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import expertNetworkModule from '@tukiverkko/plugin-forms-backend-module-expert-network';
import formsPlugin from '@tukiverkko/plugin-forms-backend';
import request from 'supertest';
import { startMailbox, type Mail } from './__testUtils__/mailbox';
import { emailWhereConfigured } from './emailWhereConfigured';

const emailFeature = () =>
  emailWhereConfigured(async () => ({ default: emailModule }));

jest.setTimeout(60_000);

const team = 'group:default/koordinaatio-suomi';
/** 32 bytes that look random and are not a secret. */
const testKey = {
  id: 'test',
  secret: Buffer.from(
    Array.from({ length: 32 }, (_, i) => (i * 73 + 11) % 256),
  ).toString('base64'),
};
const question = 'Miten tuemme lasta vaihtojen yhteydessä?';
const answers = {
  urgency: 'normal',
  requestKind: 'konsultaatio',
  phenomena: ['vaativa-ero'],
  ageBand: '7-12',
  question,
  clientInformed: true,
  language: 'fi',
  allowOtherCounty: true,
  allowOtherArea: false,
  county: 'etela-savo',
  requesterRole: 'social-worker',
  requesterSector: 'social',
  requesterLevel: 'erityistaso',
  anonymityMode: 'anonymous',
};

const person = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: { profile: { email: `${name}@ot.example` }, memberOf: [] },
});
const entities = [
  person('asker'),
  person('finn'),
  person('svea'),
  person('quiet'),
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'koordinaatio-suomi', namespace: 'default' },
    spec: { type: 'coordination-team', children: [] },
    relations: ['finn', 'svea', 'quiet'].map(name => ({
      type: 'hasMember',
      targetRef: `user:default/${name}`,
    })),
  },
];

describe('mail to people', () => {
  let mailbox: Awaited<ReturnType<typeof startMailbox>>;
  let as: (name: string) => {
    put: (path: string, body: object) => request.Test;
    post: (path: string, body: object) => request.Test;
    get: (path: string) => request.Test;
  };

  beforeAll(async () => {
    mailbox = await startMailbox();
    const { server } = await startTestBackend({
      features: [
        formsPlugin,
        expertNetworkModule,
        notificationsPlugin,
        emailFeature(),
        catalogServiceMock.factory({ entities }),
        mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'https://portal.example' },
            permission: { enabled: true },
            forms: {
              seed: resolve(__dirname, '../../../forms'),
              keys: [testKey],
              database: { allowInMemory: true },
            },
            notifications: {
              processors: {
                email: {
                  transportConfig: {
                    transport: 'smtp',
                    hostname: '127.0.0.1',
                    port: mailbox.port,
                  },
                  sender: 'tukiverkko@portal.example',
                  filter: { excludedTopics: ['portal-only'] },
                },
              },
            },
          },
        }),
      ],
    });
    as = name => {
      const header = mockCredentials.user.header(`user:default/${name}`);
      const signed = (test: request.Test) => test.set('Authorization', header);
      return {
        put: (path, body) =>
          signed(request(server).put(`/api/forms${path}`)).send(body),
        post: (path, body) =>
          signed(request(server).post(`/api/forms${path}`))
            .set('Idempotency-Key', randomUUID())
            .send(body),
        get: path => signed(request(server).get(path)),
      };
    };
  });
  afterAll(() => mailbox.stop());

  const arrived = async (count: number): Promise<readonly Mail[]> => {
    const end = Date.now() + 15_000;
    while (mailbox.mails.length < count && Date.now() < end) {
      await new Promise(done => {
        setTimeout(done, 50);
      });
    }
    return [...mailbox.mails].sort((a, b) => (a.to[0] < b.to[0] ? -1 : 1));
  };

  it('goes to those who wish for it, each in their language, with a reference and a link and no content', async () => {
    const { body: wishes } = await as('quiet').get('/api/forms/v1/me/wishes');
    expect(wishes.sendsMail).toBe(true);
    await as('svea')
      .put('/v1/me/wishes/language', { language: 'sv' })
      .expect(204);
    await as('quiet')
      .put('/v1/me/wishes/notices', { ...wishes.notices, new: 'portal' })
      .expect(204);
    const { body: receipt } = await as('asker').post('/v1/submissions', {
      form: 'consultation-request',
      version: 1,
      answers,
      language: 'fi',
    });
    expect(receipt).toMatchObject({ owner: team });

    const mails = await arrived(2);
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [
        ['finn@ot.example'],
        `Pyyntö ${receipt.reference}: uusi pyyntö tiimillesi.`,
      ],
      [
        ['svea@ot.example'],
        `Begäran ${receipt.reference}: en ny begäran till ditt team.`,
      ],
    ]);
    for (const { everything } of mails) {
      expect(everything).toContain(
        `https://portal.example/requests/${receipt.id}?view=team`,
      );
      expect(everything).not.toContain(question);
      expect(everything).not.toMatch(/asker|vaativa|Savo|konsultaatio-/i);
    }

    // Whoever wants it in the portal finds it there.
    const { body: list } = await as('quiet').get('/api/notifications/');
    expect(list.notifications).toMatchObject([
      {
        read: null,
        payload: {
          title: `Pyyntö ${receipt.reference}: uusi pyyntö tiimillesi.`,
          link: `/requests/${receipt.id}?view=team`,
        },
      },
    ]);
    expect(JSON.stringify(list)).not.toContain(question);
  });
});

describe('a portal with mail', () => {
  const start = (email: object) =>
    startTestBackend({
      features: [
        notificationsPlugin,
        emailFeature(),
        catalogServiceMock.factory({ entities }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'https://portal.example' },
            notifications: { processors: { email } },
          },
        }),
      ],
    });

  it('does not start if it would send what people do not want', async () => {
    await expect(
      start({
        transportConfig: { transport: 'stream' },
        sender: 'tukiverkko@portal.example',
      }),
    ).rejects.toThrow(/excludedTopics must hold 'portal-only'/);
  });
});
