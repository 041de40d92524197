import { readRegionsView, writeRegionsView } from './RegionsView';

const read = (query: string) =>
  readRegionsView(new URLSearchParams(query), ['vaino']);

describe('RegionsView', () => {
  it.each(['', 'show=services', 'show=vaino&view=table'])(
    'survives being read and written: %p',
    query => {
      expect(writeRegionsView(read(query).view)).toBe(query);
    },
  );

  it('shows units where the address asks for something nobody knows', () => {
    expect(read('show=telepatia')).toEqual({
      view: { show: 'units', layout: 'map' },
      isIgnored: true,
    });
  });
});
