import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiSchemas } from '../../src/corpus/model/records.ts';
import { repository } from '../../scripts/lib/files.ts';

/** The sources without comments, by path: what runs, tests and their fixtures apart. */
const sources = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro|mjs)$/.test(name) && !/(\.test|fixture)\.ts$/.test(name))
    .map((name) => {
      const file = join(folder, name).split('\\').join('/');
      const text = readFileSync(join(repository, file), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/(^|\s)\/\/.*$/gm, '$1');
      return { file, text };
    }),
);

const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

/** What stands between the brackets that open at an index. */
function bracketed(text: string, open: number): string {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if ('([{'.includes(text[at] ?? '')) depth++;
    if (')]}'.includes(text[at] ?? '') && --depth === 0) return text.slice(open + 1, at);
  }
  return text.slice(open + 1);
}

const lists = Object.keys(apiSchemas).join('|');
/** A list of records of one kind: `records.tasks`, `tasks.map(`, `...tasks`. */
const list = new RegExp(
  `\\brecords\\.(${lists})\\b|(?<![.\\w])(?:\\w+\\.)?(${lists})\\s*\\.(map|flatMap|filter|entries)\\(`,
);
/** An arrow that gives an entry whose key is an id: `=> [task.id, …]`, `=> [id, …]`. */
const keyedById = /=>\s*\[\s*(\w+\.)?id\s*,/;

/** Maps of records by id that a text makes: by a constructor, as an object, or by setting keys in a loop over a list of records. */
function mapsById(text: string): string[] {
  const made = [...text.matchAll(/(?:new Map|Object\.fromEntries)(?:<[^()]*>)?\(/g)].map((match) =>
    bracketed(text, match.index + match[0].length - 1),
  );
  const loops = [...text.matchAll(new RegExp(`for \\(const [^)]*? of [^)]*?records\\.(${lists})\\b`, 'g'))].map(
    (match) => text.slice(match.index, match.index + 400).split(/\n(?=\S)|\n\n/, 1)[0] ?? '',
  );
  return [
    ...made.filter((argument) => list.test(argument) && keyedById.test(argument)),
    ...loops.filter((body) => /\.set\(\s*(\w+\.)?id\s*,/.test(body)),
  ];
}

describe('one knowledge', () => {
  it('is told from a second one', () => {
    expect(mapsById('const byId = new Map(records.tasks.map((task) => [task.id, task]));')).toHaveLength(1);
    expect(
      mapsById('const names = new Map([...records.places.map(({ id, name }) => [id, name] as const)]);'),
    ).toHaveLength(1);
    expect(mapsById('const byId = Object.fromEntries(records.tasks.map((task) => [task.id, task]));')).toHaveLength(1);
    expect(mapsById('for (const { id, text } of records.provisions) names.set(id, text);')).toHaveLength(1);
    expect(mapsById('new Map(provisions.map((provision) => [provision.id, provision]))')).toHaveLength(1);
    expect(mapsById('const lines = new Map(records.notes.map((note) => [note.source.lines[0], note]));')).toEqual([]);
  });

  it('is made by one module: no other makes a map of records by id', () => {
    // The stages before it work on drafts, which are no records yet.
    const before =
      /^src\/corpus\/(parse|values|naming|records|link|reconcile)\/|^(src\/corpus\/corpus|scripts\/lib\/(corpus-tools|load-corpus))\.ts$/;
    // The lock writes down which ids are published: a list to be kept, no look-up.
    const lock = 'src/corpus/emit/id-lock.ts';
    const others = sources.filter(({ file, text }) => !before.test(file) && file !== lock && mapsById(text).length > 0);
    expect(others.map(({ file, text }) => `${file}: ${mapsById(text).join(' | ')}`)).toEqual([]);
  });

  it('is read by one module, which alone knows the folder and its setting', () => {
    expect(filesWith(/content\/generated|CONTENT_DIR/)).toEqual(['src/generated/read.ts']);
  });

  it('comes from curated files through one reader of YAML, with a writer beside it', () => {
    expect(filesWith(/from 'yaml'|\?raw'/)).toEqual([
      'src/corpus/curated/read-yaml.ts',
      'src/corpus/curated/write-yaml.ts',
    ]);
  });
});
