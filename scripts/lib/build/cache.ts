import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, repository } from '../files.ts';

/** Where builds keep what later ones need not make again; git ignores it, and it may be taken away at any time. */
export const cacheFolder = join(repository, '.cache/site');
/** Set where a build makes everything anew; what it makes is kept all the same. */
export const freshVariable = 'SITE_FRESH';
/** Megabytes that are kept; `SITE_CACHE_MB` sets another number. */
const usualLimit = 400;

/** Whether what earlier builds kept may be taken. */
export function mayTake(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  return env[freshVariable] === undefined;
}

/** A digest of texts and files: the same for the same, in the same order. */
export function digestOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update('\0').update(part);
  return hash.digest('hex').slice(0, 32);
}

/** Files below a folder with a name each, sorted; those that a pattern leaves out are not among them. */
export function filesBelow(folder: string, without: RegExp | null = null): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !without?.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Names and bytes of files, for a digest. */
export function* filesForDigest(files: readonly string[], root: string = repository): Generator<string | Uint8Array> {
  for (const file of files) {
    yield file.slice(root.length + 1).replaceAll('\\', '/');
    yield readFileSync(file);
  }
}

/** Notes that something kept is used today, so that it is not among the oldest. */
export function touch(path: string, now: Date = new Date()): void {
  utimesSync(path, now, now);
}

/**
 * Takes away what was not used for longest until no more is kept than the limit, and what processes left that are no more.
 * What stands in a folder of the cache (`bundle/<key>`, `packs/<name>`) goes or stays as a whole.
 * @returns the number of bytes that are kept
 */
export function sweepCache(
  folder: string = cacheFolder,
  env: Readonly<Record<string, string | undefined>> = process.env,
): number {
  const limit = Number(env['SITE_CACHE_MB'] || usualLimit) * 1024 * 1024;
  mkdirSync(folder, { recursive: true });
  const kept: { readonly path: string; readonly used: number; readonly bytes: number }[] = [];
  for (const kind of readdirSync(folder)) {
    for (const name of readdirSync(join(folder, kind))) {
      const path = join(folder, kind, name);
      const pid = /\.(\d+)\.tmp$/.exec(name)?.[1];
      if (pid !== undefined && !isAlive(Number(pid))) rmSync(path, { recursive: true, force: true });
      else if (pid === undefined) kept.push({ path, used: statSync(path).mtimeMs, bytes: bytesOf(path) });
    }
  }
  let total = kept.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes } of kept.sort((a, b) => a.used - b.used)) {
    if (total <= limit) break;
    rmSync(path, { recursive: true, force: true });
    total -= bytes;
  }
  return total;
}

function bytesOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return filesBelow(path).reduce((sum, file) => sum + statSync(file).size, 0);
}
