import { existsSync } from 'node:fs';
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
          // A process that renders a share of the pages need not have it.
          if (!existsSync(new URL(`${lang}/404/index.html`, dir))) continue;
          await rename(new URL(`${lang}/404/index.html`, dir), new URL(`${lang}/404.html`, dir));
          await rmdir(new URL(`${lang}/404/`, dir));
        }
      },
    },
  };
}
