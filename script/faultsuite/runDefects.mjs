import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOfSources } from './copyOfSources.mjs';
import { defects } from './defects/index.mjs';
import { faults } from './faults/index.mjs';
import { runFaults } from './runFaults.mjs';
import { openDirectory } from './world/openDirectory.mjs';

/**
 * Whether the suite can see at all: each patch breaks one promise in a copy of the sources, and the fault that should
 * notice must. The same faults on the same sources without the patch are what `script/faults` runs, so what turns red is the patch's doing.
 */
export async function runDefects(root, names) {
  const copy = mkdtempSync(join(tmpdir(), 'tukiverkko-defects-'));
  const chosen = defects.filter(
    ({ id }) => names.length === 0 || names.includes(id),
  );
  let directory;
  const run = async ({ fault, engine }) => {
    const [result] = await runFaults({
      engine,
      root: copy,
      directory,
      length: 'few',
      faults: faults.filter(({ id }) => id === fault),
    });
    return result;
  };
  const rows = [];
  try {
    copyOfSources(root, copy);
    const folder = join(copy, 'running');
    mkdirSync(folder);
    // No patch touches it, so one does for all of them.
    directory = await openDirectory({ root: copy, folder });
    for (const defect of chosen) {
      const patch = join(
        root,
        'script/faultsuite/defects',
        `${defect.id}.patch`,
      );
      const apply = (...flags) =>
        execFileSync('git', ['apply', ...flags, patch], {
          cwd: copy,
          stdio: ['ignore', 'ignore', 'inherit'],
        });
      console.log(`   ${defect.id}: ${defect.what}`);
      apply();
      try {
        const { breaches, error } = await run(defect);
        rows.push({ ...defect, verdict: verdictOf(breaches, error) });
      } finally {
        apply('--reverse');
      }
    }
  } finally {
    await directory?.close();
    rmSync(copy, { recursive: true, force: true });
  }
  return rows;
}

function verdictOf(breaches, error) {
  if (breaches.length > 0) return `noticed: ${breaches[0].breach}`;
  // A portal that does not even start, or never answers again, is noticed too, but by itself.
  return error ? 'stopped, and nothing was proved' : 'NOT NOTICED';
}

/** The defects and what became of them. */
export function tableOfDefects(rows) {
  const lines = rows.map(
    ({ id, fault, engine, verdict }) =>
      `${id.padEnd(28)}${`${fault} on ${engine}`.padEnd(34)}${verdict}`,
  );
  const noticed = rows.filter(({ verdict }) =>
    verdict.startsWith('noticed'),
  ).length;
  return `\n${lines.join('\n')}\n\n${noticed} of ${
    rows.length
  } defects noticed.\n`;
}
