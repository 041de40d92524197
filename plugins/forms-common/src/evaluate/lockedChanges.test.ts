import { lockedChanges } from './lockedChanges';

describe('lockedChanges', () => {
  const readOnly = ['county', 'children/0/age'];

  it('names what was locked and is another than before', () =>
    expect(
      lockedChanges(
        { readOnly, answers: { county: 'lappi', children: [{ age: 3 }] } },
        { county: 'kainuu', children: [{ age: 3 }] },
      ),
    ).toEqual(['county']));

  it('takes removing for a change, and looks into rows', () =>
    expect(
      lockedChanges(
        { readOnly, answers: { county: 'lappi', children: [] } },
        { county: 'lappi', children: [{ age: 3 }] },
      ),
    ).toEqual(['children/0/age']));

  it('has nothing against what was free', () =>
    expect(
      lockedChanges({ readOnly: [], answers: { county: 'lappi' } }, {}),
    ).toEqual([]));
});
