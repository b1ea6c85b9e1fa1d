import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { house } from './walls/house.ts';
import { type Import, importsOf } from './walls/imports.ts';
import { circleIn, roomGraph, roomOf, trespassOf } from './walls/trespass.ts';

const paths = globSync('{src,scripts,tests}/**/*', { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
const modules = new Map(
  paths
    .filter((path) => /\.([cm]?[jt]sx?|astro|css)$/.test(path))
    .map((path) => [path, importsOf(path, readFileSync(path, 'utf8'))] as const),
);
const trespasses = (imports: readonly Import[]) => imports.map(trespassOf).filter((fault) => fault !== null);

test('every file of src/ stands in a room, and every room has files', () => {
  const inside = paths.filter((path) => /^(src|scripts)\//.test(path));
  expect(inside.length).toBeGreaterThan(600);
  expect(inside.filter((path) => roomOf(path) === null)).toEqual([]);
  const used = new Set(inside.map(roomOf));
  expect(Object.keys(house).filter((room) => !used.has(room))).toEqual([]);
  expect(roomOf('src/corpus/attic/dust.ts')).toBeNull();
});

test('no file imports what the table of rooms and packages does not let it', () => {
  const imports = [...modules.values()].flat();
  expect(imports.length).toBeGreaterThan(2000);
  expect(trespasses(imports)).toEqual([]);
});

test('every room may import only rooms that the table has above it, so none leads back to itself', () => {
  const order = ['content', 'tests', ...roomGraph.keys()];
  const upwards = [...roomGraph].flatMap(([room, others]) =>
    others
      .filter((other) => !order.includes(other) || order.indexOf(other) >= order.indexOf(room))
      .map((other) => `${room}: ${other}`),
  );
  expect(upwards).toEqual([]);
  expect(circleIn(roomGraph)).toBeNull();
});

test('no module leads back to itself, imports of types included', () => {
  expect(circleIn(new Map([...modules].map(([path, imports]) => [path, imports.map(({ to }) => to)])))).toBeNull();
});

test('a circle is found, and named', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', []],
    ['c', ['d']],
    ['d', ['c']],
  ]);
  expect(circleIn(graph)).toEqual(['c', 'd', 'c']);
});

/** Imports that once passed every check. */
const wrong: readonly (readonly [file: string, text: string])[] = [
  ['src/corpus/parse/roman.ts', `import { resolve } from '../values/citation/resolve.ts';`],
  ['src/corpus/model/span.ts', `import type { DownloadContext } from '../../downloads/context.ts';`],
  ['src/corpus/values/fold.ts', `import { dutiesOf } from '../../duties/index.ts';`],
  ['src/corpus/values/fold.ts', `import { strings } from '../../i18n/ui.ts';`],
  ['src/downloads/csv.ts', `import { href } from '../site/href.ts';`],
  ['src/downloads/csv.ts', `import { writeWhole } from '../../scripts/lib/files.ts';`],
  ['src/site/href.ts', `import { titleOf } from '../corpus/emit/titles.ts';`],
  ['src/site/href.ts', `import { features } from '../corpus/link/similarity/features.ts';`],
  ['src/search/text/fold.ts', `import * as records from '../../corpus/records/index.ts';`],
  ['src/translation/letters.ts', `export * from '../corpus/emit/text.ts';`],
  ['src/duties/index.ts', `export { href } from '../site/href.ts';`],
  ['src/duties/index.ts', `import { readFileSync } from 'node:fs';`],
  ['src/pictures/telling.ts', `import { walkOutline } from '../corpus/records/outline.ts';`],
  ['src/pictures/telling.ts', `import { join } from 'node:path';`],
  ['src/i18n/format.ts', `type Page = import('../site/page.ts').Page;`],
  ['src/site/live/site.ts', `void import('../../corpus/parse/index.ts').then(({ parseDocument }) => parseDocument);`],
  ['src/corpus/corpus.ts', `import type { EmitContext } from './emit/context.ts';`],
  ['src/search/text/tokens.ts', `import { readFileSync } from 'node:fs';`],
  ['src/search/query/place.ts', `import { facts } from '../index/facts.ts';`],
  ['src/translation/letters.ts', `import { readFileSync } from 'node:fs';`],
  ['src/site/parts/Quoting.astro', `---\nimport { textOf } from '../../corpus/emit/text.ts';\n---\n\n<p />\n`],
  [
    'src/translation/page/Remarks.astro',
    `---\nconst it = 1;\n---\n\n<p />\n<script>\n  import '../../duties/live/duty-sort.ts';\n</script>\n`,
  ],
  ['src/corpus/parse/roman.ts', `const { fold } = await import(\`../values/fold.ts\`);`],
  ['src/corpus/parse/roman.ts', `const { fold } = await import('../values/' + name);`],
  ['src/corpus/parse/roman.ts', `const { readFileSync } = require('node:fs');`],
  ['src/corpus/parse/roman.ts', `import files = require('node:fs');`],
  ['src/corpus/parse/roman.ts', `const { readFileSync } = process.getBuiltinModule('node:fs');`],
  ['src/corpus/parse/roman.ts', `const all = import.meta.glob(['./*.ts', '../values/*.ts']);`],
  ['src/corpus/parse/roman.ts', `const all = new URL('../values/fold.ts', import.meta.url);`],
  ['src/corpus/parse/roman.ts', `/// <reference path="../values/fold.ts" />`],
  ['src/corpus/parse/roman.ts', `declare module '../values/fold.ts' {}`],
  ['src/corpus/parse/roman.ts', `import { caseOf } from './roman.test.ts';`],
  ['src/i18n/format.ts', `import '/src/site/href.ts';`],
  ['src/site/styles/tables.css', `@import url("../../duties/page/list.css");`],
  ['src/site/page/Pager.astro', `---\nconst it = 1;\n---\n<style>\n  @import '../../duties/page/list.css';\n</style>`],
  ['src/site/page/Pager.astro', `---\r\nimport '../../duties/index.ts';\r\n---\r\n<p />`],
  ['src/site/page/Pager.astro', `<script type="module">import '../../duties/index.ts';</script>`],
  ['src/site/page/Pager.astro', `<script src="../../duties/index.ts"></script>`],
  ['src/site/page/Pager.astro', `<p>{(await import('../../duties/index.ts')).first}</p>`],
  ['src/pages/api/v1/[name].json.ts', `import { pagesOf } from '../../../corpus/emit/pages.ts';`],
];

test.each(wrong)('%s may not contain %j', (file, text) => {
  expect(trespasses(importsOf(file, text))).toHaveLength(1);
});

test('the line of a wrong import is that of the file', () => {
  const text = '---\nconst a = 1;\n---\n\n<p />\n\n<script>\n  import "../../duties/index.ts";\n</script>\n';
  expect(importsOf('src/site/page/Pager.astro', text)).toEqual([
    { from: 'src/site/page/Pager.astro', line: 8, to: 'src/duties/index.ts' },
  ]);
});
