import type { Entity } from '@backstage/catalog-model';

/** A name in three languages that differ. */
export const named = (fi: string) => ({ fi, sv: `${fi} sv`, en: `${fi} en` });
const ours = { apiVersion: 'tukiverkko.fi/v1alpha1' };

const region = (name: string, parent?: string): Entity => ({
  ...ours,
  kind: 'Region',
  metadata: { name },
  spec: {
    type: parent ? 'wellbeing-services-county' : 'collaborative-area',
    names: named(name),
    languages: ['fi'],
    ...(parent && { parent }),
  },
});

const group = (
  name: string,
  type: string,
  serves: string[],
  more: { strengths?: string[]; members?: string[] } = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name },
  spec: {
    type,
    names: named(name),
    serves,
    languages: ['fi'],
    children: [],
    ...(more.strengths && { strengths: more.strengths }),
  },
  relations: (more.members ?? []).map(member => ({
    type: 'hasMember',
    targetRef: `user:default/${member}`,
  })),
});

const service = (name: string, owner: string, spec: object): Entity => ({
  ...ours,
  kind: 'ConsultationService',
  metadata: { name },
  spec: {
    owner,
    names: named(name),
    level: 'vaativin',
    modes: ['etatapaaminen'],
    languages: ['fi'],
    opening: { state: 'open' },
    form: 'consultation-request',
    ...spec,
  },
});

/** A small network: two areas, two counties, and what helps there. */
export const entities: readonly Entity[] = [
  region('yta-ita'),
  region('yta-etela'),
  region('etela-savo', 'yta-ita'),
  region('pohjois-savo', 'yta-ita'),
  group('organisaatio', 'organisation', ['etela-savo'], {
    members: ['sanni', 'veera'],
  }),
  group('jarvisydan', 'expert-team', ['etela-savo'], { members: ['veera'] }),
  group('saimaankaari', 'ot-centre', ['yta-ita'], {
    strengths: ['vaativa-ero'],
  }),
  group('majakka', 'ot-centre', ['yta-etela'], { strengths: ['vaino'] }),
  group('koivuranta', 'expert-team', ['pohjois-savo']),
  group('yhteystiimi', 'contact-team', ['etela-savo']),
  group('koordinaatio-ita', 'coordination-team', ['yta-ita'], {
    members: ['taimi'],
  }),
  service('erot', 'jarvisydan', {
    phenomena: ['vaativa-ero', 'vaino'],
    regions: ['etela-savo'],
    promise: 5,
  }),
  service('neuvonta', 'jarvisydan', {
    phenomena: ['vaino'],
    regions: ['etela-savo'],
    opening: { state: 'paused', until: '2999-01-01' },
  }),
  service('entinen', 'jarvisydan', {
    phenomena: ['vaino'],
    regions: ['etela-savo'],
    opening: { state: 'ended' },
    validTo: '2026-06-30',
  }),
  service('ot-tuki', 'saimaankaari', {
    phenomena: ['vaino'],
    modes: ['e-konsultaatio'],
    regions: ['yta-ita'],
    languages: ['fi', 'sv'],
  }),
  service('majakka-tuki', 'majakka', {
    phenomena: ['vaino'],
    regions: ['yta-etela'],
  }),
  service('koivu', 'koivuranta', {
    phenomena: ['nepsy'],
    regions: ['pohjois-savo', 'atlantis'],
  }),
  {
    ...ours,
    kind: 'ExpertNetwork',
    metadata: { name: 'ero' },
    spec: {
      owner: 'jarvisydan',
      names: named('Vaativa ero'),
      phenomena: ['vaino'],
      languages: ['fi'],
    },
  },
  {
    ...ours,
    kind: 'Event',
    metadata: { name: 'erowebinaari' },
    spec: {
      type: 'webinar',
      owner: 'jarvisydan',
      names: named('Erowebinaari'),
      state: 'planned',
      date: '2999-12-15',
      starts: '12:00',
      ends: '15:30',
      phenomena: ['vaino'],
      regions: ['yta-ita'],
      languages: ['fi'],
    },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'veera' },
    spec: { profile: { displayName: 'Veera Lumilampi' }, memberOf: [] },
  },
];
