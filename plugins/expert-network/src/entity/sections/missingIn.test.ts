import type { Reach } from '@tukiverkko/plugin-expert-network-common';
import { named } from '../../../testing/aDirectory';
import { missingIn } from './missingIn';

const coverage = (rows: Readonly<Record<string, readonly Reach[]>>) => ({
  directoryAt: '2026-11-22T12:05:00Z',
  counties: [
    { slug: 'etela-savo', name: named('Etelä-Savo'), area: 'yta-ita' },
    { slug: 'keski-suomi', name: named('Keski-Suomi'), area: 'yta-ita' },
    { slug: 'kainuu', name: named('Kainuu'), area: 'yta-pohjoinen' },
  ],
  rows: Object.entries(rows).map(([phenomenon, cells]) => ({
    phenomenon,
    cells,
  })),
  gaps: 0,
});

describe('missingIn', () => {
  const table = coverage({
    vaino: ['own', 'area', 'none'],
    adhd: ['area', 'own', 'national'],
    nepsy: ['national', 'national', 'own'],
    harvinaissairaus: ['none', 'none', 'none'],
  });

  it('tells of a county where help comes from instead', () => {
    expect(missingIn(table, 'etela-savo')).toEqual({
      none: ['harvinaissairaus'],
      area: ['adhd'],
      national: ['nepsy'],
    });
  });

  it('counts the help of any county as the own help of its area', () => {
    expect(missingIn(table, 'yta-ita')).toEqual({
      none: ['harvinaissairaus'],
      area: [],
      national: ['nepsy'],
    });
  });

  it('says nothing of a region that is not in the table', () => {
    expect(missingIn(table, 'hus')).toBeUndefined();
  });
});
