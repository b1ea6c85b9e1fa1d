import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { takeLock } from './lock.ts';

/** A site that is being built beside the one that stands. */
export interface SiteFolder {
  /** Where to build. */
  readonly building: string;
  /** Puts what was built into its place and gives the place free. */
  readonly place: () => void;
  /** Takes away what was built so far and gives the place free; what stood there stands as before. Does nothing after `place`. */
  readonly abandon: () => void;
}

const previousOf = (folder: string) => `${folder}.previous`;

/**
 * Begins to build a site beside its place. Nothing in the place changes before all is built; then two renames put the new site there.
 * A build that was killed leaves a folder beside, which the next one takes away.
 * @param place where the site stands: a folder, or a link to one
 * @throws {LockedError} where another process builds for this place
 */
export function beginSite(place: string): SiteFolder {
  const folder = existsSync(place) ? realpathSync(place) : place;
  const release = takeLock(`${folder}.lock`);
  const building = `${folder}.building-${process.pid}`;
  let open = true;
  const close = (): void => {
    open = false;
    removeBeside(building);
    release();
  };
  try {
    restoreSite(folder);
    removeBeside(`${folder}.building-`);
  } catch (error) {
    release();
    throw error;
  }
  return {
    building,
    place: () => {
      exchange(folder, building);
      close();
    },
    abandon: () => {
      if (open) close();
    },
  };
}

/** Removes every folder and file whose path begins so: what is built, and the shares that it is put together from. */
function removeBeside(start: string): void {
  for (const name of readdirSync(dirname(start)))
    if (name.startsWith(basename(start))) rmSync(join(dirname(start), name), { recursive: true, force: true });
}

/**
 * Puts back a site that a kill between the two renames left beside its place, and takes away one that was replaced.
 * Whoever serves a site calls it first.
 */
export function restoreSite(folder: string): void {
  const previous = previousOf(folder);
  if (!existsSync(previous)) return;
  if (existsSync(folder)) rmSync(previous, { recursive: true, force: true });
  else renameSync(previous, folder);
}

function exchange(folder: string, building: string): void {
  const previous = previousOf(folder);
  const replaces = existsSync(folder);
  if (replaces) renameSync(folder, previous);
  try {
    renameSync(building, folder);
  } catch (error) {
    if (replaces) renameSync(previous, folder);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
