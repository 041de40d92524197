import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { People } from './People';

const user = (...groups: string[]) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'p', namespace: 'default' },
  relations: groups.map(targetRef => ({ type: 'memberOf', targetRef })),
});

function aPerson(now: { value: number }) {
  const catalog = catalogServiceMock.mock();
  catalog.getEntitiesByRefs.mockResolvedValue({
    items: [
      {
        ...user(),
        kind: 'Group',
        metadata: { name: 'team', namespace: 'default' },
        spec: { type: 'expert-team' },
      },
    ],
  });
  return {
    catalog,
    people: new People({
      catalog,
      auth: mockServices.auth(),
      clock: () => now.value,
    }),
  };
}

describe('People', () => {
  it('asks the catalogue once in 30 s, and then sees that somebody left', async () => {
    const now = { value: 0 };
    const { catalog, people } = aPerson(now);
    catalog.getEntityByRef
      .mockResolvedValueOnce(user('group:default/team'))
      .mockResolvedValueOnce(user());

    const first = await people.standingOf('user:default/p');
    expect(first.groups).toEqual([
      { ref: 'group:default/team', type: 'expert-team', networks: [] },
    ]);
    now.value = 29_999;
    expect(await people.standingOf('user:default/p')).toEqual(first);
    expect(catalog.getEntityByRef).toHaveBeenCalledTimes(1);

    now.value = 30_000;
    expect((await people.standingOf('user:default/p')).groups).toEqual([]);
  });

  it('takes a team that is over, and what stands above it, for none of theirs', async () => {
    const now = { value: Date.parse('2026-11-22T21:59:59.999Z') };
    const { catalog, people } = aPerson(now);
    catalog.getEntityByRef.mockResolvedValue(user('group:default/team'));
    const above = [{ type: 'childOf', targetRef: 'group:default/above' }];
    const group = (name: string, spec: object, relations: object[] = []) =>
      ({
        ...user(),
        kind: 'Group',
        metadata: { name, namespace: 'default' },
        spec,
        relations,
      } as never);
    const ended = { type: 'expert-team', validTo: '2026-11-22' };
    const team = group('team', ended, above);
    catalog.getEntitiesByRefs.mockImplementation(async ({ entityRefs }) => ({
      items: entityRefs.map(ref =>
        ref.endsWith('/team') ? team : group('above', { type: 'ot-centre' }),
      ),
    }));
    const teams = async () =>
      (await people.standingOf('user:default/p')).groups.map(({ ref }) => ref);

    expect(await teams()).toEqual([
      'group:default/team',
      'group:default/above',
    ]);
    // Midnight in Finland, and half a minute for what was read before it.
    now.value += 30_000;
    expect(await teams()).toEqual([]);
  });

  it('does not count a group the catalogue no longer has', async () => {
    const { catalog, people } = aPerson({ value: 0 });
    catalog.getEntityByRef.mockResolvedValue(user('group:default/gone'));
    catalog.getEntitiesByRefs.mockResolvedValue({ items: [undefined] });
    expect((await people.standingOf('user:default/p')).groups).toEqual([]);
  });

  it('knows the networks of a person and of their groups', async () => {
    const { catalog, people } = aPerson({ value: 0 });
    const inNetwork = (name: string) => ({
      type: 'memberOfNetwork',
      targetRef: `expertnetwork:default/${name}`,
    });
    const one = user('group:default/team');
    catalog.getEntityByRef.mockResolvedValueOnce({
      ...one,
      relations: [...one.relations, inNetwork('own')],
    });
    catalog.getEntitiesByRefs.mockResolvedValueOnce({
      items: [
        {
          ...user(),
          kind: 'Group',
          metadata: { name: 'team', namespace: 'default' },
          relations: [inNetwork('ours')],
        },
      ],
    });
    expect(await people.standingOf('user:default/p')).toMatchObject({
      groups: [{ networks: ['expertnetwork:default/ours'] }],
      networks: ['expertnetwork:default/own'],
    });
  });

  it.each<[string, object]>([
    ['another person', { ...user('group:default/team'), kind: 'Robot' }],
    ['a word', 'yes' as never],
    ['relations that are none', { ...user(), relations: { memberOf: 'all' } }],
    ['a relation to nothing', { ...user(), relations: [{ type: 'memberOf' }] }],
  ])('takes %s for no answer of the catalogue', async (_what, answer) => {
    const { catalog, people } = aPerson({ value: 0 });
    catalog.getEntityByRef.mockResolvedValue(answer as never);
    await expect(people.standingOf('user:default/p')).rejects.toThrow();
  });

  it('takes another group than it asked for, or none at all, for no answer', async () => {
    for (const items of [[{ ...user(), kind: 'Group' }], undefined]) {
      const { catalog, people } = aPerson({ value: 0 });
      catalog.getEntityByRef.mockResolvedValue(user('group:default/team'));
      catalog.getEntitiesByRefs.mockResolvedValue({ items } as never);
      await expect(people.standingOf('user:default/p')).rejects.toThrow();
    }
  });

  it('fails while the catalogue is down, and does not remember the failure', async () => {
    const { catalog, people } = aPerson({ value: 0 });
    catalog.getEntityByRef
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValueOnce(user());

    await expect(people.standingOf('user:default/p')).rejects.toThrow('down');
    await expect(people.standingOf('user:default/p')).resolves.toEqual({
      user: 'user:default/p',
      groups: [],
      networks: [],
      isCurrent: true,
    });
  });

  it('remembers for an hour what the catalogue said before it fell silent, and says that it is old', async () => {
    const now = { value: 0 };
    const { catalog, people } = aPerson(now);
    catalog.getEntityByRef.mockResolvedValueOnce(user('group:default/team'));
    const before = await people.standingOf('user:default/p');
    expect(before.isCurrent).toBe(true);

    catalog.getEntityByRef.mockRejectedValue(new Error('down'));
    now.value = 60_000;
    const old = await people.standingOf('user:default/p');
    expect(old).toEqual({ ...before, isCurrent: false });
    catalog.getEntityByRef.mockReturnValue(new Promise(() => {}));
    expect(await people.standingOf('user:default/p')).toEqual(old);

    catalog.getEntityByRef.mockRejectedValue(new Error('down'));
    now.value = 3_600_000;
    await expect(people.standingOf('user:default/p')).rejects.toThrow('down');
  });
});
