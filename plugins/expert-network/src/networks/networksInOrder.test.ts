import { isExpertNetworkEntity } from '@tukiverkko/plugin-expert-network-common';
import type { Entity } from '@backstage/catalog-model';
import { network } from '../../testing/entities';
import { goesBy, knowsPhenomenon, networksInOrder } from './networksInOrder';

function aNetwork(fi: string, spec: Entity['spec'] = {}) {
  const entity: Entity = {
    ...network,
    spec: { ...network.spec, names: { fi, sv: fi, en: fi }, ...spec },
  };
  if (!isExpertNetworkEntity(entity)) throw new Error('not a network');
  return entity;
}

describe('networksInOrder', () => {
  it('goes by name and puts those that have ended last, marked', () => {
    const networks = [
      aNetwork('Öinen'),
      aNetwork('Aamu', { validTo: '2022-12-31' }),
      aNetwork('Ilta'),
    ].map(one => ({ network: one }));
    expect(
      networksInOrder(networks, 'fi', '2026-11-22').map(({ name, status }) => [
        name,
        status?.state,
      ]),
    ).toEqual([
      ['Ilta', undefined],
      ['Öinen', undefined],
      ['Aamu', 'ended'],
    ]);
  });
});

describe('a network', () => {
  const separation = aNetwork('Ydin', {
    phenomena: ['vaativa-ero'],
    expertise: ['neuropsykiatria'],
  });

  it.each(['ydin', 'ERO vaativa', 'krävande sep', 'neuropsyk', 'avioero', ''])(
    'goes by %p',
    typed => expect(goesBy(separation, typed)).toBe(true),
  );

  it('does not go by words of other subjects', () => {
    expect(goesBy(separation, 'ero vaino')).toBe(false);
  });

  it('knows the phenomena it names, and every one where it names none', () => {
    expect(knowsPhenomenon(separation, 'vaativa-ero')).toBe(true);
    expect(knowsPhenomenon(separation, 'adhd')).toBe(false);
    expect(knowsPhenomenon(aNetwork('Kaikki', { phenomena: [] }), 'adhd')).toBe(
      true,
    );
    expect(knowsPhenomenon(separation, undefined)).toBe(true);
  });
});
