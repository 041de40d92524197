// What must hold of the whole repository, whichever package a line stands in.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const tracked = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', '-z'],
  { encoding: 'utf8' },
)
  .split('\0')
  .filter(Boolean);
const binary = /\.(png|ico|woff2?|ttf)$/;
const texts = tracked
  .filter(path => !binary.test(path) && !path.endsWith('yarn.lock'))
  .map(path => {
    try {
      return { path, text: readFileSync(path, 'utf8') };
    } catch {
      return { path, text: '' }; // deleted in the working tree, not yet in the index
    }
  });

const findings = pattern =>
  texts.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}`] : [],
      ),
  );

// First 16 hex digits of the SHA-256 of lower-cased full names: real people of the source material, who must
// never appear here. Only the hashes are kept.
const bannedNames = new Set(
  `73d35f9d7e52cdbd 99c86612f641765f 9c74813be78744e7 7db3872709c75f05 65f41cea1b87b4da 76eccb7f829f6761
   81a3bbb483488c2f aefb0ea2fa79371b d70c52badd6ea17d 819d5ac690eeb905 b455a93fc257a021 e603d788533d6643`.split(
    /\s+/,
  ),
);

const hash = text =>
  createHash('sha256')
    .update(text.toLocaleLowerCase('fi'))
    .digest('hex')
    .slice(0, 16);
const names = (text, banned) =>
  [...text.matchAll(/(?=(?<![\p{L}-])([\p{L}-]+)[\s_.]+([\p{L}-]+))/gu)].filter(
    ([, first, last]) => banned.has(hash(`${first} ${last}`)),
  );

test('no real person of the source material is named', () => {
  // An invented name shows that the search finds names in sentences, addresses and keys.
  const invented = new Set([hash('onni syväjokela')]);
  for (const text of [
    'Soita: Onni Syväjokela.',
    'onni.syväjokela@',
    'user: onni_syväjokela',
  ])
    assert.equal(names(text, invented).length, 1, text);

  const named = texts
    .filter(({ text }) => names(text, bannedNames).length > 0)
    .map(({ path }) => path);
  assert.deepEqual(named, []);
});

test('no contact data of real people stands in the repository', () => {
  // Written in pieces, so that this file does not find itself.
  const domains = ['kuh' + '\\.fi', 'pshyvinvointialue' + '\\.fi'].join('|');
  assert.deepEqual(findings(new RegExp(`@(${domains})|044[- ]?717`)), []);
});

test('no package registry and no path of a machine is named', () => {
  const hosts = [
    'registry\\.npm' + 'js',
    'registry\\.yarn' + 'pkg',
    'deb\\.debian' + '\\.org',
  ].join('|');
  assert.deepEqual(
    findings(new RegExp(`${hosts}|(^|[^A-Za-z0-9_.-])/(home|root)/[a-z]`)),
    [],
  );
});

test('our own packages use Backstage UI, never Material UI', () => {
  assert.deepEqual(
    findings(/from '@(material-ui|mui)\//).filter(place =>
      /^(packages|plugins)\//.test(place),
    ),
    [],
  );
});

test('the lockfile resolves from the npm registry only, with a checksum each', () => {
  const lock = readFileSync('yarn.lock', 'utf8');
  const entries = lock
    .split('\n\n')
    .filter(entry => /^ {2}resolution:/m.test(entry));
  assert.ok(entries.length > 1000);
  const odd = entries.filter(entry => {
    const resolution = entry.match(/resolution: "(.*)"/)[1];
    if (/@workspace:|@link:/.test(resolution)) return false;
    const fromRegistry =
      /@npm:/.test(resolution) || /@patch:.*builtin/.test(resolution);
    const conditional = /^ {2}conditions:/m.test(entry);
    return !fromRegistry || !(conditional || /^ {2}checksum: /m.test(entry));
  });
  assert.deepEqual(
    odd.map(entry => entry.split('\n')[0]),
    [],
  );
});
