import { runTool } from './run.ts';

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
