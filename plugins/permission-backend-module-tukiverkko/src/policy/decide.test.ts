import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import {
  formsAuditReadPermission,
  formsCaseCoordinatePermission,
  formsCaseReadPermission,
  formsCaseRequestPermission,
  formsCaseWorkPermission,
  formsFiguresReadPermission,
  formsFormEditPermission,
  formsFormPublishPermission,
  formsFormReadPermission,
  formsOperationsActPermission,
  formsOperationsReadPermission,
  formsPermissions,
} from '@tukiverkko/plugin-forms-common';
import type { Standing } from '../people/Standing';
import { decide } from './decide';

const settings = {
  editors: ['group:default/editors'],
  publishers: ['group:default/publishers'],
  figuresReaders: ['group:default/figures'],
  auditors: ['group:default/auditors'],
  operators: ['group:default/operators'],
};
const person = (...groups: [ref: string, type: string][]): Standing => ({
  user: 'user:default/p',
  groups: groups.map(([ref, type]) => ({ ref, type, networks: [] })),
  networks: [],
  isCurrent: true,
});

const people = {
  nobody: undefined,
  'no groups': person(),
  professional: person(['group:default/org', 'organisation']),
  'team member': person(
    ['group:default/team', 'expert-team'],
    ['group:default/org', 'organisation'],
  ),
  coordinator: person(['group:default/area', 'coordination-team']),
  editor: person(['group:default/editors', 'team']),
  publisher: person(['group:default/publishers', 'team']),
  operator: person(['group:default/operators', 'team']),
  'figures reader': person(['group:default/figures', 'team']),
  auditor: person(['group:default/auditors', 'team']),
};

const claims = (rule: string, ...refs: string[]) => ({
  rule,
  resourceType: 'forms-case',
  params: { claims: refs },
});
const me = 'user:default/p';

/** What a decision amounts to, short enough for a table. */
function short(
  who: keyof typeof people,
  permission: Parameters<typeof decide>[0],
) {
  const decision = decide(permission, people[who], settings);
  return decision.result === AuthorizeResult.CONDITIONAL
    ? decision.conditions
    : decision.result;
}

