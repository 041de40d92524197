import type { Directory, DirectoryTeam } from './Directory';
import { indexDirectory } from './indexDirectory';

const names = (fi: string) => ({ fi, sv: fi, en: fi });
const team = (name: string, serves: readonly string[]): DirectoryTeam => ({
  ref: `group:default/${name}`,
  names: names(name),
  type: 'coordination-team',
  serves,
  languages: ['fi'],
  strengths: [],
});

const directory: Directory = {
  at: '2026-11-22T08:00:00Z',
  regions: ['a', 'b'].map(slug => ({
    ref: `region:default/${slug}`,
    slug,
    names: names(slug),
    type: 'collaborative-area',
    languages: [],
  })),
  teams: [
    team('aaa-all', ['region:default/a', 'region:default/b']),
    team('zzz-near', ['region:default/a']),
    team('äää-near', ['region:default/a']),
  ],
  networks: [],
  services: [],
};

describe('indexDirectory', () => {
  it('arranges a directory once', () => {
    expect(indexDirectory(directory)).toBe(indexDirectory(directory));
    expect(indexDirectory({ ...directory })).not.toBe(
      indexDirectory(directory),
    );
  });

  it('puts the unit that serves fewest regions first, then the Finnish alphabet', () => {
    const near = indexDirectory(directory).coordinationTeamsByRegion;
    expect(near.get('region:default/a')?.map(t => t.names.fi)).toEqual([
      'zzz-near',
      'äää-near',
      'aaa-all',
    ]);
  });

  it('knows who coordinates every area', () => {
    const { nationalCoordinationTeams } = indexDirectory(directory);
    expect(nationalCoordinationTeams.map(t => t.names.fi)).toEqual(['aaa-all']);
  });
});
