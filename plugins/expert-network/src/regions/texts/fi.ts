import type { RegionsTexts } from './en';

/** The same texts in Finnish. */
export const regionsFi: RegionsTexts = {
  'regions.show': 'Kartta näyttää',
  'regions.show.units': 'Yksiköt',
  'regions.show.services': 'Palvelut',
  'regions.show.coverage': 'Ilmiön kattavuus',
  'regions.units_one': '{{count}} yksikkö',
  'regions.units_other': '{{count}} yksikköä',
  'regions.services_one': '{{count}} palvelu',
  'regions.services_other': '{{count}} palvelua',
  'regions.map.units': 'Yksiköt alueittain',
  'regions.map.services': 'Palvelut alueittain',
  'regions.map.coverage': 'Kattavuus alueittain: {{name}}',
  'regions.networks': 'Verkostot',
  'regions.reach': 'Mistä apu tulisi',
  'regions.map': 'Alueet kartalla',
  'regions.ignored':
    'Osoitteessa oli valinta, jota emme tunne. Jätimme sen pois.',
};
