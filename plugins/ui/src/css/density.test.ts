import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rooms = join(__dirname, '..');
const sheets = readdirSync(rooms, { recursive: true })
  .map(String)
  .filter(name => name.endsWith('.css'));
/** Heights that are said in figures, by sheet. */
const figures = (name: string) =>
  readFileSync(join(rooms, name), 'utf8').match(/min-height: (?:2|2\.5)rem/g) ??
  [];

describe('a table', () => {
  it('lets its columns be narrower than their longest word', () => {
    expect(readFileSync(join(rooms, 'list/list.css'), 'utf8')).toMatch(
      /\.tuki-table td \{[^}]*overflow-wrap: anywhere/,
    );
  });
});

describe('the height of a control', () => {
  it('is said in one place, so that buttons and fields in a row are as high', () => {
    expect(sheets).toContain('css/mend.css');
    expect(
      sheets.flatMap(name => figures(name).map(figure => `${name}: ${figure}`)),
    ).toEqual([]);
  });

  it('is 40 px, and 44 px where one writes, on a narrow window and under a finger', () => {
    const tokens = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
    expect(
      [...tokens.matchAll(/([^{}]+)\{\s*--tuki-control: (.+);/g)].map(
        ([, selector, height]) => [
          selector
            .replace(/\/\*[^]*?\*\//g, '')
            .trim()
            .replace(/\s+/g, ' '),
          height,
        ],
      ),
    ).toEqual([
      [':root', '2.5rem'],
      ['.tuki-page-reading, .bui-Dialog', '2.75rem'],
      [':root', '2.75rem'],
    ]);
    expect(tokens).toMatch(
      /@media \(pointer: coarse\), \(max-width: 39\.9375em\) \{\s*:root \{\s*--tuki-control: 2\.75rem/,
    );
  });
});
