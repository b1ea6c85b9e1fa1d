import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { settings, siteOrigin } from './scripts/lib/settings.ts';
import { hostHeaders } from './src/site/build/host-headers.ts';
import { missingPages } from './src/site/build/missing-pages.ts';
import { renderShard, shardOf } from './src/site/build/shards.ts';

/** Where the built site will stand: `SITE_URL` its origin (else that of `content/site.yaml`), `BASE_PATH` the folder below it. */
const { base } = settings();
const site = siteOrigin();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.CACHE_DIR ?? '.cache/astro',
  integrations: [mdx(), missingPages(), hostHeaders(base), renderShard(shardOf(process.env), base)],
  // The texts are legal ones: no quote mark or dash may be made prettier than the source prints it.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  // The Content-Security-Policy allows nothing inline: every style and script is a file.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // One style sheet for all pages: it is small, and cached after the first.
      cssCodeSplit: false,
      rolldownOptions: {
        // Astro's own mark on MDX modules is no directive of JavaScript; a thousand warnings would hide a real one.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  },
  scopedStyleStrategy: 'where',
  // Spaces between words stand; only runs of them shrink.
  compressHTML: true,
  devToolbar: { enabled: false },
});
