/**
 * The house: every room of the project, a folder or a file, and the rooms whose files its own may import. The longest path decides
 * which room a file is in. What is written below may import what is written above it, never the reverse. Tests may import anything.
 */
export const house: Readonly<Record<string, string>> = {
  // Text to knowledge.
  'src/corpus/model': '',
  'src/corpus/curated': 'src/corpus/model',
  'src/corpus/values': 'src/corpus/model',
  'src/corpus/naming': 'src/corpus/model src/corpus/values',
  'src/corpus/parse': 'src/corpus/model src/corpus/naming',
  'src/corpus/records': 'src/corpus/naming src/corpus/model src/corpus/values',
  'src/corpus/knowledge.ts': 'src/corpus/model src/corpus/naming',
  'src/corpus/link/certainty.ts': 'src/corpus/model',
  'src/corpus/link':
    'src/corpus/link/certainty.ts src/corpus/naming src/corpus/model src/corpus/knowledge.ts src/corpus/values',
  'src/corpus/reconcile': 'src/corpus/naming src/corpus/model src/corpus/values src/corpus/records',
  'src/corpus/corpus.ts': 'src/corpus/naming src/corpus/model src/corpus/records src/corpus/link src/corpus/reconcile',
  'src/i18n': 'src/corpus/values src/corpus/model',
  'src/corpus/emit/api.ts': 'src/corpus/model',
  'src/corpus/emit':
    'src/corpus/naming src/corpus/model src/corpus/knowledge.ts src/corpus/values src/corpus/records src/corpus/link src/corpus/link/certainty.ts src/corpus/corpus.ts src/i18n',
  'src/formats': '',
  // Who has to do what by when.
  'src/duties': 'src/corpus/naming src/corpus/knowledge.ts src/corpus/model',
  // What came of the records, held against what they plan.
  'src/results':
    'src/formats src/corpus/naming src/corpus/knowledge.ts src/corpus/model src/corpus/curated src/corpus/values src/duties',
  // What the first step writes for the later ones, and ways to write files.
  'src/generated/file.ts': '',
  'src/generated/asked.ts': '',
  'src/generated': 'src/corpus/model src/corpus/knowledge.ts src/generated/file.ts src/generated/asked.ts',
  // What hosts must know: headers, types, recipes.
  'src/hosting': 'src/formats',
  // What stays readable without a network.
  'src/offline/kept.ts': '',
  'src/offline': 'src/offline/kept.ts src/hosting src/corpus/values src/corpus/model src/i18n',
  // What is made of the knowledge.
  'src/downloads':
    'src/generated src/corpus/naming src/corpus/knowledge.ts src/formats src/corpus/model src/corpus/values src/i18n src/duties',
  'src/pictures':
    'src/corpus/values src/corpus/naming src/corpus/knowledge.ts src/generated/file.ts src/formats src/corpus/model src/i18n',
  'src/translation':
    'src/corpus/naming src/corpus/curated src/generated/file.ts src/formats src/corpus/model src/corpus/values',
  // The pictures beside shared links.
  'src/previews': 'src/i18n',
  'src/search/text': '',
  'src/search/query': 'src/corpus/naming src/search/text',
  'src/search/rank': 'src/search/text src/search/query',
  'src/search/records': 'src/corpus/model src/search/text src/search/query',
  'src/search/engine': 'src/corpus/model src/search/text src/search/query src/search/rank src/search/records',
  'src/search/index':
    'src/duties src/results src/corpus/values src/corpus/naming src/corpus/knowledge.ts src/generated/file.ts src/corpus/model src/i18n src/search/text src/search/query src/search/records src/search/engine',
  // The site: its frame, the page parts and browser scripts of the features, what stands above both.
  'src/site':
    'src/previews src/results src/corpus/link/certainty.ts src/corpus/naming src/corpus/values src/corpus/emit/api.ts src/generated src/generated/file.ts src/generated/asked.ts src/downloads src/hosting src/translation src/corpus/model src/i18n content',
  'src/site/build': 'src/hosting src/i18n src/generated src/generated/file.ts',
  'src/site/home': 'src/corpus/values src/i18n src/site',
  'src/search/ui':
    'src/corpus/model src/corpus/naming src/i18n src/downloads src/search/text src/search/query src/search/records src/search/engine src/site',
  'src/site/live': 'src/i18n src/search/ui',
  'src/duties/live': 'src/duties src/downloads src/site/live',
  'src/duties/page':
    'src/corpus/values src/corpus/naming src/generated src/generated/asked.ts src/corpus/model src/i18n src/duties src/duties/live src/site',
  'src/results/live': 'src/results src/formats src/corpus/naming src/corpus/values',
  'src/results/page': 'src/results src/results/live src/corpus/model src/i18n src/site',
  'src/pictures/page': 'src/generated/asked.ts src/i18n src/pictures src/site',
  'src/translation/live': 'src/search/text src/i18n src/translation',
  'src/translation/page':
    'src/generated/asked.ts src/translation/live src/corpus/values src/corpus/naming src/corpus/model src/i18n src/translation src/site',
  'src/site/mdx': 'src/corpus/values src/corpus/naming src/corpus/model src/i18n src/site src/duties/page',
  'src/site/design': 'src/corpus/model src/i18n src/site src/site/mdx',
  'src/site/layouts': 'src/corpus/model src/i18n src/site src/site/live src/translation/page',
  'src/pages': `src/previews src/downloads src/corpus/naming src/corpus/values src/generated src/formats src/corpus/model src/corpus/emit/api.ts src/i18n src/search/index src/search/ui src/translation src/translation/page
    src/duties src/duties/live src/duties/page src/results/live src/results/page src/pictures src/pictures/page
    src/hosting src/offline src/site src/site/home src/site/live src/site/mdx src/site/design src/site/layouts`,
  // A file of a document as people have it → the text of a seed and its manifest.
  'src/intake': 'src/corpus/model src/corpus/curated src/corpus/values src/corpus/parse',
  // What Astro and the type checker expect at the top of `src/`.
  'src/env.d.ts': 'src/corpus/model src/site',
  'src/astro-modules.d.ts': '',
  // Reads, writes, prints; the benches run what the tests measure with.
  scripts: `src/previews src/generated/asked.ts src/hosting src/offline/kept.ts src/formats src/site/build src/corpus/naming src/generated src/generated/file.ts src/pictures src/corpus/knowledge.ts src/corpus/model src/corpus/curated src/corpus/parse src/corpus/values src/corpus/records src/corpus/link src/corpus/reconcile
    src/corpus/corpus.ts src/corpus/emit src/corpus/emit/api.ts src/i18n src/intake src/results src/duties src/downloads src/translation
    src/search/text src/search/index src/search/query src/search/engine tests`,
};

