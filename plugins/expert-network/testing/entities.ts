import type { Entity } from '@backstage/catalog-model';

/** A small catalogue: an area with two counties, a team with its services, a network and a person. */
const ours = 'tukiverkko.fi/v1alpha1';
const relation = (type: string, targetRef: string) => ({ type, targetRef });

export const area: Entity = {
  apiVersion: ours,
  kind: 'Region',
  metadata: { name: 'yta-ita', namespace: 'default' },
  spec: {
    type: 'collaborative-area',
    names: {
      fi: 'Itä-Suomen yhteistyöalue',
      sv: 'Östra Finlands samarbetsområde',
      en: 'Eastern Finland collaborative area',
    },
    languages: ['fi'],
  },
  relations: [relation('hasPart', 'region:default/etela-savo')],
};

export const county: Entity = {
  apiVersion: ours,
  kind: 'Region',
  metadata: { name: 'etela-savo', namespace: 'default' },
  spec: {
    type: 'wellbeing-services-county',
    parent: 'region:default/yta-ita',
    code: '12',
    names: { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' },
    languages: ['fi'],
    population: { value: 128144, date: '2025-12-31', source: 'Tilastokeskus' },
  },
  relations: [
    relation('partOf', 'region:default/yta-ita'),
    relation('servedBy', 'group:default/jarvisydan'),
    relation('servedBy', 'consultationservice:default/haastavat-erot'),
  ],
};

export const team: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'jarvisydan',
    namespace: 'default',
    description: 'Auttaa, kun ero on vaikea.',
  },
  spec: {
    type: 'expert-team',
    names: { fi: 'Järvisydän', sv: 'Järvisydän', en: 'Järvisydän' },
    serves: ['region:default/etela-savo'],
    languages: ['fi', 'sv'],
    confirmedOn: '2026-09-12',
    roles: [
      {
        names: { fi: 'koordinaattori', sv: 'koordinator', en: 'coordinator' },
        person: 'user:default/ilta-jarvikivi',
      },
      {
        names: { fi: 'entinen', sv: 'tidigare', en: 'former' },
        person: 'user:default/ilta-jarvikivi',
        validTo: '2020-12-31',
      },
    ],
    children: [],
  },
  relations: [
    relation('serves', 'region:default/etela-savo'),
    relation('ownerOf', 'consultationservice:default/haastavat-erot'),
    relation('ownerOf', 'expertnetwork:default/vaativa-ero'),
    relation('hasMember', 'user:default/ilta-jarvikivi'),
  ],
};

export const service: Entity = {
  apiVersion: ours,
  kind: 'ConsultationService',
  metadata: { name: 'haastavat-erot', namespace: 'default' },
  spec: {
    owner: 'group:default/jarvisydan',
    names: {
      fi: 'Haastavat erot',
      sv: 'Svåra separationer',
      en: 'Difficult separations',
    },
    level: 'vaativin',
    modes: ['etatapaaminen'],
    phenomena: ['vaativa-ero'],
    regions: ['region:default/etela-savo'],
    languages: ['fi'],
    opening: { state: 'open' },
    promise: 5,
    form: 'consultation-request',
    before: {
      fi: 'Kerro perheelle, että pyydät konsultaatiota.',
      sv: 'Berätta för familjen att du begär konsultation.',
      en: 'Tell the family that you request a consultation.',
    },
  },
  relations: [
    relation('ownedBy', 'group:default/jarvisydan'),
    relation('serves', 'region:default/etela-savo'),
  ],
};

export const endedService: Entity = {
  ...service,
  metadata: { name: 'vanha-ryhma', namespace: 'default' },
  spec: {
    ...service.spec,
    names: { fi: 'Vanha ryhmä', sv: 'Gamla gruppen', en: 'Old group' },
    validTo: '2022-12-31',
    successor: 'consultationservice:default/haastavat-erot',
  },
  relations: [
    relation('succeededBy', 'consultationservice:default/haastavat-erot'),
  ],
};

export const network: Entity = {
  apiVersion: ours,
  kind: 'ExpertNetwork',
  metadata: { name: 'vaativa-ero', namespace: 'default' },
  spec: {
    owner: 'group:default/jarvisydan',
    names: {
      fi: 'Vaativa ero',
      sv: 'Krävande separation',
      en: 'Demanding separation',
    },
    phenomena: ['vaativa-ero', 'huoltoriita'],
    languages: ['fi', 'sv'],
  },
  relations: [
    relation('ownedBy', 'group:default/jarvisydan'),
    relation('networkMember', 'user:default/ilta-jarvikivi'),
  ],
};

export const person: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ilta-jarvikivi', namespace: 'default' },
  spec: { profile: { displayName: 'Ilta Järvikivi' } },
  relations: [
    relation('memberOf', 'group:default/jarvisydan'),
    relation('memberOfNetwork', 'expertnetwork:default/vaativa-ero'),
  ],
};

/** All of them. */
export const entities: readonly Entity[] = [
  area,
  county,
  team,
  service,
  endedService,
  network,
  person,
];
