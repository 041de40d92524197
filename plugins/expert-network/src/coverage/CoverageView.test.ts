import {
  readCoverageView,
  searchBehind,
  writeCoverageView,
} from './CoverageView';

const read = (query: string) => readCoverageView(new URLSearchParams(query));

describe('CoverageView', () => {
  it.each([
    '',
    'level=vaativin&mode=puhelin&mode=etatapaaminen&lang=sv&general=1&gaps=1&show=vaino',
  ])('survives being read and written: %p', query => {
    expect(writeCoverageView(read(query).view)).toBe(query);
  });

  it('leaves out what nobody knows and names it', () => {
    const { view, ignored } = read('mode=telepatia&mode=puhelin');
    expect(view.modes).toEqual(['puhelin']);
    expect(ignored).toEqual(['telepatia']);
  });

  it('leads from a cell to its search, with the same filters', () => {
    expect(searchBehind(read('lang=sv').view, 'vaino', 'kainuu')).toBe(
      'region=kainuu&phenomenon=vaino&lang=sv',
    );
  });
});
