import {
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Knex } from 'knex';
import { recordEntities } from '../__testUtils__/recordEntities';
import {
  approval,
  aUnit,
  outcomeOf,
  unitEntity,
} from '../__testUtils__/startRecords';
import { openDatabase } from '../database';
import { Records } from './Records';
import { RecordsStore } from './RecordsStore';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const unit = 'group:default/lumisydan';
const coordinator = 'user:default/taimi';

let knex: Knex;
let store: RecordsStore;
beforeAll(async () => {
  knex = await databases.init('SQLITE_3' as TestDatabaseId);
  await openDatabase(mockServices.database({ knex }));
  store = new RecordsStore(knex);
});
beforeEach(async () => {
  for (const table of ['record_events', 'records', 'record_proposals']) {
    await knex(table).delete();
  }
});

/** The room beside a catalogue that may be away. */
function besideCatalogue() {
  const there = catalogServiceMock({ entities: [...recordEntities] });
  const state = { isAway: false, hints: 0 };
  const snapshot = new DirectorySnapshot({
    read: async () => recordEntities,
    logger: mockServices.logger.mock(),
  });
  const records = new Records({
    store,
    snapshot,
    auth: mockServices.auth({ pluginId: 'expert-network' }),
    hint: () => {
      state.hints += 1;
    },
    catalog: Object.assign(Object.create(there), {
      getEntityByRef: async (
        ...asked: Parameters<typeof there.getEntityByRef>
      ) => {
        if (state.isAway) throw new Error('away');
        return there.getEntityByRef(...asked);
      },
    }),
  });
  return { records, snapshot, state };
}

it('is told again where the catalogue was away at the approval of something new, and nothing is half done', async () => {
  const { records, snapshot, state } = besideCatalogue();
  await snapshot.refresh();
  const sent = outcomeOf({ event: 'submitted', answers: { ...aUnit } });
  await records.hear(sent);
  const approved = outcomeOf(approval(sent, coordinator));

  state.isAway = true;
  await expect(records.hear(approved)).rejects.toMatchObject({
    name: 'ServiceUnavailableError',
  });
  expect(await store.events()).toHaveLength(1);
  expect(state.hints).toBe(0);

  state.isAway = false;
  expect(await records.hear(approved)).toBeNull();
  expect(await store.find(unit)).toMatchObject({ revision: 1 });
  expect(state.hints).toBe(1);
});

it('needs no catalogue for what is a record already', async () => {
  const { records, snapshot, state } = besideCatalogue();
  await snapshot.refresh();
  await store.inTurn(tx =>
    store.append(tx, {
      key: `seed:${unit}`,
      at: '2026-11-22T10:00:00.000Z',
      ref: unit,
      type: 'unit',
      by: { person: null, role: 'system' },
      change: { what: 'seeded', revision: 1, entity: unitEntity(aUnit, unit) },
      verdict: null,
    }),
  );
  state.isAway = true;
  await records.hear(
    outcomeOf({
      event: 'submitted',
      answers: { ...aUnit, nameEn: 'Snowheart', record: unit, basedOn: 1 },
      requester: coordinator,
    }),
  );
  expect(await store.find(unit)).toMatchObject({ revision: 2 });
});

it('is told again where the directory was not read yet', async () => {
  const { records, snapshot } = besideCatalogue();
  const sent = outcomeOf({ event: 'submitted', answers: { ...aUnit } });
  await expect(records.hear(sent)).rejects.toMatchObject({
    name: 'ServiceUnavailableError',
  });
  expect(await store.events()).toEqual([]);
  await snapshot.refresh();
  expect(await records.hear(sent)).toBeNull();
  expect(await store.events()).toHaveLength(1);
});

it('does nothing by halves where the database fails between two writes', async () => {
  const { records, snapshot } = besideCatalogue();
  await snapshot.refresh();
  await knex.raw(
    "CREATE TRIGGER refuse BEFORE INSERT ON record_proposals BEGIN SELECT RAISE(ABORT, 'refused'); END",
  );
  const sent = outcomeOf({
    event: 'submitted',
    answers: { ...aUnit },
    requester: coordinator,
  });
  await expect(records.hear(sent)).rejects.toHaveProperty(
    'message',
    expect.stringMatching(/^The database refused a statement/),
  );
  await knex.raw('DROP TRIGGER refuse');
  expect(await store.events()).toEqual([]);
  expect(await store.find(unit)).toBeUndefined();
  expect((await records.hear(sent))?.command).toBe('settle');
});