describe('the reference policy', () => {
  it.each([
    [
      catalogEntityReadPermission,
      [
        'no groups',
        'professional',
        'team member',
        'coordinator',
        'editor',
        'publisher',
        'operator',
        'figures reader',
        'auditor',
      ],
    ],
    [
      formsFormReadPermission,
      [
        'no groups',
        'professional',
        'team member',
        'coordinator',
        'editor',
        'publisher',
        'operator',
        'figures reader',
        'auditor',
      ],
    ],
    [formsFormPublishPermission, ['publisher']],
    [formsOperationsReadPermission, ['operator']],
    [formsOperationsActPermission, ['operator']],
    [formsFiguresReadPermission, ['figures reader']],
    [formsAuditReadPermission, ['auditor']],
  ] as const)(
    'allows $name to these and denies it to all others',
    (permission, allowed) => {
      const who = Object.keys(people) as (keyof typeof people)[];
      expect(
        who.filter(one => short(one, permission) === AuthorizeResult.ALLOW),
      ).toEqual(allowed);
      expect(
        who.filter(one => short(one, permission) === AuthorizeResult.DENY),
      ).toEqual(who.filter(one => !allowed.includes(one as never)));
    },
  );

  it('gives the forms of no team to editors, every form to publishers, and to anybody what they keep or were asked to write', () => {
    const edited = (...refs: string[]) => ({
      rule: 'IS_EDITED_BY',
      resourceType: 'forms-form',
      params: { claims: refs },
    });
    const free = {
      rule: 'IS_WITHOUT_TEAM',
      resourceType: 'forms-form',
      params: {},
    };
    expect(
      Object.keys(people).map(who =>
        short(who as keyof typeof people, formsFormEditPermission),
      ),
    ).toEqual([
      AuthorizeResult.DENY,
      edited(me),
      edited(me, 'group:default/org'),
      edited(me, 'group:default/team', 'group:default/org'),
      edited(me, 'group:default/area'),
      { anyOf: [free, edited(me, 'group:default/editors')] },
      AuthorizeResult.ALLOW,
      edited(me, 'group:default/operators'),
      edited(me, 'group:default/figures'),
      edited(me, 'group:default/auditors'),
    ]);
    const asCase = createPermission({
      ...formsFormEditPermission,
      resourceType: 'forms-case',
    });
    expect(short('editor', asCase)).toBe(AuthorizeResult.DENY);
  });

  it('lets those read what a network is invited to whom it names: people and teams, not whole organisations', () => {
    const member = (type: string): Standing => ({
      user: me,
      groups: [
        {
          ref: 'group:default/unit',
          type,
          networks: ['expertnetwork:default/of-unit'],
        },
      ],
      networks: ['expertnetwork:default/of-person'],
      isCurrent: true,
    });
    const readsOf = (who: Standing) =>
      JSON.stringify(decide(formsCaseReadPermission, who, settings));
    expect(readsOf(member('expert-team'))).toContain('of-unit');
    expect(readsOf(member('organisation'))).not.toContain('of-unit');
    expect(readsOf(member('organisation'))).toContain('of-person');
    expect(readsOf({ ...member('expert-team'), isCurrent: false })).toContain(
      `"claims":["${me}"]`,
    );
    expect(
      readsOf({ ...member('expert-team'), isCurrent: false }),
    ).not.toContain('expertnetwork');
  });

  it('lets a person read what they sent, are invited to, what their teams own, or what is open to their unit', () => {
    const own = claims('IS_REQUESTER', me);
    expect(short('no groups', formsCaseReadPermission)).toEqual({
      anyOf: [own, claims('IS_INVITED', me)],
    });
    expect(short('professional', formsCaseReadPermission)).toEqual({
      anyOf: [
        own,
        claims('IS_INVITED', me),
        claims('IS_OPEN_TO_COLLEAGUES', 'group:default/org'),
      ],
    });
    expect(short('team member', formsCaseReadPermission)).toEqual({
      anyOf: [
        own,
        claims('IS_INVITED', me, 'group:default/team'),
        claims('IS_OWNED_BY', 'group:default/team'),
        claims(
          'IS_OPEN_TO_COLLEAGUES',
          'group:default/team',
          'group:default/org',
        ),
      ],
    });
  });

  it('gives form editors and operators no case of others', () => {
    expect(short('operator', formsCaseReadPermission)).toEqual(
      short('no groups', formsCaseReadPermission),
    );
    expect(short('operator', formsCaseCoordinatePermission)).toBe(
      AuthorizeResult.DENY,
    );
    expect(short('editor', formsCaseReadPermission)).toEqual(
      short('no groups', formsCaseReadPermission),
    );
    expect(short('publisher', formsCaseWorkPermission)).toBe(
      AuthorizeResult.DENY,
    );
  });

  it('lets those who belong to an organisation or a team ask for themselves, and continue what is open to their unit', () => {
    for (const [who, ...units] of [
      ['professional', 'group:default/org'],
      ['team member', 'group:default/team', 'group:default/org'],
      ['coordinator', 'group:default/area'],
    ] as const) {
      expect(short(who, formsCaseRequestPermission)).toEqual({
        anyOf: [
          claims('IS_REQUESTER', me),
          claims('IS_OPEN_TO_COLLEAGUES', ...units),
        ],
      });
    }
    for (const who of ['nobody', 'no groups', 'editor'] as const) {
      expect(short(who, formsCaseRequestPermission)).toBe(AuthorizeResult.DENY);
    }
  });

  it('lets teams work on what they own, and coordination teams coordinate their area', () => {
    expect(short('team member', formsCaseWorkPermission)).toEqual(
      claims('IS_OWNED_BY', 'group:default/team'),
    );
    expect(short('professional', formsCaseWorkPermission)).toBe(
      AuthorizeResult.DENY,
    );
    expect(short('coordinator', formsCaseCoordinatePermission)).toEqual(
      claims('IS_COORDINATED_BY', 'group:default/area'),
    );
    expect(short('team member', formsCaseCoordinatePermission)).toBe(
      AuthorizeResult.DENY,
    );
  });

  it.each(['expert-team', 'contact-team', 'coordination-team', 'ot-centre'])(
    'takes a group of type %s for a team that works on what it owns, and reads it',
    type => {
      const member = person(['group:default/team', type]);
      const owned = claims('IS_OWNED_BY', 'group:default/team');
      expect(decide(formsCaseWorkPermission, member, settings)).toMatchObject({
        conditions: owned,
      });
      expect(decide(formsCaseReadPermission, member, settings)).toMatchObject({
        conditions: { anyOf: expect.arrayContaining([owned]) },
      });
    },
  );

  it('lets teams wait, senders send and operators look while the catalogue is down', () => {
    const everything = person(
      ['group:default/operators', 'team'],
      ['group:default/team', 'expert-team'],
      ['group:default/area', 'coordination-team'],
      ['group:default/publishers', 'team'],
    );
    const before = { ...everything, isCurrent: false };
    const decided = (permission: Parameters<typeof decide>[0]) =>
      decide(permission, before, settings);
    expect(decided(formsCaseRequestPermission)).toMatchObject({
      conditions: claims('IS_REQUESTER', me),
    });
    expect(decided(formsOperationsReadPermission)).toEqual({
      result: AuthorizeResult.ALLOW,
    });
    expect(decided(formsCaseReadPermission)).toMatchObject({
      conditions: {
        anyOf: [claims('IS_REQUESTER', me), claims('IS_INVITED', me)],
      },
    });
    for (const permission of [
      formsCaseWorkPermission,
      formsCaseCoordinatePermission,
      formsFormPublishPermission,
      formsOperationsActPermission,
    ]) {
      expect(decided(permission)).toEqual({ result: AuthorizeResult.DENY });
    }
  });

  it('allows nothing to someone who is not signed in', () => {
    for (const permission of [
      ...formsPermissions,
      catalogEntityReadPermission,
    ]) {
      expect(short('nobody', permission)).toBe(AuthorizeResult.DENY);
    }
  });

  it.each([
    'catalog.entity.refresh',
    'catalog.entity.create',
    'catalog.location.create',
    'constructor',
    '__proto__',
    'toString',
    '',
  ])('denies %p to everybody', name => {
    for (const who of Object.keys(people) as (keyof typeof people)[]) {
      expect(short(who, createPermission({ name, attributes: {} }))).toBe(
        AuthorizeResult.DENY,
      );
    }
  });

  it('denies a permission that only borrows the name of one of ours', () => {
    const basic = createPermission({
      name: formsCaseReadPermission.name,
      attributes: {},
    });
    const foreign = createPermission({
      name: formsCaseReadPermission.name,
      attributes: {},
      resourceType: 'catalog-entity',
    });
    expect(short('team member', basic)).toBe(AuthorizeResult.DENY);
    // What a client sends is no permission that was made here.
    const forged = { ...basic, resourceType: 'forms-case' };
    expect(short('team member', forged)).toBe(AuthorizeResult.DENY);
    expect(short('team member', foreign)).toBe(AuthorizeResult.DENY);
  });
});
