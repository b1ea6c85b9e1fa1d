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
