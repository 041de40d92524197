import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  recordTypeById,
  type ProposalItem,
  type RecordOutcomeRequest,
} from '@tukiverkko/plugin-expert-network-common';
import { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { recordEntities } from '../__testUtils__/recordEntities';
import { approval, aUnit, outcomeOf } from '../__testUtils__/startRecords';
import { openDatabase } from '../database';
import { outcomeKey } from './decideOutcome';
import { foldProposal, foldRecord, type RecordState } from './RecordEvent';
import { Records } from './Records';
import { RecordsStore } from './RecordsStore';

jest.setTimeout(60_000);

const names = ['Yksi', 'Lumisydän'];
const refOf = (name: string) =>
  `group:default/${name === 'Lumisydän' ? 'lumisydan' : name.toLowerCase()}`;
// Who can do something is met more often than who cannot.
const people = [
  'taimi',
  'taimi',
  'valta',
  'omistaja',
  'omistaja',
  'etti',
  'sanni',
];

/** One thing that somebody does; numbers choose among what there is by then. */
type Step =
  | {
      do: 'propose';
      name: string;
      who: string;
      field: string;
      says: string;
      behind: number;
    }
  | {
      do: 'decide';
      which: number;
      who: string;
      how: 'approve' | 'not-now' | 'declined' | 'cancelled';
    }
  | { do: 'repeat'; which: number }
  | { do: 'restore'; name: string; who: string; to: number }
  | { do: 'restart' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('propose' as const),
      name: fc.constantFrom(...names),
      who: fc.constantFrom(...people),
      field: fc.constantFrom(
        'nameEn',
        'nameSv',
        'descriptionFi',
        'strengths',
        'serves',
      ),
      says: fc.constantFrom('a', 'b', 'c'),
      behind: fc.nat(2),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      which: fc.nat(),
      who: fc.constantFrom(...people),
      how: fc.constantFrom(
        'approve',
        'approve',
        'not-now',
        'declined',
        'cancelled',
      ),
    }),
  },
  fc.record({ do: fc.constant('repeat' as const), which: fc.nat() }),
  fc.record({
    do: fc.constant('restore' as const),
    name: fc.constantFrom(...names),
    who: fc.constantFrom('taimi', 'valta', 'omistaja'),
    to: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ do: fc.constant('restart' as const) }),
);

/** The coordinator of the area adds a unit of the area. */
const beginning: Step = {
  do: 'propose',
  name: 'Lumisydän',
  who: 'taimi',
  field: 'descriptionFi',
  says: 'a',
  behind: 0,
};

/** What a field is answered with. */
const values: Readonly<Record<string, (says: string) => unknown>> = {
  strengths: says => [{ a: 'vaino', b: 'nepsy', c: 'vaativa-ero' }[says]],
  serves: says =>
    [
      {
        a: ['etela-savo'],
        b: ['pohjois-savo'],
        c: ['etela-savo', 'yta-etela'],
      }[says]!,
    ]
      .flat()
      .map(region => `region:default/${region}`),
};
const valueOf = (field: string, says: string) =>
  values[field]?.(says) ?? `Sana ${says}`;

/** What is refused changes nothing; anything else is a defect. */
function throwUnlessRefused(error: Error) {
  const refusals = ['NotFoundError', 'NotAllowedError', 'ConflictError'];
  if (!refusals.includes(error.name)) throw error;
}

