import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Routing, Target } from '@tukiverkko/plugin-forms-common';
import type {
  Surroundings,
  TargetResolver,
  TeamReceiver,
} from '@tukiverkko/plugin-forms-node';
import { catalogEntities } from '../__testUtils__/people';
import { Teams } from '../teams/Teams';
import { Router } from './Router';

const base = {
  rule: 'r',
  priority: 'high',
  promise: 3,
  fallback: 'group:default/area',
} as const;
const context = {
  requester: 'user:default/asker',
  now: '2026-11-23T08:00:00Z',
  language: 'fi',
  wish: null,
} as const;

const service: Target = { ...base, service: 'consultationservice:default/s' };

function aRouter(
  resolvers: TargetResolver[] = [],
  catalog = catalogServiceMock({ entities: catalogEntities }),
  surroundings?: Surroundings,
) {
  const teams = new Teams({ catalog, auth: mockServices.auth() });
  const logger = mockServices.logger.mock();
  return new Router({ teams, resolvers, surroundings, logger });
}

describe('Router', () => {
  it('knows teams by itself', async () => {
    expect(
      await aRouter().resolve({ ...base, team: 'group:default/team' }, context),
    ).toMatchObject({
      team: 'group:default/team',
      teamName: { fi: 'Tiimi team' },
      rule: 'r',
      priority: 'high',
      promise: 3,
      fallback: false,
      steps: [{ code: 'team', outcome: 'chosen' }],
      summary: { fi: 'Lomake ohjaa pyynnön tiimille Tiimi team.' },
    });
  });

  it('says that no rule fitted', async () => {
    const routing = await aRouter().resolve(
      { ...base, rule: null, team: base.fallback },
      context,
    );
    expect(routing).toMatchObject({
      fallback: true,
      rule: null,
      team: base.fallback,
    });
  });

  it('asks the module that knows the kind of target', async () => {
    const found = { team: 'group:default/other-team' } as Routing;
    const seen: unknown[] = [];
    const resolver: TargetResolver = {
      kind: 'service',
      resolve: async (...asked) => {
        seen.push(asked);
        return found;
      },
    };
    expect(await aRouter([resolver]).resolve(service, context)).toEqual(found);
    expect(seen).toEqual([[service, context]]);
  });

  it.each<[string, TargetResolver[]]>([
    ['nobody knows the kind of target', []],
    [
      'the directory fails',
      [{ kind: 'service', resolve: () => Promise.reject(new Error('down')) }],
    ],
    [
      'the module throws at once',
      [
        {
          kind: 'service',
          resolve: () => {
            throw new Error('bug');
          },
        },
      ],
    ],
  ])(
    'loses nothing when %s: the fallback team gets it, and is told why',
    async (_what, resolvers) => {
      expect(await aRouter(resolvers).resolve(service, context)).toMatchObject({
        team: 'group:default/area',
        teamName: { fi: 'Tiimi area' },
        fallback: true,
        rule: 'r',
        steps: [
          { code: 'directory-unavailable', outcome: 'not' },
          { code: 'fallback', outcome: 'chosen' },
        ],
      });
    },
  );

  it('says where a request comes from and what comes before it, even when the directory fails', async () => {
    const around = {
      region: 'region:default/home',
      coordinator: 'group:default/area',
      notices: [],
    };
    const seen: unknown[] = [];
    const surroundings: Surroundings = {
      of: async asked => {
        seen.push(asked);
        return around;
      },
      placeOf: async () => undefined,
    };
    const router = aRouter([], undefined, surroundings);
    const toTeam = { ...base, team: 'group:default/team' };
    for (const target of [toTeam, service]) {
      expect(await router.resolve(target, context)).toMatchObject(around);
    }
    expect(seen).toEqual([context, context]);
  });

  it('sends a request whose surroundings nobody knows', async () => {
    const surroundings: Surroundings = {
      of: () => Promise.reject(new Error('bug')),
      placeOf: async () => undefined,
    };
    const router = aRouter([], undefined, surroundings);
    const toTeam = { ...base, team: 'group:default/team' };
    expect(await router.resolve(toTeam, context)).toMatchObject({
      team: 'group:default/team',
      fallback: false,
    });
  });

  it('waits two seconds for a directory that does not answer', async () => {
    const silent: TargetResolver = {
      kind: 'service',
      resolve: () => new Promise(() => {}),
    };
    const started = Date.now();
    expect(await aRouter([silent]).resolve(service, context)).toMatchObject({
      fallback: true,
    });
    expect(Date.now() - started).toBeLessThan(3_000);
  });

  it('names a team by its ref while the catalogue is down, and doubts no team', async () => {
    const down = catalogServiceMock.mock();
    down.queryEntities.mockRejectedValue(new Error('down'));
    const routing = await aRouter([], down).resolve(
      { ...base, team: 'group:default/new-team' },
      context,
    );
    expect(routing).toMatchObject({
      team: 'group:default/new-team',
      teamName: { fi: 'new-team' },
      fallback: false,
    });
  });

  it('doubts no team while the catalogue is still empty', async () => {
    const empty = catalogServiceMock({ entities: [] });
    const target = { ...base, team: 'group:default/team' };
    expect(await aRouter([], empty).resolve(target, context)).toMatchObject({
      team: 'group:default/team',
      fallback: false,
    });
  });

  describe('of a team that has ended', () => {
    const ended = { fi: 'Päättyi.', sv: 'Upphörde.', en: 'Ended.' };
    const after = {
      ref: 'group:default/other-team',
      name: { fi: 'Seuraaja', sv: 'Efterträdare', en: 'Successor' },
    };
    const knowing = (
      receivers: Readonly<Record<string, TeamReceiver>>,
      coordinator?: string,
    ): Surroundings => ({
      of: async () => ({ coordinator }),
      placeOf: async () => undefined,
      receiverOf: async team => receivers[team],
    });
    const toTeam = { ...base, team: 'group:default/team' };
    const gone = { why: [ended] };

    it('goes to who came after it, and says so', async () => {
      const surroundings = knowing({
        'group:default/team': { team: after, why: [ended] },
      });
      expect(
        await aRouter([], undefined, surroundings).resolve(toTeam, context),
      ).toMatchObject({
        team: after.ref,
        teamName: after.name,
        fallback: false,
        steps: [
          { code: 'succession', outcome: 'not', text: ended },
          { code: 'team', outcome: 'chosen' },
        ],
      });
    });

    it('goes to the fallback team where nobody did, or to who came after that', async () => {
      const surroundings = knowing({
        'group:default/team': gone,
        'group:default/area': { team: after, why: [ended] },
      });
      expect(
        await aRouter([], undefined, surroundings).resolve(toTeam, context),
      ).toMatchObject({
        team: after.ref,
        fallback: true,
        steps: [
          { code: 'succession' },
          { code: 'succession' },
          { code: 'fallback', outcome: 'chosen' },
        ],
      });
    });

    it('goes to who coordinates the area when the fallback team is gone too, else stays with it', async () => {
      const receivers = {
        'group:default/team': gone,
        'group:default/area': gone,
      };
      const teamOf = async (coordinator?: string) => {
        const surroundings = knowing(receivers, coordinator);
        const router = aRouter([], undefined, surroundings);
        return (await router.resolve(toTeam, context)).team;
      };
      expect(await teamOf('group:default/other-team')).toBe(after.ref);
      expect(await teamOf()).toBe('group:default/area');
    });

    it('goes to the team as it stands when nobody can say', async () => {
      const surroundings = {
        ...knowing({}),
        receiverOf: () => Promise.reject(new Error('not read yet')),
      };
      expect(
        await aRouter([], undefined, surroundings).resolve(toTeam, context),
      ).toMatchObject({ team: 'group:default/team', fallback: false });
    });
  });
});
