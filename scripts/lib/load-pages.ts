import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../../src/corpus/curated/read-page.ts';
import { readYaml } from '../../src/corpus/curated/read-yaml.ts';
import { languages } from '../../src/corpus/model/language.ts';
import { handPageSchema } from '../../src/corpus/model/page.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import { repository, type SourceFiles } from './files.ts';

/** Checks the pages that people write: each by itself, and that each stands in both languages under one name. */
export function checkPages(files: SourceFiles): readonly Diagnostic[] {
  const components = new Set(
    readdirSync(join(repository, 'src/site/mdx'), { encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro'))
      .map((name) => name.slice(0, -'.astro'.length)),
  );
  const names = languages.map((lang) => ({ lang, names: files.names(`content/pages/${lang}`, '.mdx') }));
  return names.flatMap(({ lang, names: own }) =>
    own.flatMap((name): readonly Diagnostic[] => {
      const path = `content/pages/${lang}/${name}`;
      const missing = names.find((other) => !other.names.includes(name));
      if (missing === undefined) return readPage(files.text(path), components);
      return [
        {
          code: 'page-one-language',
          severity: 'error',
          message: `Unexpected page without content/pages/${missing.lang}/${name}, expected each page in both languages`,
          mend: 'Write the other page, or give both the same name.',
          file: files.text(path).file,
          line: 1,
          column: 1,
        },
      ];
    }),
  );
}

/** What the pages that people write say of themselves; those that `checkPages` has nothing against. */
export function handPages(files: SourceFiles) {
  return languages.flatMap((lang) =>
    files.names(`content/pages/${lang}`, '.mdx').flatMap((file) => {
      const { text } = files.text(`content/pages/${lang}/${file}`);
      const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text.replace(/^\uFEFF/u, ''))?.[1] ?? '';
      const { value } = readYaml({ file, text: head }, handPageSchema);
      return value === null ? [] : [{ lang, name: file.slice(0, -'.mdx'.length), ...value }];
    }),
  );
}
