import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { languages } from '../../i18n/languages.ts';

/**
 * Moves `/{lang}/404/index.html` to `/{lang}/404.html`, where static hosts look for it:
 * with addresses that end in a slash, Astro itself does so for the root page alone.
 */
export function missingPages(): AstroIntegration {
  return {
    name: 'missing-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const lang of languages) {
          try {
            await rename(new URL(`${lang}/404/index.html`, dir), new URL(`${lang}/404.html`, dir));
          } catch (error) {
            // A process that renders a share of the pages need not have it.
            if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
            throw error;
          }
          await rmdir(new URL(`${lang}/404/`, dir));
        }
      },
    },
  };
}
