/**
 * Puts the tests of a package into a few files that jest runs, so that Backstage's backend, or its parts of a page, are
 * loaded a few times and not once for each of a hundred files, which costs as much as the tests themselves. Each file keeps its own
 * `describe` with its hooks; run by hand (`backstage-cli package test`) each file is alone, as it was.
 *
 * `node script/tests/together.mjs write [--long]`   writes `src/__together__/` of each package
 * `node script/tests/together.mjs remove`           takes it away again
 * `node script/tests/together.mjs ignored`          prints the pattern of the test files that stand in it
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

// Hooks of what is loaded first belong to the whole file, not to the first test that needs it.
const backend = '@backstage/backend-test-utils';
const page = '@testing-library/react';

const first = {
  'plugins/forms-backend': backend,
  'plugins/expert-network-backend': backend,
  'plugins/forms': page,
  'plugins/expert-network': page,
  'plugins/forms-react': page,
  'plugins/ui': page,
  'packages/app': page,
};
const packages = Object.keys(first);
const folder = 'src/__together__';
const perPart = 12;

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
    .filter(file => /\.test\.tsx?$/.test(file))
    .filter(file => long || !/\.long\.test\.tsx?$/.test(file))
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
    `require('${first[name]}');`,
    ...files.map(file => {
      const path = relative(join(name, folder), join(name, 'src', file));
      return `describe(${JSON.stringify(
        file,
      )}, () => { require(${JSON.stringify(path.replace(/\.tsx?$/, ''))}); });`;
    }),
    'jest.setTimeout(120_000);',
    '',
  ].join('\n');

const [command, ...rest] = process.argv.slice(2);
commands[command]({ long: rest.includes('--long') });
