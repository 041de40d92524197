import { fileLimits, refuseFile } from './fileLimits';

const files = { maxCount: 2, maxBytes: 1000, types: ['pdf', 'jpeg'] };

describe('the limits of a form', () => {
  it('are none where the form takes no files', () => {
    expect(fileLimits({})).toBeUndefined();
  });

  it('are never over those of the portal, and know only types that are known', () => {
    expect(
      fileLimits({
        files: { maxCount: 99, maxBytes: 1e9, types: ['pdf', 'constructor'] },
      }),
    ).toEqual({ count: 20, bytes: 25 * 1024 * 1024, endings: ['pdf'] });
  });
});

describe('a file that is chosen', () => {
  const limits = fileLimits({ files })!;
  it.each([
    ['Kartta.PDF', 1000, 1, undefined],
    ['kuva.jpeg', 1, 0, undefined],
    ['kartta.pdf', 1, 2, 'too-many-files'],
    ['kartta.exe', 1, 0, 'file-type'],
    ['pdf.', 1, 0, 'file-type'],
    ['kartta.pdf', 0, 0, 'file-empty'],
    ['kartta.pdf', 1001, 0, 'file-too-large'],
  ])('%s of %i bytes after %i others: %s', (name, size, count, type) => {
    expect(refuseFile({ name, size }, limits, count)?.type).toBe(type);
  });
});
