import {
  countyRegions,
  vocabularies,
  type Directory,
} from '@tukiverkko/plugin-expert-network-common';
import type { FindWish } from '@tukiverkko/plugin-forms-common';
import { aDirectory, aService, aTeam } from '../testing/aDirectory';
import { receiverOf } from './receiverOf';
import { replay, route } from './route';
import type { RouteRecord } from './RouteRecord';

const base = {
  rule: 'found-normal',
  priority: 'normal',
  promise: null,
  fallback: 'group:default/koordinaatio-suomi',
} as const;

const wish: FindWish = {
  phenomena: ['vaativa-ero'],
  expertise: [],
  clientGroups: [],
  modes: [],
  languages: [],
  region: 'etela-savo',
  allowOtherCounty: false,
  allowOtherArea: false,
};

const finding = (
  find: Partial<FindWish> = {},
  more: Partial<RouteRecord> = {},
): RouteRecord => ({
  format: 1,
  target: { ...base, find: { ...wish, ...find } },
  region: find.region === undefined ? 'etela-savo' : find.region,
  today: '2026-11-22',
  directory: aDirectory,
  ...more,
});

const asking = (
  service: string,
  more: Partial<RouteRecord> = {},
): RouteRecord => ({
  ...finding(),
  target: { ...base, service: `consultationservice:default/${service}` },
  ...more,
});

describe('a target that is found', () => {
  it('goes to the team of the own county and says why', () => {
    const routing = route(finding());
    expect(routing).toMatchObject({
      team: 'group:default/jarvisydan',
      service: 'consultationservice:default/haastavat-erot',
      coordinator: 'group:default/koordinaatio-ita',
      rule: 'found-normal',
      promise: 5,
      fallback: false,
      leaves: 'nothing',
      directoryAt: aDirectory.at,
    });
    expect(routing.summary.fi).toBe(
      'Oma hyvinvointialue: palvelee aluetta Etelä-Savo · aihe täsmää: Vaativa erotilanne · vastaa 5 arkipäivässä.',
    );
    expect(routing.steps).toEqual([
      expect.objectContaining({ code: 'own-county', outcome: 'chosen' }),
    ]);
    expect(routing.steps[0].items?.map(({ text }) => text.fi)).toContain(
      'tauolla 7.1.2027 asti',
    );
  });

  it('stays in the county without leave, and tells that it did not look further', () => {
    const routing = route(finding({ phenomena: ['nepsy'] }));
    expect(routing.team).toBe('group:default/yhteystiimi-etela-savo');
    expect(routing.service).toBeUndefined();
    expect(routing.steps.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['own-county', 'not'],
      ['own-area', 'not'],
      ['strength', 'not'],
      ['national', 'not'],
      ['contact', 'chosen'],
    ]);
    expect(routing.steps[1].text.sv).toBe(
      'Det egna samarbetsområdet: söktes inte igenom, eftersom lov att överföra begäran inte gavs.',
    );
  });

  it.each([
    ['nepsy', 'group:default/saimaankaari', 'county'],
    ['lapsikaappaus', 'group:default/majakka', 'area'],
    ['adhd', 'group:default/saimaankaari', 'county'],
  ])('goes for %s to %s and leaves the %s', (phenomenon, team, leaves) => {
    const allowed = { allowOtherCounty: true, allowOtherArea: true };
    const routing = route(finding({ phenomena: [phenomenon], ...allowed }));
    expect(routing).toMatchObject({ team, leaves });
  });

  it('names a strength once in the summary', () => {
    const allowed = { allowOtherCounty: true, allowOtherArea: true };
    const wished = { phenomena: ['lapsikaappaus'], ...allowed };
    const { summary } = route(finding(wished));
    expect(summary.fi).toMatch(
      /^Toinen OT-keskus, jonka vahvuusalue tämä on: /,
    );
    expect(summary.fi.match(/vahvuusalue/g)).toHaveLength(1);
  });

  it('lets a rule of the form shorten a promise, never lengthen it', () => {
    const promised = (promise: number) =>
      route({ ...finding(), target: { ...base, promise, find: wish } }).promise;
    expect(promised(1)).toBe(1);
    expect(promised(30)).toBe(5);
  });

  it('goes to the fallback team of the form when nobody is found', () => {
    const routing = route(finding({ region: 'kainuu' }));
    expect(routing).toMatchObject({
      team: 'group:default/koordinaatio-suomi',
      fallback: true,
    });
    expect(routing.summary.en).toBe(
      'No suitable team was found. Receiving team: koordinaatio-suomi en. It will pass the request on.',
    );
    expect(routing.steps.at(-1)).toMatchObject({
      code: 'fallback',
      outcome: 'chosen',
    });
  });

  it('warns when nobody serves in the wished language', () => {
    const routing = route(finding({ languages: ['se'] }));
    expect(routing.team).toBe('group:default/jarvisydan');
    expect(
      routing.steps.find(({ code }) => code === 'language-gap')?.text.fi,
    ).toContain('pohjoissaame');
  });
});

