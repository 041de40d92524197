import { toDirectory } from '@tukiverkko/plugin-expert-network-common';
import type { Entity } from '@backstage/catalog-model';
import { entities } from '../__testUtils__/entities';
import { answerFind } from './answerFind';

const event = entities.find(({ kind }) => kind === 'Event')!;
const dated = (name: string, spec: Entity['spec']): Entity => ({
  ...event,
  metadata: { name },
  spec: { ...event.spec, ...spec },
});
const directory = toDirectory(
  [
    ...entities.filter(one => one !== event),
    dated('later', { date: '2027-02-01' }),
    dated('today', { date: '2026-11-23' }),
    dated('past', { date: '2026-11-22' }),
    dated('cancelled', { date: '2026-12-01', state: 'cancelled' }),
    dated('elsewhere', { date: '2026-12-02', regions: ['yta-etela'] }),
    dated('other', {
      date: '2026-12-03',
      phenomena: ['adhd'],
      names: { fi: 'Talvipäivä', sv: 'Vinterdagen', en: 'Winter day' },
    }),
  ],
  '2026-11-23T08:00:00Z',
);
const found = (words: string) =>
  answerFind(
    { words, region: 'etela-savo' },
    { directory, today: '2026-11-23' },
  ).activities.map(({ ref }) => ref.split('/')[1]);

it('finds by subject what is ahead near the region, the next first', () => {
  expect(found('vaino')).toEqual(['today', 'later']);
});

it('finds by name, also what is about something else', () => {
  expect(found('talvipäivä')).toEqual(['other']);
});

it('shows nothing where nothing was asked', () => {
  expect(found('')).toEqual([]);
});
