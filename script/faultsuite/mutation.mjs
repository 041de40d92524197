import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOfSources } from './copyOfSources.mjs';

/**
 * The pure parts whose every line must matter to a test: what is changed, and the tests that are to notice, by package.
 * `alike` says which changes no test can notice, because the product does the same after them.
 */
const parts = [
  {
    id: 'lifecycle',
    folder: 'plugins/forms-common',
    mutate: ['src/lifecycle/{transition,reference,states}.ts'],
    tests: ['src/lifecycle/{transition,reference}.test.ts'],
  },
  {
    id: 'promises',
    folder: 'plugins/forms-common',
    mutate: [
      'src/promises/*.ts',
      'src/finland/{workingDays,publicHolidays}.ts',
    ],
    tests: ['src/promises/*.test.ts', 'src/finland/*.test.ts'],
    alike: [
      'Without a promise there is no day to add to, and without an answer no day to read: the guard only says so sooner.',
    ],
  },
  {
    id: 'sealing',
    folder: 'plugins/forms-backend',
    mutate: ['src/sealing/{seal,KeyRing,Wrapping,readKeys}.ts'],
    tests: ['src/sealing/{seal,Wrapping,readKeys}.test.ts'],
    alike: [
      'What is too short, or has no key, does not open either: the guard only says so sooner.',
      'Nothing but a broken seal is thrown where one is caught, and its tag is cut to length before it is checked.',
      'Whatever stands for an id or a secret that is missing is refused; UTF-8 is what Node takes anyway.',
    ],
  },
  {
    id: 'permission-rules',
    folder: 'plugins/forms-node',
    mutate: ['src/permissions/{rules,formRules}.ts'],
    tests: ['src/permissions/*.test.ts'],
    alike: ['Claims are texts: what is null is nobody among them.'],
  },
  {
    id: 'policy',
    folder: 'plugins/permission-backend-module-tukiverkko',
    mutate: ['src/policy/decide.ts'],
    tests: ['src/policy/*.test.ts'],
  },
  {
    id: 'decisions',
    folder: 'plugins/forms-backend',
    mutate: [
      'src/authorize/{criteria,formCriteria,readCriteria,implied,within}.ts',
    ],
    tests: [
      'src/authorize/{criteria,formCriteria,readCriteria,implied,within}.test.ts',
    ],
  },
  {
    id: 'field-rules',
    folder: 'plugins/forms-common',
    mutate: [
      'src/evaluate/{keywords,fieldCheck,formats,score,target,isPageShown}.ts',
    ],
    tests: ['src/evaluate/*.test.ts'],
  },
];

/** The share of changes that a test must notice. */
const aim = 90;

/**
 * Changes the pure parts line by line, in a copy, and looks whether a test fails. A change that nobody notices is a
 * line that could be wrong. Prints the score of each part, and the changes that survived.
 */
export function runMutation(root, names) {
  const copy = mkdtempSync(join(tmpdir(), 'tukiverkko-mutation-'));
  try {
    copyOfSources(root, copy);
    return parts
      .filter(({ id }) => names.length === 0 || names.includes(id))
      .map(part => ({ alike: [], ...part, ...scoreOf(copy, part) }));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function scoreOf(copy, { folder, mutate, tests }) {
  const cwd = join(copy, folder);
  const report = join(cwd, 'mutation.json');
  writeFileSync(
    join(cwd, 'stryker.config.json'),
    JSON.stringify({
      plugins: [
        join(
          copy,
          'node_modules/@stryker-mutator/jest-runner/dist/src/index.js',
        ),
      ],
      testRunner: 'jest',
      mutate: [...mutate, '!src/**/*.test.ts'],
      inPlace: true,
      // Each change is tried with the tests that reach it, and no other.
      coverageAnalysis: 'perTest',
      jest: {
        projectType: 'custom',
        configFile: 'jest.mutation.config.cjs',
        enableFindRelatedTests: false,
      },
      concurrency: 1,
      reporters: ['json', 'clear-text'],
      clearTextReporter: {
        allowColor: false,
        logTests: false,
        reportTests: false,
        reportScoreTable: false,
      },
      jsonReporter: { fileName: report },
      allowConsoleColors: false,
    }),
  );
  writeFileSync(join(cwd, 'jest.mutation.config.cjs'), jestConfig(tests));
  const { status } = spawnSync(
    process.execPath,
    [join(copy, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run'],
    {
      cwd,
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_ENV: 'test',
        BACKSTAGE_TEST_DISABLE_DOCKER: '1',
      },
    },
  );
  if (status !== 0) throw new Error(`stryker ended with ${status}`);
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const count = (...wanted) =>
    all.filter(({ status: state }) => wanted.includes(state)).length;
  const noticed = count('Killed', 'Timeout');
  const missed = count('Survived', 'NoCoverage');
  return { noticed, missed, score: (100 * noticed) / (noticed + missed) };
}

/** The configuration the packages are tested with, where a runner of changes can see which test reaches what. */
const jestConfig = tests => `
module.exports = (async () => ({
  ...(await require('@backstage/cli/config/jest')),
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  testMatch: ${JSON.stringify(
    tests.map(place => `<rootDir>/${place.replace('src/', '')}`),
  )},
  testPathIgnorePatterns: ['[.]long[.]test[.]', 'stryker-tmp'],
}))();
`;

/** The parts and their scores. */
export function tableOfMutation(rows) {
  const lines = rows.flatMap(({ id, noticed, missed, score, alike }) => [
    `${id.padEnd(18)}${String(noticed).padStart(5)} noticed ${String(
      missed,
    ).padStart(5)} not   ${score.toFixed(1)} %${
      score < aim ? '  TOO FEW' : ''
    }`,
    ...alike.map(why => `    alike: ${why}`),
  ]);
  return `\n${lines.join('\n')}\n\nThe aim is ${aim} % of each.\n`;
}

export const isEnough = rows => rows.every(({ score }) => score >= aim);
