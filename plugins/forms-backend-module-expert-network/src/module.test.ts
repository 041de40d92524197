import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  DirectorySnapshot,
  directorySnapshotServiceRef,
} from '@tukiverkko/plugin-expert-network-node';
import {
  formsOptionsExtensionPoint,
  formsOutcomeExtensionPoint,
  formsPrefillExtensionPoint,
  formsRoutingExtensionPoint,
  type OptionSource,
  type OutcomeListener,
  type Prefill,
  type Surroundings,
  type TargetResolver,
} from '@tukiverkko/plugin-forms-node';
import { formsModuleExpertNetwork } from './module';

const names = { fi: 'Nimi', sv: 'Namn', en: 'Name' };
const entities = [
  {
    apiVersion: 'tukiverkko.fi/v1alpha1',
    kind: 'Region',
    metadata: { name: 'etela-savo' },
    spec: { type: 'wellbeing-services-county', names, languages: ['fi'] },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'organisaatio' },
    spec: {
      type: 'organisation',
      sector: 'social',
      names,
      serves: ['etela-savo'],
      languages: ['fi'],
      children: [],
    },
    relations: [{ type: 'hasMember', targetRef: 'user:default/sanni' }],
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'yhteystiimi' },
    spec: {
      type: 'contact-team',
      names,
      serves: ['etela-savo'],
      languages: ['fi'],
      children: [],
    },
  },
];

async function start(snapshot: DirectorySnapshot) {
  const resolvers: TargetResolver[] = [];
  const sources: OptionSource[] = [];
  const prefills: Prefill[] = [];
  const listeners: OutcomeListener[] = [];
  const around: Surroundings[] = [];
  const backend = await startTestBackend({
    features: [
      formsModuleExpertNetwork,
      createServiceFactory({
        service: directorySnapshotServiceRef,
        deps: {},
        factory: () => snapshot,
      }),
    ],
    extensionPoints: [
      [
        formsRoutingExtensionPoint,
        {
          addTargetResolver: (r: TargetResolver) => resolvers.push(r),
          setSurroundings: (s: Surroundings) => around.push(s),
        },
      ],
      [
        formsOptionsExtensionPoint,
        { addOptionSource: (s: OptionSource) => sources.push(s) },
      ],
      [
        formsOutcomeExtensionPoint,
        { addOutcomeListener: (l: OutcomeListener) => listeners.push(l) },
      ],
      [
        formsPrefillExtensionPoint,
        { addPrefill: (p: Prefill) => prefills.push(p) },
      ],
    ],
  });
  const [surroundings] = around;
  return { resolvers, sources, prefills, listeners, surroundings, backend };
}

const context = {
  requester: 'user:default/sanni',
  now: '2026-11-22T08:00:00Z',
  language: 'fi',
  wish: null,
} as const;

const target = {
  rule: null,
  priority: 'normal',
  promise: null,
  fallback: 'group:default/koordinaatio-suomi',
  find: {
    phenomena: ['nepsy'],
    expertise: [],
    clientGroups: [],
    modes: [],
    languages: [],
    region: null,
    allowOtherCounty: false,
    allowOtherArea: false,
  },
} as const;

const findResolver = (resolvers: readonly TargetResolver[]) =>
  resolvers.find(r => r.kind === 'find') as Extract<
    TargetResolver,
    { kind: 'find' }
  >;

describe('the module of forms', () => {
  it('resolves from the region of the person who sends, when the form does not ask for it', async () => {
    const snapshot = new DirectorySnapshot({
      read: async () => entities,
      logger: mockServices.logger.mock(),
    });
    await snapshot.refresh();
    const { resolvers, listeners, surroundings, backend } = await start(
      snapshot,
    );
    expect(listeners.map(({ id }) => id)).toEqual(['expert-network-records']);
    expect(resolvers.map(({ kind }) => kind).sort()).toEqual([
      'coordinator',
      'find',
      'service',
    ]);
    const routing = await findResolver(resolvers).resolve(target, context);
    expect(routing.team).toBe('group:default/yhteystiimi');
    expect(await surroundings.of(context)).toMatchObject({
      region: 'region:default/etela-savo',
    });
    await backend.stop();
  });

  it('throws while there is no directory, so that the engine takes its fallback; whom to contact first is told all the same', async () => {
    const snapshot = new DirectorySnapshot({
      read: async () => [],
      logger: mockServices.logger.mock(),
    });
    const { resolvers, surroundings, backend } = await start(snapshot);
    await expect(
      findResolver(resolvers).resolve(target, context),
    ).rejects.toThrow('has not been read yet');
    await expect(
      surroundings.placeOf('group:default/yhteystiimi', {
        region: null,
        now: context.now,
      }),
    ).rejects.toThrow('has not been read yet');
    const { notices } = await surroundings.of({
      ...context,
      wish: { ...target.find, phenomena: ['lapsikaappaus'] },
    });
    expect(notices?.map(({ id }) => id)).toEqual([
      'abduction-now',
      'abduction-hague',
      'abduction-other-state',
    ]);
    await backend.stop();
  });

  it('offers vocabularies and regions as choices, and the region of a person as a start', async () => {
    const snapshot = new DirectorySnapshot({
      read: async () => entities,
      logger: mockServices.logger.mock(),
    });
    await snapshot.refresh();
    const { sources, prefills, backend } = await start(snapshot);
    expect(sources.map(({ id }) => id).sort()).toEqual([
      'clientGroups',
      'expertise',
      'languages',
      'levels',
      'modes',
      'phenomena',
      'regions',
    ]);
    const regions = await sources.find(({ id }) => id === 'regions')!.options();
    expect(regions).toHaveLength(23);
    expect(regions[11]).toEqual({
      code: 'etela-savo',
      label: { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' },
    });
    expect(await prefills[0].values('user:default/sanni')).toEqual({
      'requester.region': 'etela-savo',
      'requester.organisation': 'group:default/organisaatio',
      'requester.sector': 'social',
    });
    expect(await prefills[0].values('user:default/nobody')).toEqual({});
    await backend.stop();
  });
});