describe('a service that was named', () => {
  it('goes to its owner', () => {
    expect(route(asking('ot-tuki-etela'))).toMatchObject({
      team: 'group:default/majakka',
      service: 'consultationservice:default/ot-tuki-etela',
      coordinator: 'group:default/koordinaatio-ita',
      promise: 3,
      leaves: 'area',
      fallback: false,
    });
  });

  it('says that it is far away, because whoever chose it may not have meant to leave', () => {
    const outside = ({ steps }: ReturnType<typeof route>) =>
      steps.find(({ code }) => code === 'outside')?.text.sv;
    expect(outside(route(asking('ot-tuki-etela')))).toBe(
      'Tjänsten finns utanför det egna området: ot-tuki-etela sv. Begäran går dit, eftersom tjänsten valdes av den som begär.',
    );
    expect(outside(route(asking('haastavat-erot')))).toBeUndefined();
    expect(
      outside(route(asking('ot-tuki-etela', { region: null }))),
    ).toBeUndefined();
  });

  it.each([
    ['eroneuvonta', 'tauolla 7.1.2027 asti'],
    ['gone', 'Palvelua ei löydy hakemistosta.'],
  ])('goes to the fallback team when %s takes no requests', (name, why) => {
    const routing = route(asking(name));
    expect(routing).toMatchObject({ team: base.fallback, fallback: true });
    expect(routing.steps[0].text.fi).toContain(why);
  });
});

