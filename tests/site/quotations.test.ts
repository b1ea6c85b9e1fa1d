import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fromIndexText } from '../../src/search/text/index-copy.ts';
import { dist, pages, unescapeHtml } from './dist.ts';

/** What a browser shows of a page's main part, spaces as one. */
const shown = (html: string) =>
  unescapeHtml(html.replace(/^.*?<main/s, '<main').replace(/<[^>]+>/g, ''))
    .replace(/\s+/g, ' ')
    .normalize('NFC');

test('every line that the search may quote stands on its page, character by character', () => {
  const folder = join(dist, 'pagefind/fragment');
  const texts = new Map<string, string>();
  const wrong: string[] = [];
  let lines = 0;
  for (const file of readdirSync(folder)) {
    const fragment = JSON.parse(
      gunzipSync(readFileSync(join(folder, file)))
        .toString()
        .replace(/^[^{]*/, ''),
    ) as { content: string; filters: { id: string[] } };
    const path = `/${file.startsWith('vi') ? 'vi' : 'en'}/${fragment.filters.id[0]}/`;
    const page = texts.get(path) ?? shown(pages.get(path) ?? '');
    texts.set(path, page);
    for (const line of fromIndexText(fragment.content).split('\n')) {
      if (line.startsWith('\t')) continue;
      lines += 1;
      if (!page.includes(line)) wrong.push(`${path}: ${line}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(lines).toBeGreaterThan(1000);
});
