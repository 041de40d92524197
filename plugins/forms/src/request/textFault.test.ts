import { textFault } from './textFault';

describe('textFault', () => {
  it.each([
    ['nothing', '', 'write.missing'],
    ['spaces and empty lines', '  \n ', 'write.missing'],
    ['an identity code', 'Lapsi on\n010594Y9032', 'write.identityCode'],
    ['more than there is room for', 'x'.repeat(101), 'write.tooLong'],
    ['just as much as there is room for', 'x'.repeat(100), undefined],
  ])('is told of %s', (_what, text, key) => {
    expect(textFault(text, 100)?.key).toBe(key);
  });

  it('names the line of an identity code, and never the code', () => {
    expect(textFault('Lapsi on\n010594Y9032')).toEqual({
      key: 'write.identityCode',
      params: { line: '2' },
    });
  });
});
