/**
 * Puts the tests of a backend package into a few files that jest runs, so that Backstage's backend is loaded a few times
 * and not once for each of a hundred files, which costs as much as the tests themselves. Each file keeps its own
 * `describe` with its hooks; run by hand (`backstage-cli package test`) each file is alone, as it was.
 *
 * `node script/tests/together.mjs write [--long]`   writes `src/__together__/` of each package
 * `node script/tests/together.mjs remove`           takes it away again
 * `node script/tests/together.mjs ignored`          prints the pattern of the test files that stand in it
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const packages = ['plugins/forms-backend', 'plugins/expert-network-backend'];
const folder = 'src/__together__';
const perPart = 14;

const commands = {
  write: ({ long }) => packages.forEach(one => write(one, long)),
  remove: () => packages.forEach(remove),
  ignored: () => console.log(`/(${packages.join('|')})/src/(?!__together__/)`),
};

function remove(name) {
  rmSync(join(name, folder), { recursive: true, force: true });
}

function write(name, long) {
  remove(name);
  const files = readdirSync(join(name, 'src'), { recursive: true })
    .filter(file => /\.test\.ts$/.test(file))
    .filter(file => long || !/\.long\.test\.ts$/.test(file))
    .sort();
  mkdirSync(join(name, folder));
  const parts = Math.ceil(files.length / perPart);
  for (let part = 0; part < parts; part++)
    writeFileSync(
      join(name, folder, `part${part + 1}.test.js`),
      // What neighbours have in common lands in different parts: they take about as long.
      textOf(
        files.filter((_, index) => index % parts === part),
        name,
      ),
    );
}

const textOf = (files, name) =>
  [
    // Its hooks belong to the whole file, not to the first test that needs it.
    "require('@backstage/backend-test-utils');",
    ...files.map(file => {
      const path = relative(join(name, folder), join(name, 'src', file));
      return `describe(${JSON.stringify(
        file,
      )}, () => { require(${JSON.stringify(path.replace(/\.ts$/, ''))}); });`;
    }),
    'jest.setTimeout(120_000);',
    '',
  ].join('\n');

const [command, ...rest] = process.argv.slice(2);
commands[command]({ long: rest.includes('--long') });
