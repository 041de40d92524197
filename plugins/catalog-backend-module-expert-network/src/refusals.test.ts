import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  coreServices,
  createServiceFactory,
  type RootLoggerService,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import request from 'supertest';
import { parse, stringify } from 'yaml';
import { catalogModuleExpertNetwork } from './module';

const names = { fi: 'Yksi', sv: 'En', en: 'One' };
const team = (name: string, spec: object = {}): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name },
  spec: {
    type: 'expert-team',
    names,
    serves: ['region:default/kainuu'],
    languages: ['fi'],
    children: [],
    ...spec,
  },
});
const service = (name: string, spec: object = {}): Entity => ({
  apiVersion: 'tukiverkko.fi/v1alpha1',
  kind: 'ConsultationService',
  metadata: { name },
  spec: {
    owner: 'good',
    names,
    level: 'vaativin',
    modes: ['digi'],
    languages: ['fi'],
    opening: { state: 'open' },
    form: 'consultation-request',
    ...spec,
  },
});

// What breaks, and what the catalogue must say of it: the field, and what is wrong there.
const broken: readonly (readonly [Entity, RegExp])[] = [
  [
    service('unknown-phenomenon', { phenomena: ['vaino', 'ufo'] }),
    /\/spec\/phenomena\/1 must be equal to one of the allowed values/,
  ],
  [
    team('no-swedish-name', { names: { fi: 'Yksi', en: 'One' } }),
    /\/spec\/names must have required property 'sv'/,
  ],
  [
    service('dates-in-the-wrong-order', {
      validFrom: '2026-12-01',
      validTo: '2026-11-30',
    }),
    /\/spec\/validTo It ends before it begins: 2026-12-01 – 2026-11-30\./,
  ],
  [
    team('role-in-the-wrong-order', {
      roles: [
        { names, person: 'p', validFrom: '2026-02-01', validTo: '2026-01-31' },
      ],
    }),
    /\/spec\/roles\/0\/validTo It ends before it begins/,
  ],
  [
    team('day-that-never-comes', { confirmedOn: '2026-02-31' }),
    /\/spec\/confirmedOn No such day in the calendar: 2026-02-31/,
  ],
  [
    service('misspelt-field', { regoins: ['kainuu'] }),
    /\/spec must NOT have additional properties/,
  ],
];
const whole = ({ kind, metadata: { name } }: Entity) =>
  kind === 'Group' ? team(name) : service(name);
const refOf = ({ kind, metadata }: Entity) =>
  `${kind.toLocaleLowerCase('en-US')}:default/${metadata.name}`;

const lines: string[] = [];
const log: RootLoggerService = {
  debug() {},
  info() {},
  warn: line => lines.push(line),
  error: line => lines.push(line),
  child: () => log,
};

let folder: string;
let server: Awaited<ReturnType<typeof startTestBackend>>['server'];
let stop: () => Promise<void>;

const write = (file: string, entities: readonly Entity[]) =>
  writeFileSync(
    join(folder, file),
    entities.map(entity => stringify(entity)).join('---\n'),
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'refusals-'));
  write('network.yaml', [
    team('good'),
    ...broken.map(([entity]) => whole(entity)),
  ]);
  write('first.yaml', [
    team('twice', { languages: ['fi'] }),
    team('repeated', { languages: ['fi'] }),
    team('repeated', { languages: ['sv'] }),
  ]);
  write('second.yaml', [team('twice', { languages: ['sv'] }), team('beside')]);
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleExpertNetwork,
      createServiceFactory({
        service: coreServices.rootLogger,
        deps: {},
        factory: () => log,
      }),
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            processingInterval: { seconds: 1 },
            rules: [{ allow: ['Location', 'Group', 'ConsultationService'] }],
            locations: ['network', 'first', 'second'].map(name => ({
              type: 'file',
              target: join(folder, `${name}.yaml`),
            })),
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

const read = async (ref: string) => {
  const path = ref.replace(':', '/');
  return request(server).get(`/api/catalog/entities/by-name/${path}`);
};

async function eventually(check: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await check();
    } catch (error) {
      if (attempt === 150) throw error;
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  }
}

describe('a catalogue with broken entities', () => {
  it('shows each error at its entity, and takes the good ones beside them', async () => {
    await eventually(async () => {
      for (const [entity] of broken) {
        expect((await read(refOf(entity))).status).toBe(200);
      }
    });
    write('network.yaml', [
      ...broken.map(([entity]) => entity),
      team('good'),
      team('new'),
      service('never-whole', { phenomena: ['ufo'] }),
    ]);
    await eventually(async () => {
      for (const [entity, sentence] of broken) {
        const { body } = await read(refOf(entity));
        const [item] = body.status?.items ?? [];
        expect(item?.level).toBe('error');
        expect(item.message).toContain(refOf(entity));
        expect(item.message).toMatch(sentence);
        expect(body.spec).toEqual(whole(entity).spec);
      }
    });
    for (const name of ['good', 'new']) {
      await eventually(async () => {
        const { status, body } = await read(`group:default/${name}`);
        expect(status).toBe(200);
        expect(body.status?.items ?? []).toEqual([]);
      });
    }
  }, 60_000);

  it('writes to the log what was broken from the start, which no page shows', async () => {
    await eventually(async () => {
      const told = lines.find(line =>
        line.startsWith('consultationservice:default/never-whole '),
      );
      expect(told).toContain('network.yaml');
      expect(told).toContain('/spec/phenomena/0 must be equal');
    });
    expect((await read('consultationservice:default/never-whole')).status).toBe(
      404,
    );
  }, 60_000);

  it('keeps the first of two files with one entity, and tells of the other', async () => {
    await eventually(async () => {
      const told = lines.find(line => line.includes('group:default/twice'));
      const [, kept, other] =
        told?.match(/already referenced by (.*) and now also (.*)$/) ?? [];
      const languages = kept?.includes('first.yaml') ? ['fi'] : ['sv'];
      expect([kept, other].join()).toMatch(
        /first\.yaml.*second\.yaml|second\.yaml.*first\.yaml/,
      );
      const { body } = await read('group:default/twice');
      expect(body.spec?.languages).toEqual(languages);
      expect((await read('group:default/beside')).status).toBe(200);
    });
  }, 60_000);

  it('takes the last of two in one file', async () => {
    await eventually(async () => {
      const { body } = await read('group:default/repeated');
      expect(body.spec?.languages).toEqual(['sv']);
    });
  }, 60_000);

  it('tells of a file that is no YAML, and keeps what it held before', async () => {
    writeFileSync(
      join(folder, 'second.yaml'),
      `${stringify(team('late'))}---\nkind: Group\nspec: { type: [ }\n`,
    );
    await eventually(async () => {
      const told = lines.find(
        line =>
          line.startsWith('location:default/') && line.includes('second.yaml'),
      );
      expect(told).toMatch(/YAML error/);
    });
    expect((await read('group:default/beside')).status).toBe(200);
    expect((await read('group:default/late')).status).toBe(404);
  }, 60_000);

  const page = join(__dirname, '../../../docs/catalogue.md');
  const examples = [
    ...readFileSync(page, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g),
  ].map(([, text]) => parse(text) as Entity);
  it.each(examples.map(entity => ({ kind: entity.kind, entity })))(
    'takes the $kind of docs/catalogue.md',
    async ({ entity }) => {
      const { status, body } = await request(server)
        .post('/api/catalog/validate-entity')
        .send({ location: 'url:http://localhost/docs', entity });
      expect([status, body]).toEqual([200, {}]);
    },
  );
});
