import type { Sector } from '@tukiverkko/plugin-expert-network-common';
import { named } from '../../../testing/aDirectory';
import { membersBySector } from './membersBySector';

const member = (name: string, sector?: Sector) => ({
  relation: 'networkMember',
  ref: `group:default/${name}`,
  kind: 'group',
  name: named(name),
  entity: { apiVersion: 'v1', kind: 'Group', metadata: { name } },
  sector,
});

describe('membersBySector', () => {
  it('goes by sector and name, those of no known sector last', () => {
    const { groups } = membersBySector(
      [
        member('Öljymäki', 'health'),
        member('Aura'),
        member('Kaisla', 'health'),
        member('Niitty', 'social'),
      ],
      'fi',
    );
    expect(
      groups.map(({ sector, members }) => [
        sector,
        ...members.map(({ name }) => name.fi),
      ]),
    ).toEqual([
      ['social', 'Niitty'],
      ['health', 'Kaisla', 'Öljymäki'],
      [undefined, 'Aura'],
    ]);
  });

  it('names the sectors that nobody comes from', () => {
    expect(
      membersBySector([member('a', 'social'), member('b')], 'fi').missing,
    ).toEqual(['education', 'health', 'ngo']);
  });
});