describe('what has ended', () => {
  const gone = { validTo: '2026-10-31' };
  const refOf = (name: string) => `consultationservice:default/${name}`;
  const team = (name: string) => `group:default/${name}`;
  const changed: Directory = {
    ...aDirectory,
    teams: [
      ...aDirectory.teams,
      aTeam('entinen', 'expert-team', ['etela-savo'], {
        ...gone,
        successor: team('jarvisydan'),
      }),
      aTeam('lakannut', 'expert-team', ['etela-savo'], gone),
      aTeam('tuleva', 'expert-team', ['etela-savo'], {
        validFrom: '2027-01-01',
      }),
    ],
    services: [
      ...aDirectory.services,
      aService('vanhin', 'jarvisydan', ['etela-savo'], {
        ...gone,
        successor: refOf('vanha'),
      }),
      aService('vanha', 'jarvisydan', ['etela-savo'], {
        opening: { state: 'ended' },
        successor: refOf('ot-tuki-etela'),
      }),
      aService('kadonnut', 'jarvisydan', ['etela-savo'], {
        ...gone,
        successor: refOf('ei-missaan'),
      }),
      aService('keha', 'jarvisydan', ['etela-savo'], {
        ...gone,
        successor: refOf('keha'),
      }),
      aService('periva', 'entinen', ['etela-savo']),
      aService('orpo', 'lakannut', ['etela-savo']),
      aService('alkava', 'jarvisydan', ['etela-savo'], {
        validFrom: '2026-11-23',
      }),
    ],
  };
  const sending = (service: string, more: Partial<RouteRecord> = {}) =>
    route(asking(service, { directory: changed, ...more }));

  it('is followed from service to service to the one in force, and each link is said', () => {
    const routing = sending('vanhin');
    expect(routing).toMatchObject({
      team: team('majakka'),
      service: refOf('ot-tuki-etela'),
      fallback: false,
    });
    expect(routing.steps.map(({ code, text }) => [code, text.fi])).toEqual([
      [
        'succession',
        'vanhin: toiminta päättyi 31.10.2026. Tilalle tuli vanha.',
      ],
      [
        'succession',
        'vanha: toiminta on päättynyt. Tilalle tuli ot-tuki-etela.',
      ],
      ['outside', expect.stringMatching(/tuli valitun palvelun tilalle/)],
      ['service', expect.stringMatching(/Vastaava tiimi: majakka/)],
    ]);
  });

  it.each([
    ['kadonnut', 'Nimettyä seuraajaa ei löydy hakemistosta.'],
    ['keha', 'Nimetyt seuraajat ovat kaikki päättyneet.'],
    ['orpo', 'tiimin toiminta ei ole voimassa'],
    ['alkava', 'toiminta alkaa 23.11.2026'],
  ])('goes to the fallback team from %s, and says why', (name, why) => {
    const routing = sending(name);
    expect(routing).toMatchObject({ team: base.fallback, fallback: true });
    expect(routing.steps[0].text.fi).toContain(why);
  });

  it('receives requests from its first day on', () => {
    expect(sending('alkava', { today: '2026-11-23' })).toMatchObject({
      service: refOf('alkava'),
      fallback: false,
    });
  });

  it('is followed from the team of a service to the team that came after it', () => {
    expect(sending('periva')).toMatchObject({
      team: team('jarvisydan'),
      service: refOf('periva'),
      steps: [{ code: 'succession' }, { code: 'service' }],
    });
  });

  it('is followed from the fallback team too; where nobody came after, who coordinates the area receives it', () => {
    const fallingBackTo = (fallback: string) =>
      route({
        ...asking('gone', { directory: changed }),
        target: { ...base, service: refOf('gone'), fallback: team(fallback) },
      });
    expect(fallingBackTo('entinen')).toMatchObject({
      team: team('jarvisydan'),
      fallback: true,
    });
    for (const name of ['lakannut', 'tuleva']) {
      const routing = fallingBackTo(name);
      expect(routing.team).toBe(team('koordinaatio-ita'));
      expect(routing.summary.fi).toContain('varatiimin toiminta');
    }
  });

  it.each(['vanhin', 'kadonnut', 'keha', 'periva', 'orpo', 'alkava'])(
    'is decided again from the record of %s',
    name => {
      const routing = sending(name);
      const record: RouteRecord = JSON.parse(JSON.stringify(routing.record));
      expect(replay(record)).toEqual({ ...routing, record: expect.anything() });
    },
  );

  it('receives nothing that a form sends to its team', () => {
    const receiver = (name: string) =>
      receiverOf(team(name), changed, '2026-11-22');
    expect(receiver('jarvisydan')).toMatchObject({
      team: { ref: team('jarvisydan') },
      why: [],
    });
    expect(receiver('entinen')).toMatchObject({
      team: { ref: team('jarvisydan') },
      why: [{ en: expect.stringMatching(/Replaced by jarvisydan en/) }],
    });
    expect(receiver('lakannut')).toEqual({
      why: [expect.objectContaining({ sv: expect.stringMatching(/Ingen/) })],
    });
    expect(receiver('tuleva')?.team).toBeUndefined();
    expect(receiver('tuleva')?.why[0].fi).toContain('alkaa 1.1.2027');
    expect(receiver('ei-missaan')).toBeUndefined();
  });
});

