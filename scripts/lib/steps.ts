import { runTool, startTool, type Step } from './run.ts';

/**
 * The steps from seeds to a site that any static host can serve.
 * @param folder where they build
 */
export function buildSteps(folder: string): readonly Step[] {
  const env = { OUT_DIR: folder };
  return [
    { name: 'Reading the documents', run: () => startTool('node', ['scripts/convert.ts']) },
    { name: 'Building the pages', run: () => startTool('astro', ['build', '--silent'], env) },
    { name: 'Writing the downloads', run: () => startTool('node', ['scripts/downloads.ts'], env) },
    { name: 'Indexing for search', run: () => startTool('node', ['scripts/index-search.ts', folder], env) },
  ];
}

/**
 * What can be said of the code without running it. TypeScript 7 checks what it can read; for components `astro check` asks TypeScript 6,
 * which still has the interface it needs, on all of `tsconfig.components.json`. `astro sync` writes the types of the collections.
 */
export const checkSteps: readonly Step[] = [
  { name: 'Types', run: () => runTool('astro', ['sync', '--silent']) || runTool('tsc', ['--noEmit']) },
  {
    name: 'Types of components',
    run: () => runTool('astro', ['check', '--noSync', '--tsconfig', 'tsconfig.components.json']),
  },
  { name: 'Format and lint', run: () => runTool('biome', ['check', '--error-on-warnings']) },
  { name: 'Unused code', run: () => runTool('knip', ['--no-progress']) },
];
