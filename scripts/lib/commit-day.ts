import { execFileSync } from 'node:child_process';
import { repository } from './files.ts';

/** The day of the commit that is checked out, in universal time; `null` outside a git checkout. */
export function commitDay(): string | null {
  try {
    const seconds = execFileSync('git', ['show', '-s', '--format=%ct', 'HEAD'], {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  } catch {
    return null;
  }
}
