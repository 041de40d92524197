// The fault suite: harms a real portal in every way of the table, and looks whether it kept what it promised.
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDefects, tableOfDefects } from './runDefects.mjs';
import { isEnough, runMutation, tableOfMutation } from './mutation.mjs';
import { faults } from './faults/index.mjs';
import { runFaults } from './runFaults.mjs';
import { table } from './table.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const words = process.argv.slice(2);
const length = words.includes('--long') ? 'long' : 'small';
const engines = ['sqlite', 'postgresql'].filter(
  engine => !words.includes(`--no-${engine}`),
);
const names = words.filter(word => !word.startsWith('--'));

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => process.exit(130));

if (words.includes('--defects')) {
  const rows = await runDefects(root, names);
  console.log(tableOfDefects(rows));
  process.exit(
    rows.every(({ verdict }) => verdict.startsWith('noticed')) ? 0 : 1,
  );
}

if (words.includes('--mutation')) {
  const rows = runMutation(root, names);
  console.log(tableOfMutation(rows));
  process.exit(isEnough(rows) ? 0 : 1);
}

const unknown = names.filter(name => !faults.some(({ id }) => id === name));
if (unknown.length > 0) {
  console.error(
    `There is no fault '${unknown[0]}'. There are:\n${faults
      .map(({ id, what }) => `  ${id.padEnd(24)}${what}`)
      .join('\n')}`,
  );
  process.exit(2);
}

const began = performance.now();
const results = [];
for (const engine of engines) {
  const chosen = faults.filter(
    fault =>
      fault.engines.includes(engine) &&
      (names.length === 0 || names.includes(fault.id)),
  );
  results.push(...(await runFaults({ engine, root, faults: chosen, length })));
}
console.log(table(results, performance.now() - began));
process.exit(
  results.every(({ breaches, error }) => breaches.length === 0 && !error)
    ? 0
    : 1,
);
