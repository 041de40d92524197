import type {
  FindItem,
  FindResponse,
  Localized,
} from '@tukiverkko/plugin-expert-network-common';

/** One name for all languages. */
export const named = (name: string): Localized => ({
  fi: name,
  sv: name,
  en: name,
});

/** A result with everything usual about it. */
export function anItem(item: Partial<FindItem> = {}): FindItem {
  return {
    service: 'consultationservice:default/haastavat-erot',
    name: {
      fi: 'Haastavat erot',
      sv: 'Svåra separationer',
      en: 'Difficult separations',
    },
    team: 'group:default/jarvisydan',
    teamName: named('Järvisydän'),
    regionNames: [{ fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' }],
    opening: { state: 'open' },
    promise: 5,
    languages: ['fi'],
    modes: ['etatapaaminen'],
    phenomena: ['vaino'],
    reasons: [
      {
        fi: 'palvelee aluetta Etelä-Savo',
        sv: 'betjänar området Södra Savolax',
        en: 'serves South Savo',
      },
      {
        fi: 'vastaa 5 arkipäivässä',
        sv: 'svarar inom 5 vardagar',
        en: 'answers in 5 working days',
      },
    ],
    form: 'consultation-request',
    ...item,
  };
}

/** An answer with one hit in the own county. */
export function anAnswer(answer: Partial<FindResponse> = {}): FindResponse {
  return {
    directoryAt: '2026-11-22T12:05:00Z',
    region: {
      slug: 'etela-savo',
      name: { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' },
    },
    understood: [],
    count: 1,
    groups: [{ id: 'own-county', items: [anItem()] }],
    networks: [],
    facets: {
      modes: { etatapaaminen: 9, puhelin: 2 },
      languages: { fi: 9, sv: 3 },
      levels: { vaativin: 9 },
    },
    ...answer,
  };
}
