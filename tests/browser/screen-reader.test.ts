import { expect, test } from 'vitest';
import { useSite } from './chromium.ts';

const site = useSite();

/** What a screen reader says of a part of a page, one line a thing, in the order in which it is met; addresses are left out. */
async function heard(path: string, part: string): Promise<string[]> {
  const page = await site.open(path);
  const snapshot = await page.locator(part).ariaSnapshot();
  return snapshot
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^- /, '')
        .replace(/^'(.*)'(:?)$/, '$1$2')
        .replace(/:$/, ''),
    )
    .filter((line) => !line.startsWith('/url'));
}

/** Checks that all of a walk is heard, in its order, whatever else is heard in between. */
function expectWalk(lines: readonly string[], walk: readonly (string | RegExp)[]): void {
  let at = -1;
  for (const step of walk) {
    const next = lines.findIndex(
      (line, index) => index > at && (typeof step === 'string' ? line === step : step.test(line)),
    );
    if (next === -1)
      expect.fail(
        `“${step}” is not heard after “${lines[at] ?? 'the beginning'}”; what is:\n${lines.slice(at + 1, at + 60).join('\n')}`,
      );
    at = next;
  }
}

test('every page begins with a way past the head, the search and the sections', async () => {
  expectWalk(await heard('en/agency/so-tai-chinh/', 'body'), [
    'link "Skip to content"',
    'banner',
    'searchbox "Search both documents"',
    'link "Tiếng Việt"',
    'navigation "Main"',
    'complementary "Unofficial translation"',
    'main',
    'navigation "You are here"',
    'contentinfo',
  ]);
});

test('the page of a body says who it is, then what it has to do in order of date', async () => {
  expectWalk(await heard('en/agency/so-tai-chinh/', 'main'), [
    'heading "Department of Finance" [level=1]',
    'navigation "On this page"',
    /^link "Duties in order of due date \d+"$/,
    'term: Vietnamese name',
    'definition: Sở Tài chính',
    /^link "\d+ tasks led"$/,
    /^region "Duties in order of due date \d+"$/,
    'form "Filters"',
    /^status: Showing \d+ of \d+ duties$/,
    /^heading "Q1 2021 \d+" \[level=3\]$/,
    'time: 31 Jan 2021',
    /^link "III\.1\.b\. Issue an action plan in January 2021/,
    /^heading "Q3 2021 \d+" \[level=3\]$/,
  ]);
});

test('an annex is a table: its name, the heads of its columns, groups and rows by name, findings in words', async () => {
  expectWalk(await heard('vi/01-ct-ubnd/pl6/', 'main'), [
    'heading "Dự án dự kiến khởi công năm 2021" [level=1]',
    /^paragraph: PHỤ LỤC 6 DANH MỤC CÁC DỰ ÁN, CÔNG TRÌNH DỰ KIẾN KHỞI CÔNG NĂM 2021/,
    'table "Phụ lục 6. Dự án dự kiến khởi công năm 2021"',
    'columnheader "Dự án"',
    'button "Dự án"',
    'columnheader "Tổng mức đầu tư (tỷ đồng)"',
    /^rowheader "TỔNG SỐ \(31 DỰ ÁN, CÔNG TRÌNH\) Điểm không khớp \(đáng kể\) Tổng mức đầu tư ghi ở hàng tổng số Phụ lục 6/,
    'cell "111.220,68"',
    'rowheader "I"',
    'rowheader "Xây dựng, phát triển, hiện đại hóa đô thị"',
    'rowheader "1"',
    /^rowheader "Công trình kiến trúc Khu đô thị mới Bắc sông Cấm/,
    /button "Bản nguồn in: Cầm"/,
    'cell "9.949,00"',
    'link "564"',
  ]);
});

test('search says how much it found and what each result is', async () => {
  const lines = await heard('vi/search/?q=so+tai+chinh', 'main');
  expectWalk(lines, [
    'search "Từ cần tìm"',
    'heading "Tìm kiếm" [level=1]',
    'searchbox "Tìm kiếm": so tai chinh',
    'button "Tìm"',
    /^checkbox "Nhiệm vụ \d+"$/,
    /^link "Sở Tài chính/,
  ]);
  expect(lines.some((line) => /^status\b.*\d/.test(line))).toBe(true);
});

test('a provision is read with its label, and each thing beside it says what it does', async () => {
  expectWalk(await heard('vi/01-ct-ubnd/ii-4/', 'main'), [
    'heading "Ngân sách, môi trường đầu tư, doanh nghiệp" [level=1]',
    /^paragraph: 4\. Tăng cường kỷ cương thu, chi ngân sách/,
    'link "dòng 69"',
    /^link "Liên kết đến Điểm a khoản 4/,
    'link "a)"',
    'link "chuyển giá"',
  ]);
});
