import type { RegionsTexts } from './en';

/** The same texts in Swedish. */
export const regionsSv: RegionsTexts = {
  'regions.show': 'Kartan visar',
  'regions.show.units': 'Enheter',
  'regions.show.services': 'Tjänster',
  'regions.show.coverage': 'Täckning för ett fenomen',
  'regions.units_one': '{{count}} enhet',
  'regions.units_other': '{{count}} enheter',
  'regions.services_one': '{{count}} tjänst',
  'regions.services_other': '{{count}} tjänster',
  'regions.map.units': 'Enheter område för område',
  'regions.map.services': 'Tjänster område för område',
  'regions.map.coverage': 'Täckning område för område: {{name}}',
  'regions.networks': 'Nätverk',
  'regions.reach': 'Varifrån hjälpen skulle komma',
  'regions.map': 'Områdena på en karta',
  'regions.ignored':
    'Adressen innehöll ett val som vi inte känner till. Vi lämnade bort det.',
};
