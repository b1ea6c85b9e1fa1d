import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { settings, siteOrigin } from './scripts/lib/settings.ts';
import { hostHeaders } from './src/site/build/host-headers.ts';
import { bundleVariable, keepBundle } from './src/site/build/keep-bundle.ts';
import { missingPages } from './src/site/build/missing-pages.ts';
import { reloadTexts } from './src/site/build/reload-texts.ts';

/** Where the built site will stand: `SITE_URL` its origin (else that of `content/site.yaml`), `BASE_PATH` the folder below it. */
const { base } = settings();
const site = siteOrigin();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.CACHE_DIR ?? '.cache/astro',
  // Of MDX only what renders it is used: its texts are no modules (src/site/texts.ts).
  integrations: [
    mdx(),
    missingPages(),
    hostHeaders(base),
    keepBundle(process.env[bundleVariable] !== undefined),
    reloadTexts(),
  ],
  // The Content-Security-Policy allows nothing inline: every style and script is a file.
  build: { inlineStylesheets: 'never' },
  vite: {
    // A part of each is no JavaScript and cannot be bundled.
    ssr: { external: ['satteri', '@takumi-rs/core'] },
    build: {
      assetsInlineLimit: 0,
      // One style sheet for all pages: it is small, and cached after the first.
      cssCodeSplit: false,
    },
  },
  scopedStyleStrategy: 'where',
  // Spaces between words stand; only runs of them shrink.
  compressHTML: true,
  devToolbar: { enabled: false },
});
