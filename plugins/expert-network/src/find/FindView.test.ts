import {
  wholeCountry,
  countFilters,
  noFilters,
  readFindView,
  toFindRequest,
  writeFindView,
} from './FindView';

describe('FindView', () => {
  it('survives being written to a link and read again', () => {
    const view = {
      ...noFilters,
      region: wholeCountry,
      modes: ['etatapaaminen', 'puhelin'],
      languages: ['sv'],
      clientGroups: ['koko-perhe'],
      expertise: ['vakivaltatyo'],
      openOnly: true,
      withEnded: true,
      layout: 'table' as const,
    };
    expect(readFindView(new URLSearchParams(writeFindView(view))).view).toEqual(
      view,
    );
  });

  it('leaves out of the link what is as usual', () => {
    expect(writeFindView(noFilters)).toBe('');
  });

  it('ignores a value nobody knows and names it', () => {
    const { view, ignored } = readFindView(
      new URLSearchParams('mode=puhelin&mode=telepatia'),
      {
        modes: ['puhelin'],
      },
    );
    expect(view.modes).toEqual(['puhelin']);
    expect(ignored).toEqual(['telepatia']);
  });

  it('asks for the own county by leaving the region out, for the whole country by null', () => {
    expect(toFindRequest(noFilters, '')).toEqual({});
    expect(toFindRequest({ ...noFilters, region: wholeCountry }, '')).toEqual({
      region: null,
    });
    expect(toFindRequest({ ...noFilters, region: 'kainuu' }, 'vaino')).toEqual({
      region: 'kainuu',
      words: 'vaino',
    });
  });

  it('asks for the counties only where the map shows them', () => {
    expect(toFindRequest({ ...noFilters, layout: 'map' }, '')).toEqual({
      withCounties: true,
    });
    expect(toFindRequest({ ...noFilters, layout: 'table' }, '')).toEqual({});
  });

  it('counts each chosen value as one filter', () => {
    expect(countFilters(noFilters)).toBe(0);
    expect(
      countFilters({
        ...noFilters,
        region: 'kainuu',
        modes: ['a', 'b'],
        openOnly: true,
      }),
    ).toBe(4);
  });
});
