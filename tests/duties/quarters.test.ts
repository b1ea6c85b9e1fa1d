import { expect, test } from 'vitest';
import { pages } from '../site/dist.ts';

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

test.each(['vi', 'en'])(
  'recurring duties are filtered by the quarters that the timeline counts them in (%s)',
  (lang) => {
    const rows = (pages.get(`/${lang}/duties/`) ?? '').match(/<tr[^>]* data-record-id="[^>]*>/g) ?? [];
    const counts = new Map<string, number>();
    for (const row of rows.filter((one) => attribute(one, 'data-due') === 'recurring'))
      for (const code of attribute(row, 'data-quarter').split(' ').filter(Boolean))
        counts.set(code, (counts.get(code) ?? 0) + 1);

    const table = /<table class="timeline[\s\S]*?<\/table>/.exec(pages.get(`/${lang}/deadlines/`) ?? '')?.[0] ?? '';
    const timeline = new Map<string, number>();
    for (const [, year, cells = ''] of table.matchAll(/<th scope="row"[^>]*>(\d{4})<\/th>([\s\S]*?)<\/tr>/g))
      for (const [at, cell] of (cells.match(/<td[\s\S]*?<\/td>/g) ?? []).entries()) {
        const again = /<span aria-hidden="true"[^>]*>↻<\/span> (\d+)/.exec(cell)?.[1];
        if (again !== undefined) timeline.set(`${year}-Q${at + 1}`, Number(again));
      }
    expect(timeline.size).toBeGreaterThan(4);
    expect(Object.fromEntries([...counts].toSorted())).toEqual(Object.fromEntries(timeline));

    const options = new Set((pages.get(`/${lang}/duties/`) ?? '').match(/(?<=<option value=")\d{4}-Q\d(?=")/g));
    expect([...counts.keys()].filter((code) => !options.has(code))).toEqual([]);
  },
);