describe('whoever coordinates', () => {
  const coordinating = (
    coordinator: readonly string[],
    more: Partial<RouteRecord> = {},
  ): RouteRecord => ({
    ...finding(),
    target: { ...base, coordinator },
    directory: {
      ...aDirectory,
      teams: [
        ...aDirectory.teams,
        aTeam('koordinaatio-suomi', 'coordination-team', [
          'yta-etela',
          'yta-ita',
          'yta-sisa',
          'yta-lansi',
          'yta-pohjoinen',
        ]),
      ],
    },
    ...more,
  });
  const suomi = 'group:default/koordinaatio-suomi';

  it.each<[string, readonly string[], string]>([
    ['a county, by its slug', ['etela-savo'], 'group:default/koordinaatio-ita'],
    [
      'two counties of one area, by ref',
      ['region:default/etela-savo', 'region:default/pohjois-karjala'],
      'group:default/koordinaatio-ita',
    ],
    ['an area', ['yta-ita'], 'group:default/koordinaatio-ita'],
    ['counties of several areas', ['etela-savo', 'kainuu'], suomi],
    ['the whole country', [], suomi],
  ])('of %s is found', (_, regions, team) => {
    const routing = route(coordinating(regions));
    expect(routing).toMatchObject({
      team,
      coordinator: team,
      fallback: false,
      leaves: 'nothing',
    });
    const record: RouteRecord = JSON.parse(JSON.stringify(routing.record));
    expect(replay(record)).toMatchObject({ team, summary: routing.summary });
  });

  it('is said with the regions it is asked for', () => {
    expect(route(coordinating(['etela-savo'])).steps).toEqual([
      {
        code: 'coordinator',
        outcome: 'chosen',
        text: expect.objectContaining({
          fi: 'Koordinaatiotiimi: koordinaatio-ita. Sen alueella: Etelä-Savo.',
        }),
      },
    ]);
  });

  it.each<[string, readonly string[], Partial<RouteRecord>, string]>([
    [
      'a region nobody knows',
      ['atlantis'],
      {},
      'Aluetta ei löydy hakemistosta.',
    ],
    [
      'a region without a team',
      ['etela-savo'],
      { directory: { ...aDirectory, teams: [] } },
      'Alueella ei ole koordinaatiotiimiä, joka on toiminnassa.',
    ],
  ])(
    'of %s is the fallback team, which is told why',
    (_, regions, more, why) => {
      const routing = route(coordinating(regions, more));
      expect(routing).toMatchObject({ team: base.fallback, fallback: true });
      expect(routing.steps[0].text.fi).toBe(why);
    },
  );
});

describe('the record of a routing', () => {
  const replayed = (input: RouteRecord) => {
    const routing = route(input);
    // As it comes back from storage.
    const record: RouteRecord = JSON.parse(JSON.stringify(routing.record));
    return { routing, again: replay(record), record };
  };

  it('replays to the same team, whatever was asked from wherever', () => {
    const answers = [true, false];
    for (const { slug } of countyRegions) {
      for (const { code } of vocabularies.phenomena) {
        for (const allowOtherCounty of answers) {
          for (const allowOtherArea of answers) {
            const find = {
              region: slug,
              phenomena: [code],
              allowOtherCounty,
              allowOtherArea,
            };
            const { routing, again } = replayed(finding(find));
            expect(again).toEqual({
              ...routing,
              steps: again.steps,
              record: again.record,
            });
          }
        }
      }
    }
  });

  it.each(['haastavat-erot', 'eroneuvonta', 'gone'])(
    'replays the named service %s',
    name => {
      const { routing, again } = replayed(asking(name));
      expect(again).toEqual({ ...routing, record: again.record });
    },
  );

  it('holds fifty candidates at most, the chosen among them', () => {
    const many: Directory = {
      ...aDirectory,
      teams: [
        ...aDirectory.teams,
        aTeam('many', 'expert-team', ['etela-savo']),
      ],
      services: Array.from({ length: 200 }, (_, i) =>
        aService(`palvelu-${i}`, 'many', ['etela-savo']),
      ),
    };
    const { routing, again, record } = replayed(
      finding({}, { directory: many }),
    );
    expect(record.directory.services.length).toBeLessThanOrEqual(50);
    expect(again.service).toBe(routing.service);
  });
});
