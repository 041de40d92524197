import type { UpkeepUnit } from '@tukiverkko/plugin-expert-network-common';
import { named } from './aDirectory';

/** A service that its reader may confirm and nobody has. */
export function aKeptUnit(unit: Partial<UpkeepUnit> = {}): UpkeepUnit {
  return {
    ref: 'consultationservice:default/haastavat-erot',
    type: 'service',
    teamType: null,
    name: {
      fi: 'Haastavat erot',
      sv: 'Svåra separationer',
      en: 'Difficult separations',
    },
    owner: { ref: 'group:default/jarvisydan', name: named('Järvisydän') },
    regionNames: [{ fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' }],
    languages: ['fi'],
    phenomena: ['vaino'],
    modes: ['etatapaaminen'],
    promise: 5,
    opening: { state: 'open' },
    validFrom: null,
    validTo: null,
    successor: null,
    roles: [],
    confirmation: { on: null, by: null },
    flags: [{ code: 'never-confirmed', on: null }],
    may: { confirm: true, withdraw: false },
    version: 'v1',
    ...unit,
  };
}
