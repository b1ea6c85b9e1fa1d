import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './chromium.ts';

const site = useSite();

/** What people ask of each kind of record: by when or how much, and who. */
const asked = {
  tasks: { vi: ['Thời hạn', 'Cơ quan chủ trì'], en: ['Deadline', 'Lead body'] },
  targets: {
    vi: ['Chỉ tiêu', 'Kỳ', 'Cơ quan chủ trì theo dõi, đánh giá'],
    en: ['Target', 'Period', 'Lead body for monitoring and evaluation'],
  },
  projects: {
    vi: ['Khi nào', 'Cơ quan chủ trì đôn đốc, báo cáo tiến độ', 'Tổng mức đầu tư'],
    en: ['When', 'Lead body for follow-up and progress reporting', 'Total investment'],
  },
} as const;
const cases = (['tasks', 'targets', 'projects'] as const).flatMap((kind) =>
  (['vi', 'en'] as const).map((lang) => [kind, lang] as const),
);
/** How many records of a kind are looked at, and with which they begin: another seed looks at others. */
const sample = { size: 9, seed: 5 };

/** Where the first line of what stands beside each name ends, from the top of the page; `null` where nothing stands there. */
function linesOf(page: Page): Promise<(readonly [string, number | null])[]> {
  return page.locator('main .facts .fact').evaluateAll((facts) =>
    facts.map((fact) => {
      const content = fact.querySelector('dd');
      const range = document.createRange();
      if (content) range.selectNodeContents(content);
      const [first] = range.getClientRects();
      const written = content?.textContent.trim() !== '' && first !== undefined;
      return [fact.querySelector('dt')?.textContent ?? '', written ? first.bottom : null] as const;
    }),
  );
}

test.each(cases)(
  'of %s the first screen of a phone says in %s what people ask first, or that the text does not',
  async (kind, lang) => {
    const page = await site.open(`${lang}/${kind}/`, {
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    });
    const records = (await (await page.request.get(`${site.origin}api/v1/${kind}.json`)).json()) as { id: string }[];
    const step = Math.max(1, Math.floor(records.length / sample.size));
    const ids = records.filter((_, index) => index % step === sample.seed % step).map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(sample.size);
    const faults: string[] = [];
    for (const id of ids) {
      await site.visit(page, `${lang}/${id}/`);
      const lines = await linesOf(page);
      for (const name of asked[kind][lang]) {
        const line = lines.find(([said]) => said === name)?.[1];
        if (line == null) faults.push(`${id}: nothing at ${name}`);
        else if (line > 740) faults.push(`${id}: ${name} at ${Math.round(line)} px`);
      }
    }
    expect(faults).toEqual([]);
  },
);
