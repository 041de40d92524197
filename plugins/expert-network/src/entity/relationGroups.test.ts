import { relationGroups } from './relationGroups';

const related = (relation: string, ref: string, name: string) => ({
  relation,
  ref,
  kind: ref.split(':')[0],
  name: { fi: name, sv: name, en: name },
  entity: { apiVersion: 'v1', kind: 'X', metadata: { name } },
});

describe('relationGroups', () => {
  it('names what is at the other end by kind, in the order of reading and by name', () => {
    const groups = relationGroups(
      [
        related('servedBy', 'group:default/b', 'Öljymäki'),
        related('servedBy', 'expertnetwork:default/n', 'Nepsy ja arki'),
        related('servedBy', 'group:default/a', 'Kaisla'),
        related('partOf', 'region:default/yta-ita', 'Itä-Suomi'),
      ],
      'fi',
    );
    expect(
      groups.map(({ key, entities }) => [
        key,
        ...entities.map(({ name }) => name.fi),
      ]),
    ).toEqual([
      ['relation.partOf.region', 'Itä-Suomi'],
      ['relation.servedBy.group', 'Kaisla', 'Öljymäki'],
      ['relation.servedBy.expertnetwork', 'Nepsy ja arki'],
    ]);
  });

  it('tells of successors of any kind', () => {
    const [group] = relationGroups(
      [related('succeededBy', 'group:default/uusi', 'Uusi')],
      'fi',
    );
    expect(group.key).toBe('relation.succeededBy');
  });

  it('passes over relations of other plugins', () => {
    expect(
      relationGroups([related('dependsOn', 'component:default/x', 'x')], 'fi'),
    ).toEqual([]);
  });
});
