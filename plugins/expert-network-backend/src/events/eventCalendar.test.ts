import type { EventEntity } from '@tukiverkko/plugin-expert-network-common';
import { eventCalendar } from './eventCalendar';

const event: EventEntity = {
  apiVersion: 'tukiverkko.fi/v1alpha1',
  kind: 'Event',
  metadata: { name: 'talvi' },
  spec: {
    type: 'webinar',
    names: { fi: 'Talviwebinaari', sv: 'Vinterwebbinarium', en: 'Winter' },
    owner: 'group:default/lumisydan',
    state: 'planned',
    date: '2026-12-15',
    starts: '12:00',
    ends: '15:30',
    place: { fi: 'Mikkeli' },
    link: 'https://kokous.example/talvi',
    languages: ['fi'],
  },
};
const now = {
  language: 'sv',
  revision: 2,
  changedAt: '2026-11-22T08:00:00Z',
} as const;
const lines = (change: object = {}) =>
  eventCalendar(
    { ...event, spec: { ...event.spec, ...change } } as EventEntity,
    now,
  )?.split('\r\n');

it('says when it is by the clocks of Finland, in summer and in winter', () => {
  expect(lines()).toEqual(
    expect.arrayContaining([
      'METHOD:PUBLISH',
      'UID:event:default/talvi@tukiverkko',
      'SEQUENCE:2',
      'DTSTART:20261215T100000Z',
      'DTEND:20261215T133000Z',
      'SUMMARY:Vinterwebbinarium',
      'LOCATION:Mikkeli',
      'URL;VALUE=URI:https://kokous.example/talvi',
    ]),
  );
  expect(lines({ date: '2027-06-15' })).toContain('DTSTART:20270615T090000Z');
});

it('takes a cancelled event out of the calendar', () => {
  expect(lines({ state: 'cancelled' })).toEqual(
    expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED']),
  );
});

it('makes nothing of a day that is none', () => {
  expect(lines({ date: '2026-02-30' })).toBeUndefined();
});
