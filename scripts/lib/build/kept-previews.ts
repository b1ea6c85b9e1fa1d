import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Keeper } from '../../../src/previews/kept.ts';
import { repository, writeWhole } from '../files.ts';
import { cacheFolder, digestOf, filesBelow, filesForDigest, mayTake, touch } from './cache.ts';

/**
 * Keeps the pictures of previews from one build to the next, each under a digest of what it says and of all that it is drawn with: the code,
 * the sign, and the packages of the lock, which hold fonts and renderer. Another line of other code draws none anew.
 */
export function previewKeeper(folder: string = join(cacheFolder, 'previews')): Keeper {
  const code = [
    ...filesBelow(join(repository, 'src/previews'), /\.test\.ts$|\.md$/),
    join(repository, 'public/favicon.svg'),
    join(repository, 'package-lock.json'),
  ];
  const drawnWith = digestOf([process.platform, process.arch, ...filesForDigest(code)]);
  mkdirSync(folder, { recursive: true });
  return async (preview, draw) => {
    const file = join(folder, `${digestOf([drawnWith, JSON.stringify(preview)])}.png`);
    if (mayTake() && existsSync(file)) {
      const kept = new Uint8Array(readFileSync(file));
      if (isWhole(kept)) {
        touch(file);
        return kept;
      }
    }
    const bytes = await draw();
    writeWhole(file, bytes);
    return bytes;
  };
}

/** Whether a PNG has its last chunk: one that was cut off has it not. */
function isWhole(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-8, -4)).toString('latin1') === 'IEND';
}
