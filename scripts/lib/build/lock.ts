import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { isAlive } from '../files.ts';

const ownerSchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** When the process began, as the system counts it: another process may have its number later. `null` where that cannot be asked. */
  begun: z.string().nullable(),
  since: z.string(),
});
type Owner = z.infer<typeof ownerSchema>;

/** Raised where another process holds the lock; the message names it. */
export class LockedError extends Error {}

/**
 * Takes a lock: a file that names this process. One that a dead process of this machine left is taken over.
 * @returns what gives the lock back
 * @throws {LockedError} where a living process holds it, or one of another machine, of which nothing can be known
 */
export function takeLock(file: string, now: Date = new Date()): () => void {
  const mine: Owner = { pid: process.pid, host: hostname(), begun: begunOf(process.pid), since: now.toISOString() };
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, `${JSON.stringify(mine)}\n`);
  try {
    // Two tries: the second after a lock of the dead was put away.
    for (let round = 0; round < 2; round++) {
      if (placed(draft, file)) {
        sweepDrafts(file);
        return () => release(file);
      }
      const { text, owner } = readOwner(file);
      if (owner !== null && (owner.host !== mine.host || lives(owner))) break;
      putAway(file, text);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  const { owner } = readOwner(file);
  throw new LockedError(
    `${file} is held by process ${owner?.pid ?? '?'} of ${owner?.host ?? '?'} since ${owner?.since ?? '?'}: wait until it has built, or end it. If there is no such process, remove the file.`,
  );
}

/** Takes away what processes that are no more had begun to write. */
function sweepDrafts(file: string): void {
  const start = `${basename(file)}.`;
  for (const name of readdirSync(dirname(file))) {
    const pid = name.startsWith(start) ? /\.(\d+)(?:\.old)?\.tmp$/.exec(name)?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dirname(file), name), { force: true });
  }
}

/** Puts the lock into its place, whole, unless there is one. */
function placed(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away the lock that was read; one that took its place meanwhile is put back. */
function putAway(file: string, text: string): void {
  const aside = `${file}.${process.pid}.old.tmp`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== text) placed(aside, file);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function release(file: string): void {
  if (readOwner(file).owner?.pid === process.pid) rmSync(file, { force: true });
}

function readOwner(file: string): { readonly text: string; readonly owner: Owner | null } {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
    return { text, owner: ownerSchema.safeParse(JSON.parse(text)).data ?? null };
  } catch {
    // No lock, or a file that names nobody.
    return { text, owner: null };
  }
}

function lives({ pid, begun }: Owner): boolean {
  return isAlive(pid) && (begun === null || begunOf(pid) === begun);
}

/** The field `starttime` of /proc/PID/stat, in ticks since the machine began (proc_pid_stat(5)). */
function begunOf(pid: number): string | null {
  try {
    const [boot, stat] = ['/proc/sys/kernel/random/boot_id', `/proc/${pid}/stat`].map((path) =>
      readFileSync(path, 'utf8'),
    );
    // The second field is a name in brackets and may hold spaces.
    return `${boot?.trim()} ${stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return null;
  }
}