/** The packages that `src/` uses, and who may import them: whole rooms or single files. Scripts and tests may import any. */
export const packages: Readonly<Record<string, string>> = {
  '@astrojs/markdown-satteri': 'src/site/texts.ts',
  '@fontsource-variable/source-sans-3': 'src/site/frame',
  '@fontsource-variable/source-serif-4': 'src/site/frame',
  '@takumi-rs/core': 'src/previews',
  astro: `src/site src/pages src/duties/page src/pictures/page src/translation/page
    src/astro-modules.d.ts`,
  'csv-parse': 'src/corpus/curated/read-table.ts src/translation/import/table.ts',
  'csv-stringify': 'src/formats/csv.ts',
  diff: 'src/translation/word-diff.ts src/translation/drafts/patch.ts',
  fontkitten: 'src/pictures/page/site-measure.ts src/site/font-licences.ts',
  'gettext-parser': 'src/translation/catalogue',
  hast: 'src/pictures/draw/svg.ts src/intake/html',
  'hast-util-from-html': 'src/intake/html',
  'hast-util-to-html': 'src/pictures/draw/svg.ts src/search/index/entry.ts',
  hastscript: 'src/pictures/draw/svg.ts src/search/index/entry.ts',
  hucre: 'src/downloads src/formats/sheets.ts',
  'ical-generator': 'src/downloads/calendar-file.ts src/downloads/day-calendar.ts',
  jszip: 'src/intake/docx',
  mdast: 'src/corpus/emit',
  'mdast-util-mdx-jsx': 'src/corpus/emit',
  'node:crypto': 'src/corpus/emit/id-lock.ts src/translation/fingerprint.ts',
  'node:fs':
    'src/generated/read.ts src/generated/texts.ts src/site/texts.ts src/pictures/page/site-measure.ts src/previews/materials.ts src/site/font-licences.ts',
  'node:fs/promises': 'src/site/build/host-headers.ts src/site/build/keep-bundle.ts src/site/build/missing-pages.ts',
  'node:module': 'src/previews/materials.ts',
  'node:url': 'src/site/build/reload-texts.ts',
  'node:path': 'src/generated src/site/content-folder.ts src/site/texts.ts',
  'remark-gfm': 'src/corpus/emit/write-mdx.ts',
  'remark-mdx': 'src/corpus/emit/write-mdx.ts',
  'remark-stringify': 'src/corpus/emit/write-mdx.ts',
  satteri: 'src/corpus/curated/read-page.ts src/site/texts.ts',
  serwist: 'src/offline/worker',
  shiki: 'src/site/source',
  ultrahtml: 'src/search/index',
  unified: 'src/corpus/emit/write-mdx.ts',
  unpdf: 'src/intake/pdf',
  'woff2-encoder': 'src/pictures/page/site-measure.ts',
  xast: 'src/formats/xml.ts src/downloads/akoma-ntoso.ts src/translation/export src/translation/import src/intake/docx',
  'xast-util-from-xml': 'src/intake/docx src/translation/import',
  'xast-util-to-string': 'src/translation/import',
  'xast-util-to-xml': 'src/formats/xml.ts',
  xastscript: 'src/downloads/akoma-ntoso.ts src/hosting src/translation src/pages',
  yaml: 'src/corpus/curated',
  // Named when it runs: the index that Pagefind writes beside the pages.
  '`${base}pagefind.js${again}`': 'src/search/engine/files.ts',
  zod: 'src/corpus src/generated src/pictures src/search src/translation src/pages',
};
