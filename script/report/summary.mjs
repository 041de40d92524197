// Adds up what the steps of script/test left behind and prints the line that counts: `N passed, N failed`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [folder, seconds] = process.argv.slice(2);
const read = name => readFileSync(join(folder, name), 'utf8');

/** How each step that counts its own tests says so; a step without an entry counts as one. */
const counters = {
  rules: {
    file: 'rules.tap',
    count: text => ({
      passed: tapCount(text, 'pass'),
      failed: tapCount(text, 'fail'),
    }),
  },
  jest: {
    file: 'jest.json',
    count: text => {
      const results = JSON.parse(text);
      const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } =
        results;
      // Without a PostgreSQL, Backstage's test databases quietly leave it out.
      const missing = ranOnPostgres(results) ? 0 : 1;
      if (missing) console.log('   No test ran on PostgreSQL.');
      return {
        passed: numPassedTests,
        failed: numFailedTests + numRuntimeErrorTestSuites + missing,
      };
    },
  },
  e2e: {
    file: 'e2e.json',
    count: text => {
      const { expected, unexpected, flaky } = JSON.parse(text).stats;
      if (flaky) console.log(`   ${flaky} of the stories needed a second try.`);
      return { passed: expected + flaky, failed: unexpected };
    },
  },
};

function ranOnPostgres({ testResults }) {
  return testResults.some(({ assertionResults }) =>
    assertionResults.some(({ fullName }) => fullName.includes('POSTGRES_')),
  );
}

function tapCount(text, word) {
  return Number(text.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
}

function countsOf(step, ok) {
  const counter = counters[step];
  if (!counter) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(join(folder, counter.file))) return { passed: 0, failed: 1 };
  const { passed, failed } = counter.count(read(counter.file));
  // A runner that ended badly without a failed test, or that found no test, has failed all the same.
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

const steps = readdirSync(folder)
  .filter(name => name.endsWith('.exit'))
  .map(name => name.slice(0, -'.exit'.length));

let passed = 0;
let failed = 0;
console.log('\n\x1b[1mSummary\x1b[0m');
for (const step of steps) {
  const counts = countsOf(step, read(`${step}.exit`).trim() === 'ok');
  passed += counts.passed;
  failed += counts.failed;
  console.log(
    `   ${step.padEnd(8)}${counts.failed ? `${counts.failed} failed, ` : ''}${
      counts.passed
    } passed`,
  );
}
console.log(`   took    ${Math.floor(seconds / 60)} min ${seconds % 60} s\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && steps.length > 0 ? 0 : 1);
