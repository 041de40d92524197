/** The English texts of the map of regions. */
export const regionsEn = {
  'regions.show': 'The map shows',
  'regions.show.units': 'Units',
  'regions.show.services': 'Services',
  'regions.show.coverage': 'Coverage of a phenomenon',
  'regions.units_one': '{{count}} unit',
  'regions.units_other': '{{count}} units',
  'regions.services_one': '{{count}} service',
  'regions.services_other': '{{count}} services',
  'regions.map.units': 'Units by region',
  'regions.map.services': 'Services by region',
  'regions.map.coverage': 'Coverage by region: {{name}}',
  'regions.networks': 'Networks',
  'regions.reach': 'Where help would come from',
  'regions.map': 'The regions on a map',
  'regions.ignored':
    'The address held a choice we do not know. We left it out.',
} as const;

/** The texts every language answers for the map of regions. */
export type RegionsTexts = Readonly<Record<keyof typeof regionsEn, string>>;
