import { namesOf } from './namesOf';

const entity = (metadata: object, spec?: object) =>
  ({
    apiVersion: 'v1',
    kind: 'X',
    metadata: { name: 'n', ...metadata },
    spec,
  } as Parameters<typeof namesOf>[0]);

describe('namesOf', () => {
  it('takes the names of our own kinds', () => {
    const names = { fi: 'Lappi', sv: 'Lappland', en: 'Lapland' };
    expect(namesOf(entity({}, { names }))).toEqual(names);
  });

  it('lets the one name there is stand for a missing language', () => {
    expect(namesOf(entity({}, { names: { fi: 'Lappi' } }))).toEqual({
      fi: 'Lappi',
      sv: 'Lappi',
      en: 'Lappi',
    });
  });

  it('passes names in Sámi through, and invents none', () => {
    const names = { fi: 'a', sv: 'b', en: 'c', se: 'Guovssu', smn: '' };
    expect(namesOf(entity({}, { names }))).toEqual({
      fi: 'a',
      sv: 'b',
      en: 'c',
      se: 'Guovssu',
    });
  });

  it('falls back to the title, the display name and the name', () => {
    expect(namesOf(entity({ title: 'T' })).sv).toBe('T');
    expect(namesOf(entity({}, { profile: { displayName: 'D' } })).sv).toBe('D');
    expect(namesOf(entity({})).sv).toBe('n');
  });
});
