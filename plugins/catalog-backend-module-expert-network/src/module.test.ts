import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import request from 'supertest';
import { catalogModuleExpertNetwork } from './module';

const examples = `
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: guild }
spec: { type: guild, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: person }
spec: { memberOf: [lumisydan] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: lumisydan }
spec:
  type: expert-team
  names: { fi: Lumisydän, sv: Lumisydän, en: Lumisydän }
  serves: [etela-savo]
  languages: [fi]
  children: []
---
apiVersion: tukiverkko.fi/v1alpha1
kind: ConsultationService
metadata: { name: ero }
spec:
  owner: lumisydan
  names: { fi: Ero, sv: Ero, en: Ero }
  level: vaativin
  modes: [etatapaaminen]
  regions: [etela-savo]
  languages: [fi]
  opening: { state: open }
  form: consultation-request
---
apiVersion: tukiverkko.fi/v1alpha1
kind: ExpertNetwork
metadata: { name: verkosto }
spec:
  owner: lumisydan
  names: { fi: Verkosto, sv: Nätverk, en: Network }
  members: [group:default/lumisydan, user:default/person]
  languages: [fi]
`;

const demo = join(__dirname, '../../../demo');

let folder: string;
let server: Awaited<ReturnType<typeof startTestBackend>>['server'];
let stop: () => Promise<void>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'regions-'));
  const target = join(folder, 'examples.yaml');
  writeFileSync(target, examples);
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleExpertNetwork,
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            processingInterval: { seconds: 1 },
            rules: [
              {
                allow: [
                  'Location',
                  'Group',
                  'User',
                  'ExpertNetwork',
                  'ConsultationService',
                  'Event',
                  'Initiative',
                ],
              },
            ],
            locations: [
              { type: 'file', target },
              { type: 'file', target: join(demo, 'all.yaml') },
              { type: 'file', target: join(demo, 'records.yaml') },
              { type: 'file', target: join(demo, 'activities.yaml') },
            ],
          },
        },
      }),
    ],
  });
  server = backend.server;
  stop = () => backend.stop();
});

afterAll(async () => {
  await stop?.();
  rmSync(folder, { recursive: true });
});

const read = async (ref: string): Promise<Entity> =>
  (await request(server).get(`/api/catalog/entities/by-name/${ref}`)).body;

const relationsOf = async (ref: string) =>
  ((await read(ref)).relations ?? []).map(r => `${r.type} ${r.targetRef}`);

async function eventually(check: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await check();
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  }
}

describe('the catalogue with our module', () => {
  it('holds the official regions with their codes', async () => {
    await eventually(async () => {
      const { body } = await request(server).get(
        '/api/catalog/entities?filter=kind=Region',
      );
      expect(body).toHaveLength(28);
      expect((await read('region/default/etela-savo')).spec?.code).toBe('12');
    });
  }, 30_000);

  it.each([
    ['region/default/etela-savo', 'partOf region:default/yta-ita'],
    ['region/default/yta-ita', 'hasPart region:default/etela-savo'],
    ['group/default/lumisydan', 'serves region:default/etela-savo'],
    ['group/default/lumisydan', 'hasMember user:default/person'],
    ['group/default/lumisydan', 'ownerOf consultationservice:default/ero'],
    [
      'group/default/lumisydan',
      'memberOfNetwork expertnetwork:default/verkosto',
    ],
    ['user/default/person', 'memberOfNetwork expertnetwork:default/verkosto'],
    ['expertnetwork/default/verkosto', 'networkMember group:default/lumisydan'],
    ['consultationservice/default/ero', 'ownedBy group:default/lumisydan'],
    ['region/default/etela-savo', 'servedBy group:default/lumisydan'],
    ['region/default/etela-savo', 'servedBy consultationservice:default/ero'],
  ])(
    'tells of %s: %s',
    async (ref, relation) => {
      await eventually(async () =>
        expect(await relationsOf(ref)).toContain(relation),
      );
    },
    30_000,
  );

  it('takes a Group of another type as Backstage would', async () => {
    await eventually(async () =>
      expect((await read('group/default/guild')).spec?.type).toBe('guild'),
    );
  }, 30_000);

  it('takes the whole demo', async () => {
    const written = readdirSync(demo)
      .filter(name => name !== 'all.yaml')
      .flatMap(
        name => readFileSync(join(demo, name), 'utf8').match(/^kind: /gm) ?? [],
      ).length;
    const kinds = [
      'group',
      'user',
      'consultationservice',
      'expertnetwork',
      'event',
      'initiative',
    ];
    await eventually(async () => {
      const { body } = await request(server).get(
        `/api/catalog/entities?${kinds
          .map(kind => `filter=metadata.tags=demo,kind=${kind}&`)
          .join('')}fields=metadata.name`,
      );
      expect(body).toHaveLength(written);
    });
  }, 60_000);

  it('refuses an entity it cannot read and names the field', async () => {
    const { status, body } = await request(server)
      .post('/api/catalog/validate-entity')
      .send({
        location: 'url:http://localhost/bad',
        entity: {
          apiVersion: 'tukiverkko.fi/v1alpha1',
          kind: 'Region',
          metadata: { name: 'bad' },
          spec: {
            type: 'city',
            code: '9',
            names: { fi: 'a', sv: 'b', en: 'c' },
            languages: ['fi'],
          },
        },
      });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('/spec/code must match pattern');
  });
});
