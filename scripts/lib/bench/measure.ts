import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../files.ts';

/** What a command and all that it started cost. */
export interface Cost {
  readonly status: number;
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor time, of the system too. Programs that are not Node (the indexer of Pagefind) are not in it. */
  readonly processor: number;
  /** Largest memory of one process, in megabytes (resident set). */
  readonly memory: number;
}

/** Runs a script of the repository (or of another folder) and adds up what its processes used: each notes it when it ends. */
export async function measured(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd: string = repository,
): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'measured-'));
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...env,
      MEASURED: folder,
      NODE_OPTIONS: `--import ${new URL('note-usage.ts', import.meta.url).href}`,
    },
  });
  const status = await ended(child);
  const used = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { processor: number; memory: number },
  );
  rmSync(folder, { recursive: true });
  return {
    status,
    wall: (performance.now() - started) / 1000,
    processor: used.reduce((sum, { processor }) => sum + processor, 0),
    memory: Math.max(0, ...used.map(({ memory }) => memory)),
  };
}

/** Resolves with the exit code; 1 for a process that a signal ended. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** Files below a folder by path, each with the fingerprint of its bytes; empty where there is no folder. */
export function fingerprints(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

/** Paths that two folders do not have alike. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}
