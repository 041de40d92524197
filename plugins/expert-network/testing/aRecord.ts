import type { Entity } from '@backstage/catalog-model';
import type { RecordResponse } from '@tukiverkko/plugin-expert-network-common';
import { team } from './entities';

/** The team of the small catalogue, kept in the portal instead of a file. */
export const keptTeam: Entity = {
  ...team,
  metadata: {
    ...team.metadata,
    annotations: { 'backstage.io/managed-by-location': 'tukiverkko:records' },
  },
};

const answers = {
  type: 'expert-team',
  nameFi: 'Järvisydän',
  nameSv: 'Insjöhjärtat',
  nameEn: 'Lake heart',
  serves: ['region:default/etela-savo'],
  languages: ['fi', 'sv'],
  descriptionFi: 'Auttaa eroissa.',
};

/** Its record at the second revision: a language and a description came to the first. */
export function aRecord(change: Partial<RecordResponse> = {}): RecordResponse {
  return {
    ref: 'group:default/jarvisydan',
    type: 'unit',
    revision: 2,
    source: 'portal',
    answers,
    history: [
      {
        revision: 2,
        what: 'changed',
        at: '2026-11-20T08:00:00.000Z',
        by: { role: 'owner', team: 'group:default/jarvisydan' },
        approvedBy: {
          role: 'coordinator',
          team: 'group:default/koordinaatio-ita',
        },
        changes: [
          { field: 'languages', before: ['fi'], after: ['fi', 'sv'] },
          { field: 'descriptionFi', after: 'Auttaa eroissa.' },
        ],
        reference: 'OT-2026-7K3M9Q',
      },
      {
        revision: 1,
        what: 'created',
        at: '2026-10-01T08:00:00.000Z',
        by: { role: 'system' },
        changes: [
          { field: 'nameFi', after: 'Järvisydän' },
          { field: 'serves', after: ['region:default/etela-savo'] },
        ],
      },
    ],
    may: { edit: true, restore: false, confirm: true },
    names: {
      'region:default/etela-savo': {
        fi: 'Etelä-Savo',
        sv: 'Södra Savolax',
        en: 'South Savo',
      },
      'group:default/jarvisydan': {
        fi: 'Järvisydän',
        sv: 'Insjöhjärtat',
        en: 'Lake heart',
      },
      'group:default/koordinaatio-ita': {
        fi: 'Koordinaatiotiimi, Itä-Suomi',
        sv: 'Koordineringsteamet, Östra Finland',
        en: 'Coordination team, Eastern Finland',
      },
    },
    ...change,
  };
}
