// What docs/security.md and docs/asvs.md claim leads somewhere, and what they claim of all sources holds.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const read = path => readFileSync(path, 'utf8');
const documents = ['docs/security.md', 'docs/asvs.md'];

const isTest = path =>
  /\.test\.(ts|tsx|mjs)$/.test(path) ||
  path.startsWith('script/faultsuite/faults/');

/** As Markdown viewers make them: lower case, without punctuation, blanks as hyphens. */
const anchorsOf = text =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** The names that are given to addresses at the end of a document. */
const namesIn = text =>
  new Map(
    [...text.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)].map(([, name, to]) => [
      name,
      to,
    ]),
  );

/** Names between brackets, but for the shapes of a picture. */
const usedIn = text =>
  [
    ...text.replace(/^```[^]*?^```$/gm, '').matchAll(/\[([^\][]+)\](?![(:])/g),
  ].map(([, name]) => name);

/** The addresses of a document that lead nowhere. */
function brokenLinks(document, text, isThere = existsSync) {
  const inline = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to);
  return [...inline, ...namesIn(text).values()]
    .filter(to => !to.startsWith('https://'))
    .filter(to => {
      const [file, anchor] = to.split('#');
      const path = file ? join(dirname(document), file) : document;
      if (!isThere(path)) return true;
      return anchor !== undefined && !anchorsOf(read(path)).includes(anchor);
    });
}

/** Rows of the tables of requirements. */
const rowsOf = text =>
  text
    .split('\n')
    .filter(line => /^\| \d+\.\d+\.\d+ /.test(line))
    .map(line => {
      const cells = line.split('|').slice(1, -1);
      const [id, level, , verdict, why] = cells.map(cell => cell.trim());
      return { id, level, verdict, why };
    });

/** What is wrong with a row: nothing that proves it, nothing that says it, or no reason. */
function faultOf({ verdict, why }, names) {
  const paths = usedIn(why).map(name => names.get(name) ?? '');
  const isOf = test => paths.some(to => test(join('docs', to.split('#')[0])));
  const rules = {
    tested: () => isOf(isTest),
    written: () => isOf(path => !isTest(path)),
    'relied on': () => why !== '',
    'not applicable': () => why !== '',
    '**open**': () => why !== '',
  };
  return rules[verdict]?.() ? undefined : verdict || 'no verdict';
}

test('a claim without a test, and a link without an end, are found out', () => {
  const names = new Map([
    ['good', '../plugins/a/a.test.ts'],
    ['page', 'a.md#b'],
  ]);
  const row = (verdict, why) => faultOf({ verdict, why }, names);
  assert.equal(row('tested', '[good]'), undefined);
  assert.equal(row('tested', '[page]'), 'tested');
  assert.equal(row('tested', 'we think so'), 'tested');
  assert.equal(row('written', '[good]'), 'written');
  assert.equal(row('written', '[page]'), undefined);
  assert.equal(row('**open**', ''), '**open**');
  assert.equal(row('done', '[good]'), 'done');
  const text = '[a](nowhere.md) [b]\n\n[b]: ../nowhere.test.ts\n';
  assert.deepEqual(brokenLinks('docs/security.md', text), [
    'nowhere.md',
    '../nowhere.test.ts',
  ]);
  const section = '[a](operations.md#nowhere) [b](operations.md#keys)';
  assert.deepEqual(brokenLinks('docs/security.md', section), [
    'operations.md#nowhere',
  ]);
});

for (const document of documents) {
  test(`each name in ${document} leads to a file or a section`, () => {
    const text = read(document);
    const names = namesIn(text);
    assert.deepEqual(brokenLinks(document, text), []);
    assert.deepEqual(
      usedIn(text).filter(name => !names.has(name)),
      [],
    );
    const used = new Set(usedIn(text));
    assert.deepEqual(
      [...names.keys()].filter(name => !used.has(name)),
      [],
    );
  });
}

test('each requirement stands in docs/asvs.md once, with its level, a verdict and a reason', () => {
  const text = read('docs/asvs.md');
  const { levels } = JSON.parse(read('script/rules/asvs.json'));
  const asked = Object.entries(levels).flatMap(([level, ids]) =>
    ids.map(id => `${id} (${level})`),
  );
  const rows = rowsOf(text);
  const answered = rows.map(({ id, level }) => `${id} (${level})`);
  assert.ok(asked.length > 250);
  assert.deepEqual(answered.toSorted(), asked.toSorted());
  const names = namesIn(text);
  assert.deepEqual(
    rows
      .filter(row => faultOf(row, names))
      .map(row => `${row.id}: ${faultOf(row, names)}`),
    [],
  );
});

