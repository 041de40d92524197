import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences } from './sentences';

const page = readFileSync(
  join(__dirname, '../../../../docs/catalogue.md'),
  'utf8',
);

describe('docs/catalogue.md', () => {
  it('lists every problem with its sentence, in the order of the table', () => {
    const listed = [...page.matchAll(/^### (\S+)\n\n(.+)$/gm)];
    expect(listed.map(([, code, sentence]) => [code, sentence])).toEqual(
      Object.entries(sentences).map(([code, { en }]) => [code, en]),
    );
  });
});
