// The two configurations that are shipped fit the schemas of every package, and only one of them is a demo.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const configurations = {
  demo: ['app-config.yaml', 'app-config.demo.yaml'],
  production: ['app-config.yaml', 'app-config.production.yaml'],
};

/** Each `${NAME}` without a fallback must come from the environment of an installation. */
function environmentOf(files) {
  const names = files.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/\$\{([A-Z_]+)\}/g)].map(
      ([, name]) => name,
    ),
  );
  return Object.fromEntries(names.map(name => [name, `${name}-value`]));
}

for (const [name, files] of Object.entries(configurations)) {
  test(`the configuration for ${name} fits its schemas`, () => {
    // The schema of Backstage's e-mail module demands its settings of everybody who has the package.
    const checked = [...files, 'app-config.email.yaml'];
    execFileSync(
      'node_modules/.bin/backstage-cli',
      [
        'config:check',
        '--strict',
        ...checked.flatMap(file => ['--config', file]),
      ],
      { env: { ...process.env, ...environmentOf(checked) }, stdio: 'pipe' },
    );
  });
}

test('production has no trace of the demo', () => {
  for (const file of configurations.production)
    assert.doesNotMatch(
      readFileSync(file, 'utf8'),
      /demo: ?true|demoPeople|^ +demo:/m,
    );
});
