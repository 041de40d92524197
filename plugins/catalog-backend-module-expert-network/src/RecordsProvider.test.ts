import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import { RecordsProvider } from './RecordsProvider';

const unit = (name: string, title: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, title, annotations: { own: 'kept' } },
  spec: {},
});

/** What a mutation says, in short. */
const inShort = (mutation: EntityProviderMutation) => {
  const given = mutation.type === 'full' ? mutation.entities : mutation.added;
  return `${mutation.type} ${given
    .map(({ entity }) => `${entity.metadata.name}=${entity.metadata.title}`)
    .join(' ')}`.trim();
};

/** Records in the order of their changes, two to a page, and a catalogue that takes them. */
function aWorld() {
  const changes: Entity[] = [];
  const mutations: EntityProviderMutation[] = [];
  const world = { isDown: false, refuses: false };
  const logger = mockServices.logger.mock();
  const provider = new RecordsProvider({
    logger,
    read: async after => {
      if (world.isDown) throw new Error('down');
      // As the store has it: a record stands where it changed last.
      const items = changes
        .map((entity, i) => ({ entity, seq: i + 1 }))
        .filter(
          ({ entity, seq }) =>
            seq > after &&
            !changes
              .slice(seq)
              .some(({ metadata }) => metadata.name === entity.metadata.name),
        )
        .slice(0, 2);
      return {
        items: items.map(({ entity }) => ({
          ref: `group:default/${entity.metadata.name}`,
          entity,
        })),
        cursor: items.at(-1)?.seq ?? after,
      };
    },
  });
  const connection: EntityProviderConnection = {
    applyMutation: async mutation => {
      if (world.refuses) throw new Error('refused');
      mutations.push(mutation);
    },
    refresh: async () => undefined,
  };
  return { changes, connection, logger, mutations, provider, world };
}

it('gives everything at the start, page by page, and from then on what has changed', async () => {
  const { changes, connection, mutations, provider } = aWorld();
  await provider.connect(connection);
  changes.push(unit('a', '1'), unit('b', '1'), unit('c', '1'), unit('a', '2'));
  await provider.look();
  await provider.look();
  changes.push(unit('b', '2'), unit('d', '1'), unit('b', '3'));
  await provider.look();
  await provider.look();
  provider.stop();
  expect(mutations.map(inShort)).toEqual(['full b=1 c=1 a=2', 'delta d=1 b=3']);
  const [first] = (mutations[0] as { entities: readonly object[] }).entities;
  expect(first).toMatchObject({
    locationKey: 'tukiverkko-records',
    entity: {
      metadata: {
        annotations: {
          own: 'kept',
          'backstage.io/managed-by-location': 'tukiverkko:records',
          'backstage.io/managed-by-origin-location': 'tukiverkko:records',
        },
      },
    },
  });
});

it('leaves the catalogue as it is while records cannot be read, and tells it once', async () => {
  const { changes, connection, logger, mutations, provider, world } = aWorld();
  await provider.connect(connection);
  changes.push(unit('a', '1'));
  world.isDown = true;
  await provider.look();
  await provider.look();
  expect(mutations).toEqual([]);
  expect(logger.warn).toHaveBeenCalledTimes(1);
  world.isDown = false;
  await provider.look();
  provider.stop();
  expect(mutations.map(inShort)).toEqual(['full a=1']);
  expect(logger.info).toHaveBeenCalledTimes(1);
});

it('gives again what the catalogue could not take', async () => {
  const { changes, connection, mutations, provider, world } = aWorld();
  await provider.connect(connection);
  await provider.look();
  changes.push(unit('a', '1'));
  world.refuses = true;
  await provider.look();
  world.refuses = false;
  await provider.look();
  provider.stop();
  expect(mutations.map(inShort)).toEqual(['full', 'delta a=1']);
});

it('looks once more where it is asked during a look', async () => {
  const { changes, connection, mutations, provider } = aWorld();
  await provider.connect(connection);
  const first = provider.look();
  changes.push(unit('a', '1'));
  await Promise.all([first, provider.look(), provider.look()]);
  provider.stop();
  const given = mutations.map(inShort).join(' ');
  expect(given.match(/a=1/g)).toHaveLength(1);
});

describe('once it looks', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('looks every half minute, sooner after a failure, and not after its end', async () => {
    const { changes, connection, mutations, provider, world } = aWorld();
    await provider.connect(connection);
    await provider.look();
    changes.push(unit('a', '1'));
    await jest.advanceTimersByTimeAsync(30_000);
    expect(mutations.map(inShort)).toEqual(['full', 'delta a=1']);

    world.isDown = true;
    changes.push(unit('a', '2'));
    await jest.advanceTimersByTimeAsync(30_000);
    world.isDown = false;
    await jest.advanceTimersByTimeAsync(3_000);
    expect(mutations.map(inShort)).toContain('delta a=2');

    provider.stop();
    changes.push(unit('a', '3'));
    await jest.advanceTimersByTimeAsync(120_000);
    expect(mutations).toHaveLength(3);
  });

  it('gives everything again every five minutes, for what the catalogue passed over while a file had it', async () => {
    const { changes, connection, mutations, provider } = aWorld();
    await provider.connect(connection);
    changes.push(unit('a', '1'), unit('b', '1'), unit('c', '1'));
    await provider.look();
    await jest.advanceTimersByTimeAsync(299_000);
    expect(mutations).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(2_000);
    provider.stop();
    expect(mutations.map(inShort)).toEqual([
      'full a=1 b=1 c=1',
      'full a=1 b=1 c=1',
    ]);
  });
});
