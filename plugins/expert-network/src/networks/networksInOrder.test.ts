import { isExpertNetworkEntity } from '@tukiverkko/plugin-expert-network-common';
import { network } from '../../testing/entities';
import { networksInOrder } from './networksInOrder';

const named = (fi: string, spec: object = {}) => ({
  ...network,
  spec: { ...network.spec, names: { fi, sv: fi, en: fi }, ...spec },
});

describe('networksInOrder', () => {
  it('goes by name and puts those that have ended last, marked', () => {
    const networks = [
      named('Öinen'),
      named('Aamu', { validTo: '2022-12-31' }),
      named('Ilta'),
    ].filter(isExpertNetworkEntity);
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