const sources = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', '*/src/*.ts', '*/src/*.tsx'],
  { encoding: 'utf8' },
)
  .trim()
  .split('\n')
  .filter(path => /^(plugins|packages)\//.test(path) && existsSync(path))
  .filter(path => !/\.test\.|__testUtils__|testUtils\/|\/testing\//.test(path))
  .map(path => ({ path, text: read(path) }));
const where = pattern =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test('no source makes code or HTML of text, starts a program or lends requests to assistants', () => {
  assert.ok(sources.length > 500);
  assert.deepEqual(
    where(
      /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\bnew Function\(|\beval\(|srcDoc=/,
    ),
    [],
  );
  assert.deepEqual(where(/child_process|node:vm\b/), []);
  assert.deepEqual(where(/actionsRegistry/), []);
});

test('no pattern is made of what people type: those that are built are of ours, and those of authors are read linearly', () => {
  assert.deepEqual(where(/\bRegExp\(/).toSorted(), [
    // Lists of ours, joined.
    'plugins/forms-common/src/evaluate/formats.ts',
    // One of three separators.
    'plugins/forms-common/src/exchange/csv/readCsv.ts',
    // Lists of ours, joined.
    'plugins/forms-common/src/finland/identityCodes.ts',
    'plugins/forms-common/src/finland/personalDetails.ts',
    // One class of signs of an author's pattern, asked sign by sign.
    'plugins/forms-common/src/lint/pattern/automaton.ts',
  ]);
});

test('packages are taken up late, and run nothing when they are installed unless they are named', () => {
  const settings = read('.yarnrc.yml').split('\n');
  assert.ok(settings.includes('enableScripts: false'));
  assert.ok(settings.includes('npmMinimalAgeGate: 60d'));
});

test('SQL is made of constants, but for names of columns and tables of ours in files that are known', () => {
  const built =
    /\b(raw|whereRaw|orWhereRaw|havingRaw|orderByRaw|groupByRaw|joinRaw|fromRaw)(<[^>]*>)?\(\s*`[^`]*\$\{/i;
  assert.deepEqual(where(built).toSorted(), [
    'plugins/forms-backend/src/access/verifyAccess.ts',
    'plugins/forms-backend/src/inbox/InboxStore.ts',
    'plugins/forms-backend/src/inbox/narrowByFilters.ts',
    'plugins/forms-backend/src/keys/wrappedKeys.ts',
    'plugins/forms-backend/src/meetings/MeetingsStore.ts',
    'plugins/forms-backend/src/signatures/signFirst.ts',
  ]);
});

test('the inventory of cryptography is whole, and holds one cipher and one hash', () => {
  const makesIds = /^\s*(type KeyObject|randomUUID)\s*$/;
  const users = sources
    .filter(({ text }) =>
      [...text.matchAll(/import (type )?\{([^}]*)\} from 'node:crypto'/g)].some(
        ([, type, names]) =>
          !type &&
          names.split(',').some(name => name.trim() && !makesIds.test(name)),
      ),
    )
    .map(({ path }) => path);
  const inventory = read('docs/security.md')
    .split('## Cryptography')[1]
    .split('\n## ')[0];
  const listed = [...inventory.matchAll(/`(plugins\/[^`]+)`/g)].map(
    ([, path]) => path,
  );
  const others = where(/from '@noble\//);
  assert.deepEqual(listed.toSorted(), [...users, ...others].toSorted());
  assert.deepEqual(
    where(
      /(from|import|require)\W+(crypto|crypto-js|jose|jsonwebtoken|tweetnacl|bcrypt\w*|node-forge|libsodium\S*)'|crypto\.subtle|import \* as \w+ from 'node:crypto'/,
    ),
    [],
  );
  const calls = sources.flatMap(({ text }) =>
    [
      ...text.matchAll(
        /\bcreate(?:Cipheriv|Decipheriv|Hash|Hmac)\(\s*([^,)\s]+)/g,
      ),
    ].map(([, algorithm]) => algorithm),
  );
  assert.deepEqual([...new Set(calls)].toSorted(), [
    "'aes-256-gcm'",
    "'sha256'",
  ]);
});

test('the page of an installation runs no script, draws no style and reaches no server but its own, and stands in no frame', () => {
  const policy = read('app-config.yaml').match(
    /^ {2}csp:\n((?: {4}.*\n)+)/m,
  )[1];
  for (const line of [
    `script-src: ["'self'"]`,
    `connect-src: ["'self'"]`,
    `object-src: ["'none'"]`,
    `frame-ancestors: ["'none'"]`,
    `style-src: ["'self'", "'unsafe-inline'"]`,
    `font-src: ["'self'", 'data:']`,
    `form-action: ["'self'"]`,
  ])
    assert.ok(
      policy
        .split('\n')
        .map(one => one.trim())
        .includes(line),
      line,
    );
  for (const file of ['app-config.production.yaml', 'app-config.demo.yaml'])
    assert.doesNotMatch(read(file), /^\s*csp:/m);
});