describe('records', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const catalog = catalogServiceMock({ entities: [...recordEntities] });
  const snapshot = new DirectorySnapshot({
    read: async () => recordEntities,
    logger: mockServices.logger.mock(),
  });
  let knex: Knex;
  const met = new Set<string>();
  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    await openDatabase(mockServices.database({ knex }));
    await snapshot.refresh();
  });

  const start = () => {
    const store = new RecordsStore(knex);
    const auth = mockServices.auth({ pluginId: 'expert-network' });
    return {
      store,
      records: new Records({ store, snapshot, catalog, auth, hint: () => {} }),
    };
  };

  it('are what their history says, whatever is proposed, approved, met, restored, told twice and restarted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 25, size: 'max' }),
        async steps => {
          for (const table of [
            'record_events',
            'records',
            'record_proposals',
          ]) {
            await knex(table).delete();
          }
          const world: World = {
            ...start(),
            told: [],
            fed: new Map(),
            cursor: 0,
          };
          await play(beginning, world);
          await follow(world);
          for (const one of steps) {
            if (one.do === 'restart') Object.assign(world, start());
            else await play(one, world);
            await follow(world);
          }
          await expectReplayed(world);
        },
      ),
      { numRuns: 25, seed: 6 },
    );
    // Or the property would say little.
    expect([...met]).toEqual(
      expect.arrayContaining([
        ...['created', 'changed', 'restored'],
        ...['applied', 'conflicting', 'declined', 'refused', 'waiting'],
      ]),
    );
  });

  interface World extends ReturnType<typeof start> {
    /** Every request: how it was sent, and what was told of it last. */
    readonly told: { sent: RecordOutcomeRequest; last: RecordOutcomeRequest }[];
    /** What somebody has who follows the feed. */
    readonly fed: Map<string, unknown>;
    cursor: number;
  }

  async function play(one: Step, world: World) {
    const { records, store, told } = world;
    if (one.do === 'propose') {
      const record = await store.find(refOf(one.name));
      const begun = await store.changeOf(
        refOf(one.name),
        Math.max(1, (record?.revision ?? 1) - one.behind),
      );
      const state = begun?.change?.entity;
      const answers = {
        ...(state
          ? recordTypeById('unit')!.toAnswers(state)
          : { ...aUnit, nameFi: one.name }),
        [one.field]: valueOf(one.field, one.says),
        ...(begun
          ? { record: refOf(one.name), basedOn: begun.change!.revision }
          : {}),
      };
      const sent = outcomeOf({
        event: 'submitted',
        answers,
        requester: `user:default/${one.who}`,
      });
      told.push({ sent, last: sent });
      await records.hear(sent);
      return;
    }
    if (one.do === 'restore') {
      const ref = refOf(one.name);
      const record = await store.find(ref);
      const seen = record?.revision ?? 1;
      const who = mockCredentials.user(`user:default/${one.who}`);
      await records
        .restore(ref, { from: one.to, seen }, who)
        .catch(throwUnlessRefused);
      return;
    }
    if (told.length === 0 || one.do === 'restart') return;
    const request = told[one.which % told.length];
    const { last, sent } = request;
    if (one.do === 'repeat') {
      const events = await store.events();
      const verdict = await records.hear(last);
      expect(await store.events()).toEqual(events);
      expect(verdict).toEqual((await store.eventOf(outcomeKey(last)))!.verdict);
      return;
    }
    const by = `user:default/${one.who}`;
    const now = { ...sent, revision: last.revision };
    request.last = outcomeOf(
      one.how === 'approve' || one.how === 'not-now'
        ? approval(now, by, one.how)
        : { ...now, revision: last.revision + 1, event: one.how, by },
    );
    await records.hear(request.last);
  }

  /** Takes what is new in the feed, as the catalogue does. */
  async function follow(world: World) {
    for (;;) {
      const { items, cursor } = await world.records.feed(world.cursor);
      if (items.length === 0) return;
      for (const { ref, entity } of items) world.fed.set(ref, entity);
      world.cursor = cursor;
    }
  }

  async function expectReplayed({ store, fed }: World) {
    const events = await store.events();
    const replayed = new Map<string, RecordState>();
    const proposals = new Map<string, ProposalItem>();
    for (const event of events) {
      const before = replayed.get(event.ref);
      const record = foldRecord(before, event);
      // Each change stands on the one before.
      const follows = (before?.revision ?? 0) + (event.change ? 1 : 0);
      expect(record?.revision ?? 0).toBe(follows);
      if (record) replayed.set(event.ref, record);
      const proposal = foldProposal(undefined, event);
      if (proposal) proposals.set(proposal.caseId, proposal);
    }
    for (const proposal of proposals.values()) met.add(proposal.state);
    for (const { change } of events) met.add(change?.what ?? 'none');
    for (const [ref, record] of replayed) {
      expect(await store.find(ref)).toEqual(record);
      expect(fed.get(ref)).toEqual(record.entity);
    }
    expect(fed.size).toBe(replayed.size);
    expect(await knex('records').pluck('ref')).toHaveLength(replayed.size);
    const kept = await knex('record_proposals').select('case_id', 'content');
    expect(
      new Map(kept.map(row => [row.case_id, JSON.parse(row.content)])),
    ).toEqual(proposals);
  }
});
