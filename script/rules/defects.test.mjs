// The fault suite is shown to see by patches that break a promise; one that does not apply shows nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { defects } from '../faultsuite/defects/index.mjs';

const folder = 'script/faultsuite/defects';

for (const { id } of defects)
  test(`the defect ${id} can still be put into the sources`, () => {
    const { status, stderr } = spawnSync(
      'git',
      ['apply', '--check', `${folder}/${id}.patch`],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, `Make the patch anew, by hand:\n${stderr}`);
  });

test('every patch belongs to a defect of the list', () => {
  assert.deepEqual(
    readdirSync(folder)
      .filter(name => name.endsWith('.patch'))
      .sort(),
    defects.map(({ id }) => `${id}.patch`).sort(),
  );
});
