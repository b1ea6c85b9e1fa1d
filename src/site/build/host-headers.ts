import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../../hosting/headers.ts';

/** Writes `_headers`, which several hosts read, so that its rules hold below the base path too. */
export function hostHeaders(base: string): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile(base)),
    },
  };
}
