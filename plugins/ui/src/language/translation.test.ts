import fi from './fi';
import sv from './sv';

describe('the fixed texts', () => {
  it('are the same texts in Finnish and Swedish, with the same gaps to fill', () => {
    expect(Object.keys(sv)).toEqual(Object.keys(fi));
    const gaps = (texts: Readonly<Record<string, string>>) =>
      Object.entries(texts).map(([key, text]) => [
        key,
        text.match(/\{\{\w+\}\}/g),
      ]);
    expect(gaps(sv)).toEqual(gaps(fi));
  });
});
