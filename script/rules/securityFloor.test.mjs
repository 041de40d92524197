// No package is older than security-floor.json allows. A person reads the advisories before each release and adds to it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { minimum, absent } = JSON.parse(
  readFileSync('security-floor.json', 'utf8'),
);

/** The versions of each package in a lockfile. */
function versionsIn(lock) {
  const versions = new Map();
  for (const entry of lock.split('\n\n')) {
    const name = entry.match(/^"?((?:@[^@/"]+\/)?[^@"]+)@npm:/m)?.[1];
    const version = entry.match(/^ {2}version: (\S+)$/m)?.[1];
    if (!name || !version) continue;
    versions.set(name, [...(versions.get(name) ?? []), version]);
  }
  return versions;
}

const numbers = version => version.split(/[.-]/).slice(0, 3).map(Number);

function isOlder(version, floor) {
  const [a, b] = [numbers(version), numbers(floor)];
  const different = a.findIndex((number, i) => number !== b[i]);
  return different >= 0 && a[different] < b[different];
}

/** A floor stands for its major version; a major older than every floor has none and is too old. */
function isTooOld(version, { why: _, ...floors }) {
  const [major] = numbers(version);
  const floor = floors[major];
  if (floor) return isOlder(version, floor);
  return major < Math.max(...Object.keys(floors).map(Number));
}

function tooOld(lock) {
  const versions = versionsIn(lock);
  const old = Object.entries(minimum).flatMap(([name, floors]) =>
    (versions.get(name) ?? [])
      .filter(version => isTooOld(version, floors))
      .map(version => `${name} ${version}: ${floors.why}`),
  );
  const unwanted = Object.keys(absent)
    .filter(name => versions.has(name))
    .map(name => `${name}: ${absent[name]}`);
  return [...old, ...unwanted];
}

test('a lockfile with an old, an older major and an unwanted package is found out', () => {
  const entry = (name, version) =>
    `"${name}@npm:^1":\n  version: ${version}\n  resolution: "${name}@npm:${version}"`;
  const lock = [
    entry('ws', '8.17.0'),
    entry('ws', '6.2.2'),
    entry('ws', '7.5.10'),
    entry('multer', '10.0.0'),
    entry('@backstage/plugin-proxy-backend', '0.6.0'),
  ].join('\n\n');
  assert.deepEqual(
    tooOld(lock).map(line => line.split(':')[0]),
    ['ws 8.17.0', 'ws 6.2.2', '@backstage/plugin-proxy-backend'],
  );
});

test('no package is older than security-floor.json allows, and none is there that it forbids', () => {
  const lock = readFileSync('yarn.lock', 'utf8');
  assert.ok(versionsIn(lock).has('ajv'));
  assert.deepEqual(tooOld(lock), []);
});
