import { spawnSync } from 'node:child_process';

/** What git prints in a folder; `null` where there is no git, no repository, or nothing of that name. */
export function git(root: string, args: readonly string[]): string | null {
  const { error, status, stdout } = spawnSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return error === undefined && status === 0 ? stdout : null;
}
