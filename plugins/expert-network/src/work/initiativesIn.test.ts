import type {
  InitiativeEntity,
  RegionSummary,
} from '@tukiverkko/plugin-expert-network-common';
import { initiativesIn, type WorkView } from './initiativesIn';

const anInitiative = (name: string, spec: Partial<InitiativeEntity['spec']>) =>
  ({
    apiVersion: 'tukiverkko.fi/v1alpha1',
    kind: 'Initiative',
    metadata: { name },
    spec: {
      type: 'project',
      names: { fi: name, sv: name, en: name },
      owner: 'group:default/a',
      languages: ['fi'],
      ...spec,
    },
  } as InitiativeEntity);

const aRegion = (slug: string, area: string | null) =>
  ({ slug, area } as RegionSummary);
const regions = [
  aRegion('yta-ita', null),
  aRegion('etela-savo', 'yta-ita'),
  aRegion('lappi', 'yta-pohjoinen'),
];
const all = [
  anInitiative('Öinen', {}),
  anInitiative('Aamu', { validTo: '2026-11-23', regions: ['yta-ita'] }),
  anInitiative('Pilotti', { type: 'pilot', regions: ['lappi'] }),
  anInitiative('Vanha', { validTo: '2021-12-30' }),
  anInitiative('Uudempi', { validTo: '2023-12-31' }),
];
const shown = (view: Partial<WorkView>) =>
  initiativesIn(
    all,
    { when: 'running', ...view },
    { today: '2026-11-23', regions, language: 'fi' },
  ).map(({ metadata }) => metadata.name);

it('shows what is under way by name, its last day included, and what has ended with the latest first', () => {
  expect(shown({})).toEqual(['Aamu', 'Pilotti', 'Öinen']);
  expect(shown({ when: 'ended' })).toEqual(['Uudempi', 'Vanha']);
});

it('keeps a region with its area and the whole country, and a kind', () => {
  expect(shown({ region: 'etela-savo' })).toEqual(['Aamu', 'Öinen']);
  expect(shown({ type: 'pilot' })).toEqual(['Pilotti']);
});
