import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Copies the sources to a folder of their own; what is installed is linked, except our own packages, which are the copies. */
export function copyOfSources(root, to) {
  const files = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', '-z'],
    { cwd: root, encoding: 'utf8' },
  )
    .split('\0')
    .filter(
      file =>
        /^(plugins|packages|forms|demo|script)\/|^[^/]+$/.test(file) &&
        lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile(),
    );
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(root, file), join(to, file), { verbatimSymlinks: true });
  }
  linkEach(root, to, 'node_modules');
  const scope = 'node_modules/@tukiverkko';
  mkdirSync(join(to, scope));
  for (const name of readdirSync(join(root, scope)))
    symlinkSync(readlinkSync(join(root, scope, name)), join(to, scope, name));
  for (const folder of ['plugins', 'packages'])
    for (const name of readdirSync(join(to, folder))) {
      const own = join(folder, name, 'node_modules');
      if (existsSync(join(root, own)))
        symlinkSync(join(root, own), join(to, own));
    }
}

function linkEach(root, to, folder) {
  mkdirSync(join(to, folder));
  for (const name of readdirSync(join(root, folder)))
    if (name !== '@tukiverkko')
      symlinkSync(join(root, folder, name), join(to, folder, name));
}
