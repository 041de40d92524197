import type { Entity } from '@backstage/catalog-model';
import vocabulary from '../vocabulary/vocabulary.json';
import { toDirectory } from './toDirectory';

const apiVersion = 'tukiverkko.fi/v1alpha1';
const names = { fi: 'a', sv: 'b', en: 'c' };
const region = (name: string, spec: object): Entity => ({
  apiVersion,
  kind: 'Region',
  metadata: { name },
  spec: { names, type: 'wellbeing-services-county', languages: [], ...spec },
});
const network = (spec: object): Entity => ({
  apiVersion,
  kind: 'ExpertNetwork',
  metadata: { name: 'n' },
  spec: { names, owner: 't', languages: ['fi'], ...spec },
});
const service = (spec: object): Entity => ({
  apiVersion,
  kind: 'ConsultationService',
  metadata: { name: 's', namespace: 'savo' },
  spec: {
    names,
    owner: 't',
    level: 'vaativin',
    modes: ['digi'],
    languages: ['fi'],
    opening: { state: 'open' },
    form: 'f',
    ...spec,
  },
});
const read = (...entities: Entity[]) => toDirectory(entities, 'now');

describe('toDirectory', () => {
  it('passes over what is not ours', () => {
    const guild = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name: 'guild' },
      spec: { type: 'guild', children: [] },
    };
    expect(read(guild)).toEqual({
      at: 'now',
      regions: [],
      teams: [],
      networks: [],
      services: [],
      activities: [],
    });
  });

  it('writes every ref in full', () => {
    const { networks, services } = read(
      network({ members: ['t', 'user:p'], regions: ['lappi'] }),
      service({ regions: ['lappi'], successor: 'other' }),
    );
    expect(networks[0]).toMatchObject({
      owner: 'group:default/t',
      members: ['group:default/t', 'user:default/p'],
      regions: ['region:default/lappi'],
    });
    expect(services[0]).toMatchObject({
      owner: 'group:savo/t',
      regions: ['region:default/lappi'],
      successor: 'consultationservice:savo/other',
    });
  });

  it('lets what is no ref stand, so that no region becomes the whole country', () => {
    const [one] = read(service({ regions: ['region:'] })).services;
    expect(one.regions).toEqual(['region:']);
  });

  it('reads a replaced code as the one to use now, each once', () => {
    const phenomena = vocabulary.schemes.phenomena as { code: string }[];
    const old = { code: 'stalking', names, replacedBy: 'vaino' };
    phenomena.push(old);
    const [one] = read(
      service({ phenomena: ['stalking', 'vaino', 'unknown'] }),
    ).services;
    expect(one.phenomena).toEqual(['vaino', 'unknown']);
  });

  it('keeps a region under a collaborative area only', () => {
    const { regions } = read(
      region('area', { type: 'collaborative-area', parent: 'county' }),
      region('county', { parent: 'area' }),
      region('self', { parent: 'self' }),
      region('round', { parent: 'about' }),
      region('about', { parent: 'round' }),
      region('lost', { parent: 'nowhere' }),
    );
    expect(regions.map(({ slug, parent }) => [slug, parent])).toEqual([
      ['area', undefined],
      ['county', 'region:default/area'],
      ['self', undefined],
      ['round', undefined],
      ['about', undefined],
      ['lost', undefined],
    ]);
  });
});
