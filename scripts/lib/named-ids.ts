import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from './files.ts';

/** Files that people write and that may name an id. Catalogues follow by themselves, the lock and the list of moves are what is asked about. */
const files = /^(?!generated\/)(?!ids(-moved)?\.tsv$).*\.(yaml|csv|tsv|mdx)$/u;
/** An id of a provision, row or target, as a word of its own. */
const word = /(?<![\w/.~-])[a-z0-9-]+\/[a-z0-9-]+(?:[.~-]?[a-z0-9]+)*/gu;

/** Where the files below `content/` name ids of a list: `file:line`, by id. Whoever wrote the id there meant the text it had. */
export function placesNaming(ids: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of readdirSync(join(corpus, 'content'), { recursive: true, encoding: 'utf8' }).sort()) {
    const path = name.split('\\').join('/');
    if (!files.test(path)) continue;
    const lines = readFileSync(join(corpus, 'content', name), 'utf8').split('\n');
    for (const [index, line] of lines.entries())
      for (const [id] of line.matchAll(word))
        if (ids.has(id)) found.set(id, [...(found.get(id) ?? []), `content/${path}:${index + 1}`]);
  }
  return found;
}
