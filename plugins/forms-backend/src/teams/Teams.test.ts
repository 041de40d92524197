import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Teams } from './Teams';

const today = '2026-11-22';

/** The deputies on a day of a team whose group has these roles. */
async function deputies(...roles: readonly unknown[]) {
  const catalog = catalogServiceMock({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'team', namespace: 'north' },
        spec: { type: 'expert-team', roles: roles as [] },
        relations: ['aino', 'eero'].map(name => ({
          type: 'hasMember',
          targetRef: `user:north/${name}`,
        })),
      },
    ],
  });
  const teams = new Teams({ catalog, auth: mockServices.auth() });
  const members = await teams.members();
  return members?.deputiesOf('group:north/team', today, 'user:north/aino');
}

describe('the deputies of a team', () => {
  it('are known by refs that leave out kind and namespace, as by full ones', async () => {
    const eero = ['user:north/eero'];
    expect(await deputies({ person: 'aino', deputy: 'eero' })).toEqual(eero);
    expect(
      await deputies({
        person: 'user:north/aino',
        deputy: 'User:north/Eero',
      }),
    ).toEqual(eero);
  });

  it('stand in on the days of the role and on no other', async () => {
    const role = { person: 'aino', deputy: 'eero' };
    expect(await deputies({ ...role, validTo: today })).toHaveLength(1);
    expect(await deputies({ ...role, validTo: '2026-11-21' })).toEqual([]);
    expect(await deputies({ ...role, validFrom: '2026-11-23' })).toEqual([]);
  });

  it('are nobody where a group says nothing that can be read', async () => {
    expect(await deputies('eero', { person: 1 }, null)).toEqual([]);
  });
});
