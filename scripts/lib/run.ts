import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { repository } from './files.ts';

/** Runs a package's command from `node_modules/.bin` with its output shown; returns its exit code. */
export function runTool(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const bin = join(repository, 'node_modules', '.bin');
  // First in the path, so that what the tool starts finds the Node of the lock too.
  const path = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
  const { status } = spawnSync(join(bin, name), args, {
    cwd: repository,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return status ?? 1;
}

/** Runs one of the scripts of this folder's parent. */
export function runScript(name: string, args: readonly string[] = []): number {
  return runTool('node', [join('scripts', name), ...args]);
}

/** A step of a longer command: says which it is of how many and how long it took, and stops the whole when it fails. */
export function steps(list: readonly { readonly name: string; readonly run: () => number }[]): number {
  for (const [position, { name, run }] of list.entries()) {
    const started = performance.now();
    console.log(`\n[${position + 1}/${list.length}] ${name} …`);
    const status = run();
    if (status !== 0) {
      console.error(`[${position + 1}/${list.length}] ${name}: failed`);
      return status;
    }
    console.log(`[${position + 1}/${list.length}] ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return 0;
}
