import { describe, expect, test } from 'vitest';
import { follow, useSite } from './chromium.ts';

const site = useSite();
const phone = { viewport: { width: 360, height: 740 } };

describe('what came of it', () => {
  test.each([
    [
      'vi/01-ct-ubnd/pl1-1/',
      [
        'Ngoài hai văn bản',
        'tăng 12,86%',
        'không đạt kế hoạch',
        'tăng 12,38%',
        'không đạt kế hoạch, theo số ước tính',
        'Kế hoạch: 13,50%',
        'chưa có người kiểm tra',
      ],
    ],
    [
      'en/01-ct-ubnd/pl1-4/',
      ['Outside the two documents', 'over VND 90,400 billion', 'plan met, by estimate', 'other site'],
    ],
    [
      'vi/project/cau-ben-rung/',
      ['Kế hoạch: khởi công 2021', '17/07/2024', 'Thông xe cầu', 'kế hoạch không nêu mốc này'],
    ],
    ['en/project/ben-so-3-so-4-cang-cua-ngo-quoc-te-hai-phong/', ['13 May 2025', 'Inaugurated']],
    ['en/01-ct-ubnd/pl4-45/', ['Resolution 35/2021/QH15', '13 November 2021', 'by the planned time']],
    ['vi/01-ct-ubnd/pl4-46/', ['Nghị quyết 18/NQ-HĐND', 'Quyết định 1516/QĐ-TTg', '02/12/2023']],
    ['vi/01-ct-ubnd/pl1-8/', ['Chưa biết:', 'không có nghĩa là chưa làm']],
  ] as const)(
    '%s says what was planned, what came, when and by which source, on a phone without scripts',
    async (path, said) => {
      const page = await site.open(path, { ...phone, javaScriptEnabled: false });
      const section = page.locator('section#results');
      const text = ((await section.textContent()) ?? '').replace(/\s+/g, ' ');
      for (const words of said) expect(text).toContain(words);
      const [width, room] = await Promise.all([
        section.evaluate((element) => element.scrollWidth),
        section.evaluate((element) => element.clientWidth),
      ]);
      expect(width).toBeLessThanOrEqual(room + 1);
    },
  );

  test('a mark in a table leads to its source, which leaves the site only by name', async () => {
    const page = await site.open('vi/targets/');
    await follow(page.locator('tr[data-record-id="01-ct-ubnd/pl1-5"] a.mark'), /\/results\/#o027$/);
    const entry = page.locator('.result:target');
    await entry.waitFor();
    expect(await entry.textContent()).toMatch(
      /gần 174\.000 tỷ đồng[\s\S]*không đạt kế hoạch, theo số ước tính[\s\S]*VnEconomy[\s\S]*trang ngoài/,
    );
    expect(await entry.locator('a.leaves').getAttribute('rel')).toContain('external');
    await site.visit(page, 'vi/targets/');
    expect(await page.locator('tr[data-record-id="01-ct-ubnd/pl1-8"] .mark').textContent()).toBe('chưa biết');
  });
});
