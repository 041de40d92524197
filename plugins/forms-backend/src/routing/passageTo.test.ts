import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Leaves } from '@tukiverkko/plugin-forms-common';
import type { Surroundings } from '@tukiverkko/plugin-forms-node';
import { catalogEntities } from '../__testUtils__/people';
import { Teams } from '../teams/Teams';
import { passageTo, type PassingRequest } from './passageTo';

const request: PassingRequest = {
  region: 'region:default/home',
  permission: null,
  now: '2026-11-23T08:00:00Z',
};
const said = (allowOtherCounty: boolean, allowOtherArea: boolean) => ({
  ...request,
  permission: { allowOtherCounty, allowOtherArea },
});
const name = { fi: 'Muu', sv: 'Annan', en: 'Other' };

function teamsOf(catalog = catalogServiceMock({ entities: catalogEntities })) {
  return new Teams({ catalog, auth: mockServices.auth() });
}

function placing(place: Surroundings['placeOf']) {
  return {
    teams: teamsOf(),
    surroundings: { of: async () => ({}), placeOf: place },
  };
}

const standing = (leaves: Leaves) =>
  placing(async () => ({ name, leaves, coordinator: 'group:default/area' }));

describe('passageTo', () => {
  it('lets a request go where nothing is left behind, whoever was asked', async () => {
    expect(
      await passageTo('group:default/x', request, standing('nothing')),
    ).toEqual({
      isOpen: true,
      teamName: name,
      leaves: 'nothing',
      coordinator: 'group:default/area',
    });
  });

  it.each([
    ['county', said(true, false)],
    ['area', said(true, true)],
  ] as const)(
    'lets a request leave the %s with permission',
    async (leaves, asked) => {
      expect(
        await passageTo('group:default/x', asked, standing(leaves)),
      ).toMatchObject({ isOpen: true, leaves });
    },
  );

  it.each([
    ['county', request],
    ['county', said(false, false)],
    ['area', request],
    ['area', said(true, false)],
  ] as const)(
    'does not let a request leave the %s without it',
    async (leaves, asked) => {
      expect(
        await passageTo('group:default/x', asked, standing(leaves)),
      ).toMatchObject({
        isOpen: false,
        code: 'not-permitted',
        text: { en: expect.stringContaining('Ask for permission first') },
      });
    },
  );

  it('sends nothing to a team that is closed, whatever was allowed', async () => {
    const closed = { fi: 'Päättynyt.', sv: 'Upphört.', en: 'Ended.' };
    const rooms = placing(async () => ({ name, leaves: 'nothing', closed }));
    expect(await passageTo('group:default/x', said(true, true), rooms)).toEqual(
      { isOpen: false, code: 'team-closed', text: closed },
    );
  });

  it('sends nothing to a team nobody knows', async () => {
    const rooms = [placing(async () => undefined), { teams: teamsOf() }];
    for (const each of rooms) {
      expect(
        await passageTo('group:default/gone', said(true, true), each),
      ).toMatchObject({ isOpen: false, code: 'team-unknown' });
    }
  });

  it('without a directory of regions asks only whether the team is there', async () => {
    expect(
      await passageTo('group:default/team', request, { teams: teamsOf() }),
    ).toMatchObject({ isOpen: true, leaves: 'nothing' });
  });

  it('refuses for now when nobody can say', async () => {
    const down = catalogServiceMock.mock();
    down.queryEntities.mockRejectedValue(new Error('down'));
    const rooms = [
      placing(() => Promise.reject(new Error('not read yet'))),
      { teams: teamsOf(down) },
    ];
    for (const each of rooms) {
      await expect(
        passageTo('group:default/team', said(true, true), each),
      ).rejects.toMatchObject({ status: 503 });
    }
  });
});
