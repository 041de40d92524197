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
    items: [{ ...user(), kind: 'Group', spec: { type: 'expert-team' } }],
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
      { ref: 'group:default/team', type: 'expert-team' },
    ]);
    now.value = 29_999;
    expect(await people.standingOf('user:default/p')).toEqual(first);
    expect(catalog.getEntityByRef).toHaveBeenCalledTimes(1);

    now.value = 30_000;
    expect((await people.standingOf('user:default/p')).groups).toEqual([]);
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
    });
  });
});
