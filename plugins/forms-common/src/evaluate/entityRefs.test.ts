import { aForm, aGroup, aList, aText } from '../testUtils/aForm';
import { entityRefs } from './entityRefs';

const team = aText({ format: 'entity-ref', 'x-entity': { kind: 'Group' } });
const form = aForm({
  fields: {
    team,
    others: aList(team),
    rows: aGroup({ school: team, name: aText() }),
    text: aText(),
  },
});

describe('entityRefs', () => {
  it('finds every entity with its place, in lists and in rows', () =>
    expect(
      entityRefs(form, {
        team: 'group:default/a',
        others: ['group:default/b', 7],
        rows: [{ name: 'x' }, { school: 'group:default/c' }],
        text: 'group:default/d',
      }).map(({ place, ref }) => [place, ref]),
    ).toEqual([
      ['team', 'group:default/a'],
      ['others/0', 'group:default/b'],
      ['rows/1/school', 'group:default/c'],
    ]));

  it.each([[{}], [{ team: 1, others: {}, rows: 'x' }], [{ rows: [null] }]])(
    'finds none in %j',
    answers => expect(entityRefs(form, answers)).toEqual([]),
  );
});
