import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSentences } from './importSentences';

const page = readFileSync(
  join(__dirname, '../../../../docs/imports.md'),
  'utf8',
);

it('docs/imports.md lists everything that can be wrong with a row, in the order of the table', () => {
  const listed = [...page.matchAll(/^### (\S+)\n\n(.+)$/gm)];
  expect(listed.map(([, code, sentence]) => [code, sentence])).toEqual(
    Object.entries(importSentences).map(([code, { en }]) => [code, en]),
  );
});
