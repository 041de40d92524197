import type {
  EventEntity,
  RegionSummary,
} from '@tukiverkko/plugin-expert-network-common';
import { eventsIn, type EventsView } from './eventsIn';

const anEvent = (name: string, spec: Partial<EventEntity['spec']>) =>
  ({
    apiVersion: 'tukiverkko.fi/v1alpha1',
    kind: 'Event',
    metadata: { name },
    spec: {
      type: 'webinar',
      names: { fi: name, sv: name, en: name },
      owner: 'group:default/a',
      state: 'planned',
      date: '2026-12-01',
      starts: '09:00',
      ends: '10:00',
      languages: ['fi'],
      ...spec,
    },
  } as EventEntity);

const aRegion = (slug: string, area: string | null) =>
  ({ slug, area, ref: `region:default/${slug}` } as RegionSummary);
const regions = [
  aRegion('yta-ita', null),
  aRegion('etela-savo', 'yta-ita'),
  aRegion('pohjois-savo', 'yta-ita'),
  aRegion('lappi', 'yta-pohjoinen'),
];
const events = [
  anEvent('later', { date: '2027-01-10', regions: ['region:default/yta-ita'] }),
  anEvent('afternoon', { starts: '13:00', regions: ['etela-savo'] }),
  anEvent('morning', { languages: ['sv', 'fi'] }),
  anEvent('today', {
    date: '2026-11-23',
    type: 'training',
    regions: ['region:default/lappi'],
  }),
  anEvent('old', { date: '2020-12-17' }),
  anEvent('yesterday', { date: '2026-11-22' }),
];
const shown = (view: Partial<EventsView>) =>
  eventsIn(
    events,
    { when: 'ahead', ...view },
    { today: '2026-11-23', regions },
  ).map(({ metadata }) => metadata.name);

it('shows what is ahead with the next first, and what is past with the latest first', () => {
  expect(shown({})).toEqual(['today', 'morning', 'afternoon', 'later']);
  expect(shown({ when: 'past' })).toEqual(['yesterday', 'old']);
});

it('keeps for a region what is for it, its area, what lies in it or the whole country', () => {
  expect(shown({ region: 'etela-savo' })).toEqual([
    'morning',
    'afternoon',
    'later',
  ]);
  expect(shown({ region: 'pohjois-savo' })).toEqual(['morning', 'later']);
  expect(shown({ region: 'yta-ita' })).toEqual([
    'morning',
    'afternoon',
    'later',
  ]);
  expect(shown({ region: 'lappi' })).toEqual(['today', 'morning']);
});

it('keeps a kind and a language', () => {
  expect(shown({ type: 'training' })).toEqual(['today']);
  expect(shown({ language: 'sv' })).toEqual(['morning']);
});
