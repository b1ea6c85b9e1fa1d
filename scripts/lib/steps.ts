import { recordsFile } from '../../src/generated/files.ts';
import { readGenerated } from '../../src/generated/read.ts';
import { renderPages } from './build/pages.ts';
import { putTogether } from './build/shares.ts';
import { writeSitemap } from './build/write-sitemap.ts';
import { writeWorker } from './build/write-worker.ts';
import { contentFolder } from './files.ts';
import { endRunning, runTool, startTool, type Step } from './run.ts';
import { settings, siteOrigin } from './settings.ts';

/** The first step: what people wrote, read and checked, to `content/generated/`. */
export const readingStep: Step = {
  name: 'Reading the documents',
  run: () => startTool('node', ['scripts/convert.ts']),
};

/**
 * The steps from seeds to a site that any static host can serve.
 * @param folder where they build
 */
export function buildSteps(folder: string): readonly Step[] {
  const { promise: ready, resolve: begin } = Promise.withResolvers<void>();
  let pages = Promise.resolve(1);
  return [
    {
      name: readingStep.name,
      run: async () => {
        // Meanwhile Astro bundles the code of the pages, which holds no text of the documents.
        pages = renderPages(folder, { ready });
        const status = await readingStep.run();
        if (status === 0) begin();
        else {
          endRunning();
          await pages;
        }
        return status;
      },
    },
    { name: 'Building the pages', run: () => pages },
    ...lastSteps(folder),
  ];
}

/** What needs every page: the list for search engines, the index, the service worker; beside them the downloads, which need none. */
function lastSteps(folder: string): readonly Step[] {
  return [
    {
      name: 'Indexing for search, writing the downloads',
      run: async () => {
        const both = [startTool('node', ['scripts/index-search.ts', folder]), writeDownloads(folder)];
        console.log(`Listed ${writeSitemap(folder, siteOrigin(), settings().base)} addresses.`);
        const [index, downloads] = await Promise.all(both);
        return index || downloads || 0;
      },
    },
    {
      name: 'Writing the service worker',
      run: async () => {
        const documents = readGenerated(contentFolder(process.env), recordsFile('documents')).map(({ id }) => id);
        const written = await writeWorker(folder, settings().base, documents);
        console.log(`${written} pages can be kept with their documents.`);
        return 0;
      },
    },
  ];
}

/**
 * The steps from shares of the pages, built on several machines, to the site.
 * @param folders those of the shares
 * @param folder where they are put together
 */
export function mergeSteps(folders: readonly string[], folder: string): readonly Step[] {
  return [
    readingStep,
    { name: 'Putting the shares together', run: () => putTogether(folders, folder) },
    ...lastSteps(folder),
  ];
}

function writeDownloads(folder: string): Promise<number> {
  return startTool('node', ['scripts/downloads.ts'], { env: { OUT_DIR: folder } });
}

/**
 * What can be said of the code without running it. TypeScript 7 checks what it can read; for components `astro check` asks TypeScript 6,
 * which still has the interface it needs, on all of `tsconfig.components.json`. `astro sync` writes the types of the collections.
 */
export const checkSteps: readonly Step[] = [
  { name: 'Types of the collections', run: () => runTool('astro', ['sync', '--silent']) },
  {
    name: 'Types, components, format and lint, unused code',
    run: async () => {
      const inTurn = async () =>
        (await startTool('tsc', ['--noEmit'])) ||
        (await startTool('biome', ['check', '--error-on-warnings'])) ||
        startTool('knip', ['--no-progress']);
      const components = startTool('astro', ['check', '--noSync', '--tsconfig', 'tsconfig.components.json']);
      const [one, other] = await Promise.all([components, inTurn()]);
      return one || other;
    },
  },
];
