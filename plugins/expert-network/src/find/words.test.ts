import { readWords, writeWords } from './words';

describe('words in the address', () => {
  it('come back as they were typed', () => {
    expect(readWords(writeWords('vaino & huolto, åäö'))).toBe(
      'vaino & huolto, åäö',
    );
  });

  it('are kept out of the address when they look like a personal identity code', () => {
    expect(writeWords('apua 010203A123X')).toBe('');
    expect(writeWords('apua 010203-123x heti')).toBe('');
  });

  it('leave no fragment when there are none', () => {
    expect(writeWords('')).toBe('');
    expect(readWords('')).toBeUndefined();
  });
});
