import { readdir, rename, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Set where the code of the site is wanted alone: Astro bundles it, renders no page, and the bundle stays. */
export const bundleVariable = 'SITE_BUNDLE';

/** What the processes that render the pages must know of a bundle; it stands beside its code. */
export interface BundleNote {
  /** The name of the module that renders, in the folder of the code. */
  readonly entry: string;
  /** The styles of each page of the code, by Astro's key of it. */
  readonly styles: readonly (readonly [page: string, styles: readonly unknown[]])[];
}

export const bundleNote = 'bundle.json';
/** The folders of a bundle: the code that renders, and the files that every site has beside its pages. */
export const bundleFolders = { code: 'code', files: 'files' } as const;

/**
 * Keeps the bundle of a build that is asked for its code alone (`SITE_BUNDLE`): Astro itself throws it away when it has rendered. Any number of
 * processes then render pages with it. The folder to build in is that of the files.
 */
export function keepBundle(wanted: boolean): AstroIntegration {
  let files: URL;
  let styles: () => BundleNote['styles'];
  return {
    name: 'keep-bundle',
    hooks: !wanted
      ? {}
      : {
          'astro:config:done': ({ config }) => {
            files = config.outDir;
          },
          'astro:build:setup': ({ pages }) => {
            styles = () => [...pages].map(([key, page]) => [key, page.styles] as const);
          },
          'astro:build:start': ({ setPrerenderer }) => {
            setPrerenderer((all) => ({
              ...all,
              setup: async () => {},
              getStaticPaths: async () => {
                const code = new URL(`../${bundleFolders.code}/`, files);
                await rename(new URL('.prerender/', files), code);
                const entry = (await readdir(code)).find((name) => name.startsWith('prerender-entry.'));
                if (entry === undefined) throw new Error('Unexpected bundle without a module that renders');
                const note: BundleNote = { entry, styles: styles() };
                await writeFile(new URL(`../${bundleNote}`, files), JSON.stringify(note));
                return [];
              },
            }));
          },
        },
  };
}
