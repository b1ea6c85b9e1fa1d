import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../../scripts/lib/files.ts';
import { useSite } from './chromium.ts';

/** Pictures of pages to be looked at by people: `tests/pictures/`, not committed. */
const folder = join(repository, 'tests/pictures');
const shown = [
  '',
  '01-ct-ubnd/',
  '01-ct-ubnd/ii-4/',
  '01-ct-ubnd/pl4/',
  '01-ct-ubnd/pl4-45/',
  '01-ct-ubnd/pl6/',
  '108-nq-cp/pl/',
  'agency/so-giao-thong-van-tai/',
  'project/cau-ben-rung/',
  'notes/',
];
const site = useSite();

test('pages have their picture taken in both languages, widths and themes, and on paper', async () => {
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  for (const language of ['vi', 'en']) {
    const page = await site.open(`${language}/`);
    for (const path of shown) {
      await site.visit(page, `${language}/${path}`);
      const name = `${language}-${path.replaceAll('/', '_') || 'home'}`;
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, media: 'screen' });
          await page.screenshot({ path: join(folder, `${name}${width}-${colorScheme}.png`) });
          taken++;
        }
      }
      await page.emulateMedia({ colorScheme: 'light', media: 'print' });
      await page.pdf({ path: join(folder, `${name}print.pdf`), format: 'A4' });
    }
  }
  expect(taken).toBe(shown.length * 8);
});
