import { describe, expect, test } from 'vitest';
import { leavesOf } from '../../src/corpus/parse/index.ts';
import { builtCorpus } from '../corpus/built.ts';
import { pages, unescapeHtml } from './dist.ts';

/** The text of a page without what a correction shows beside the reading. */
function readable(html: string): string {
  return unescapeHtml(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' '))
    .normalize('NFC')
    .replace(/\s+/g, '');
}

const { corpus, loaded } = builtCorpus();

describe.each(loaded.documents.map((document) => [document.manifest.id, document] as const))('%s', (id, document) => {
  const whole = [...pages]
    .filter(([path]) => path.startsWith(`/vi/${id}/`))
    .map(([, html]) => readable(html))
    .join('\n');

  test('can be read on the site to the last word', () => {
    const missing: string[] = [];
    for (const leaf of leavesOf(document.tree)) {
      const cuts = [
        0,
        ...leaf.readings.flatMap((reading) => [reading.start, reading.end]),
        ...leaf.marks.flatMap((mark) => [mark.start, mark.end]),
        leaf.value.length,
      ].sort((a, b) => a - b);
      cuts.forEach((start, index) => {
        const stretch = leaf.value.slice(start, cuts[index + 1] ?? start).replace(/\s+/g, '');
        if (stretch !== '' && !whole.includes(stretch))
          missing.push(`line ${leaf.spans[0]?.line}: ${stretch.slice(0, 80)}`);
      });
    }
    expect(missing).toEqual([]);
  });

  test('links the lines of every provision, annex and row that has a page', () => {
    const { provisions, tasks, targets } = corpus.records;
    const own = [...provisions, ...tasks, ...targets].filter(
      ({ document, url }) => document === id && !url.vi.includes('#'),
    );
    expect(own.length).toBeGreaterThan(10);
    const link = `/vi/${id}/source/#`;
    expect(own.filter(({ url }) => !pages.get(url.vi)?.includes(link)).map(({ url }) => url.vi)).toEqual([]);
  });

  test('has every line of its seed in the source viewer', () => {
    const viewer = readable(pages.get(`/vi/${id}/source/`) ?? '');
    const missing = document.lines
      .filter((line) => line.printed.trim() !== '' && !viewer.includes(line.printed.replace(/\s+/g, '')))
      .map((line) => line.number);
    expect(missing).toEqual([]);
  });
});
