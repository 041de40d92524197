import type { FormsMe } from '@tukiverkko/plugin-forms-common';
import { roomsOf } from './rooms';

const nobody: FormsMe = {
  entityRef: 'user:default/nobody',
  may: {
    request: false,
    work: false,
    coordinate: false,
    editForms: false,
    publishForms: false,
    operate: false,
    audit: false,
  },
  teams: [],
  units: [],
  waiting: 0,
};
const team = {
  waiting: 0,
  ref: 'group:default/team',
  name: { fi: 'Tiimi', sv: 'Team', en: 'Team' },
};
const ids = (me: FormsMe | undefined) => roomsOf(me).map(room => room.id);

describe('the rooms in the menu', () => {
  it.each([
    ['one without rights', nobody, ['home', 'find', 'events', 'work']],
    [
      'a professional',
      { ...nobody, may: { ...nobody.may, request: true } },
      ['home', 'find', 'requests', 'events', 'work'],
    ],
    [
      'a member of a team',
      { ...nobody, teams: [team] },
      ['home', 'find', 'inbox', 'events', 'work'],
    ],
    [
      'a coordinator',
      { ...nobody, may: { ...nobody.may, coordinate: true } },
      ['home', 'find', 'inbox', 'events', 'work'],
    ],
    [
      'who makes forms',
      { ...nobody, may: { ...nobody.may, editForms: true } },
      ['home', 'find', 'events', 'work', 'builder'],
    ],
    [
      'who publishes forms',
      { ...nobody, may: { ...nobody.may, publishForms: true } },
      ['home', 'find', 'events', 'work', 'builder'],
    ],
    [
      'who keeps the portal running',
      { ...nobody, may: { ...nobody.may, operate: true } },
      ['home', 'find', 'events', 'work', 'operations'],
    ],
    [
      'who audits',
      { ...nobody, may: { ...nobody.may, audit: true } },
      ['home', 'find', 'events', 'work', 'operations'],
    ],
  ])('%s sees what they may use', (_, me, rooms) => {
    expect(ids(me)).toEqual(rooms);
  });

  it.each([
    ['/catalog/default/group/jarvisydan', '', 'find'],
    ['/catalog/default/event/2026-12-10-webinaari', '', 'events'],
    ['/catalog/default/initiative/hanke', '', 'work'],
    ['/requests/1', '?view=team', 'inbox'],
    ['/requests/1/answer', '', 'inbox'],
    ['/requests/1', '', undefined],
    ['/inbox', '?view=team', undefined],
  ])('%s%s belongs to %s as well', (pathname, search, room) => {
    const shown = roomsOf({ ...nobody, teams: [team] });
    const also = shown.find(one => one.isAlsoAt?.({ pathname, search }));
    expect(also?.id).toBe(room);
  });

  it('are those that everyone has until it is known who reads', () => {
    expect(ids(undefined)).toEqual(['home', 'find', 'events', 'work']);
  });
});
