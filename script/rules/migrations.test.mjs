// Expand, then contract: a migration runs while the version before still serves, so it takes away nothing that one
// reads. What does is a step of its own, a release later, and says so in a line `contracts: WHAT, unread since VERSION`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** What the version before would miss. An index that goes costs time and breaks nothing. */
const taking =
  /drop(Table|Column|Columns|View)\b|rename(Table|Column)\b|\.alter\(|setNullable|dropNullable|\bdrop (table|column|view)\b|\brename (to|column)\b|set not null/i;

const upOf = text =>
  text.slice(
    text.indexOf('exports.up'),
    text.indexOf('exports.down') > 0 ? text.indexOf('exports.down') : undefined,
  );
const takesAway = text => taking.test(upOf(text)) && !/contracts: /.test(text);

/** A new column that must be filled fails for the version before, which does not know it. */
const demands = text =>
  [...upOf(text).matchAll(/alterTable\([^]*?\n {2}\}\);/g)].some(([block]) =>
    block
      .split(';')
      .some(
        line =>
          /\.notNullable\(\)/.test(line) && !/defaultTo|generated/.test(line),
      ),
  );

test('a migration that takes away or demands is found out', () => {
  const up = body => `exports.up = async k => {\n${body}\n};\nexports.down`;
  assert.ok(takesAway(up(`t.dropColumn('a')`)));
  assert.ok(takesAway(up(`k.raw('alter table x rename column a to b')`)));
  assert.ok(!takesAway(up(`t.dropIndex([], 'a')`)));
  assert.ok(
    !takesAway(`// contracts: a, unread since 1.2\n${up(`t.dropColumn('a')`)}`),
  );
  assert.ok(!takesAway('exports.up = 1; exports.down = k.dropTable()'));
  const added = column =>
    up(
      `  await k.schema.alterTable('x', t => {\n    t.text('a')${column};\n  });`,
    );
  assert.ok(demands(added('.notNullable()')));
  assert.ok(!demands(added(`.notNullable().defaultTo('')`)));
  assert.ok(!demands(added('')));
});

test('each migration runs beside the version before it', () => {
  const files = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', 'plugins/*/migrations/*.js'],
    { encoding: 'utf8' },
  )
    .trim()
    .split('\n');
  assert.ok(files.length > 10);
  const texts = files.map(file => [file, readFileSync(file, 'utf8')]);
  const named = test => texts.filter(([, text]) => test(text)).map(([f]) => f);
  assert.deepEqual(named(takesAway), []);
  assert.deepEqual(named(demands), []);
});
