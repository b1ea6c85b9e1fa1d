import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleFolders, bundleNote, bundleVariable } from '../../../src/site/build/keep-bundle.ts';
import { repository } from '../files.ts';
import { startTool } from '../run.ts';
import { settings, siteOrigin } from '../settings.ts';
import { cacheFolder, digestOf, filesBelow, filesForDigest, mayTake, touch } from './cache.ts';

/** Folders and files whose bytes the bundle may depend on: the code, what it is bundled with, and which packages that are. */
const sources = ['src', 'public', 'scripts/lib'];
const single = [
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
];

/** A digest of everything that a bundle is made from. The texts of the documents are not in it. */
function codeDigest(): string {
  const files = [
    ...sources.flatMap((folder) => filesBelow(join(repository, folder), /\.test\.ts$|\.md$/)),
    ...single.map((name) => join(repository, name)).filter((file) => existsSync(file)),
  ];
  const { base } = settings();
  const machine = [process.version, process.platform, process.arch, process.env['NODE_ENV'] ?? ''];
  return digestOf([...machine, siteOrigin(), base, ...filesForDigest(files)]);
}

/**
 * The bundle of the code of the site: from the cache where nothing of it changed, else made by Astro.
 * @returns its folder; `null` where Astro failed, which it said
 */
export async function readyBundle(): Promise<string | null> {
  const folder = join(cacheFolder, 'bundle', codeDigest());
  const whole = () => existsSync(join(folder, bundleNote));
  if (whole() && mayTake()) {
    touch(folder);
    return folder;
  }
  const draft = `${folder}.${process.pid}.tmp`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const files = join(draft, bundleFolders.files);
  const status = await startTool('astro', ['build', '--silent'], { env: { OUT_DIR: files, [bundleVariable]: '1' } });
  if (status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    return null;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another build was first: its bundle is the same.
    rmSync(draft, { recursive: true, force: true });
    if (!whole()) throw error;
  }
  return folder;
}
