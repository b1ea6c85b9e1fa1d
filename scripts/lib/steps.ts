import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './files.ts';
import { runScript, runTool } from './run.ts';

/** The steps from seeds to a site in `dist/` that any static host can serve. */
export const buildSteps = [
  { name: 'Reading the documents', run: () => runScript('convert.ts') },
  { name: 'Building the pages', run: () => runTool('astro', ['build', '--silent']) },
  { name: 'Writing the downloads', run: () => optional('downloads.ts') },
  { name: 'Indexing for search', run: () => optional('index-search.ts') },
] as const;

function optional(name: string): number {
  return existsSync(join(repository, 'scripts', name)) ? runScript(name) : 0;
}

/**
 * What can be said of the code without running it. TypeScript 7 checks what it can read; for components `astro check` asks TypeScript 6,
 * which still has the interface it needs, on all of `tsconfig.components.json`. `astro sync` writes the types of the collections.
 */
export const checkSteps = [
  { name: 'Types', run: () => runTool('astro', ['sync', '--silent']) || runTool('tsc', ['--noEmit']) },
  {
    name: 'Types of components',
    run: () => runTool('astro', ['check', '--noSync', '--tsconfig', 'tsconfig.components.json']),
  },
  { name: 'Format and lint', run: () => runTool('biome', ['check', '--error-on-warnings']) },
  { name: 'Unused code', run: () => runTool('knip', ['--no-progress']) },
] as const;
