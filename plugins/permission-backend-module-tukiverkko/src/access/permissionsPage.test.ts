import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionsPage } from './permissionsPage';

const file = join(__dirname, '../../../../docs/permissions.md');

/** Without how wide the columns are drawn. */
const bare = (page: string) =>
  page.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

it('docs/permissions.md says what the table says; UPDATE_DOCS=1 writes it', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(file, permissionsPage());
  expect(bare(readFileSync(file, 'utf8'))).toBe(bare(permissionsPage()));
});
