import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { lumisydan } from '../__testUtils__/recordEntities';
import { openDatabase } from '../database';
import { RecordsStore } from './RecordsStore';
import { seed } from './seed';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const logger = mockServices.logger.mock();
const unit = 'group:default/lumisydan';

let store: RecordsStore;
beforeAll(async () => {
  const knex = await databases.init('SQLITE_3' as TestDatabaseId);
  await openDatabase(mockServices.database({ knex }));
  store = new RecordsStore(knex);
});
beforeEach(() => jest.clearAllMocks());

const file = (...texts: readonly string[]) => {
  const path = join(mkdtempSync(join(tmpdir(), 'seed-')), 'units.yaml');
  writeFileSync(path, texts.join('\n---\n'));
  return path;
};
const withSpec = (name: string, spec: object) =>
  JSON.stringify({
    ...lumisydan,
    metadata: { name },
    spec: { ...lumisydan.spec, ...spec },
  });
const errors = () => logger.error.mock.calls.map(([line]) => line);

it('takes an entity over once, and leaves alone what was changed since', async () => {
  const files = [file(JSON.stringify(lumisydan))];
  await seed({ files, store, logger });
  const before = (await store.find(unit))!;
  expect(before.revision).toBe(1);
  const entity = {
    ...before.entity,
    spec: { ...before.entity.spec, sector: 'social' },
  };
  await store.inTurn(tx =>
    store.append(tx, {
      key: 'case:one:1',
      at: '2026-11-22T10:00:00.000Z',
      ref: unit,
      type: 'unit',
      by: { person: 'user:default/omistaja', role: 'owner', team: unit },
      change: { what: 'changed', revision: 2, entity },
      verdict: null,
    }),
  );

  await seed({ files, store, logger });
  expect(await store.find(unit)).toMatchObject({ revision: 2, entity });
  expect(await store.events()).toHaveLength(2);
  expect(errors()).toEqual([]);
});

it('tells what it cannot take over whole, with its place, and goes on with the rest', async () => {
  const files = [
    file(
      withSpec('koordinoi', { type: 'coordination-team' }),
      withSpec('outo', { languages: ['xx'] }),
      withSpec('paivat', { validFrom: '2026-02-30' }),
      withSpec('pitka', { strengths: ['vaino', 'ei-koodi'] }),
      withSpec('hyva', { members: ['user:default/sanni'] }),
    ),
  ];
  await seed({ files, store, logger });
  const refs = ['koordinoi', 'outo', 'paivat', 'pitka', 'hyva'].map(
    name => `group:default/${name}`,
  );
  expect(await store.known(refs)).toEqual(['group:default/hyva']);
  expect(errors()).toEqual([
    expect.stringContaining('group:default/koordinoi is nothing that is kept'),
    expect.stringContaining('group:default/outo was not taken over'),
    expect.stringContaining('group:default/paivat was not taken over'),
    expect.stringContaining('group:default/pitka was not taken over'),
  ]);
});

it.each([
  ['is no YAML', file('a: [b'), /is not YAML: .* Mend it/],
  [
    'is not there',
    '/nowhere/units.yaml',
    /cannot be read \(ENOENT\)\. Mend it/,
  ],
])('stops the start where a file %s', async (_what, path, words) => {
  await expect(seed({ files: [path], store, logger })).rejects.toThrow(words);
});
