import { spawnSync } from 'node:child_process';

/** Whether a tool of Debian is there; as root it is installed where it is not. */
export function installed(tool) {
  if (isThere(tool)) return true;
  if (process.getuid?.() !== 0) return false;
  spawnSync('apt-get', ['install', '-y', '-qq', tool], { stdio: 'ignore' });
  return isThere(tool);
}

const isThere = tool =>
  spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined;
