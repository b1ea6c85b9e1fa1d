import { describe, expect, test } from 'vitest';
import { readText } from '../../src/corpus/parse/index.ts';
import { annexSummary, rowsWithoutTitle, tablesWithoutRecords } from '../../src/corpus/records/index.ts';
import { builtCorpus } from './built.ts';
import { corpusOfText, madeManifest, wordsOfPages } from './text-corpus.ts';

const built = builtCorpus();

/** A document whose only annex is a table: headings, then rows. */
const plan = (headings: string, ...rows: readonly string[]) =>
  [
    'KẾ HOẠCH',
    'Bến sông',
    '',
    'I. NHIỆM VỤ',
    '1. Thực hiện phụ lục.',
    '',
    'PHỤ LỤC I',
    'BẢNG',
    '',
    headings,
    ...rows,
  ].join('\n');

const priceList = plan('STT\tDanh mục\tMức giá', '1\tVé đò\t12.000', '2\tVé thuyền\t30.000');
const criteria = plan(
  'TT\tĐiều phải có\tMức chung\tLàng trong đê\tLàng ngoài đê',
  '1\tTỷ lệ thuyền có phao\t≥ 95%\t100%\t≥ 90%',
  '2\tTỷ lệ đường có đèn\t≥ 80%\t≥ 90%\t≥ 70%',
);

describe('what the rows of a table are', () => {
  test('is known of every annex of the documents', () => {
    expect(built.annexes).toEqual([
      '108-nq-cp/pl: 31 rows → 31 tasks',
      '01-ct-ubnd/pl1: 32 rows → 32 targets',
      '01-ct-ubnd/pl2: 11 rows → 11 rows of a scenario',
      '01-ct-ubnd/pl3: 66 rows → 66 targets',
      '01-ct-ubnd/pl4: 116 rows → 116 tasks',
      '01-ct-ubnd/pl5: 25 rows → 25 rows of projects',
      '01-ct-ubnd/pl6: 31 rows → 31 rows of projects',
      '01-ct-ubnd/pl7: 23 rows → 23 rows of projects',
    ]);
  });

  test.each([
    [
      'a result in a unit without a day is a target',
      plan('TT\tChỉ tiêu\tĐơn vị\tKết quả\tCơ quan chủ trì theo dõi', '1\tTỷ lệ thuyền có phao\t%\t≥ 80\tBộ Tài chính'),
      '1 row → 1 targets',
    ],
    [
      'a result of a body by a day is a task',
      plan('TT\tNhiệm vụ\tCơ quan chủ trì\tKết quả\tThời gian', '1\tLập danh mục\tBộ Tài chính\tDanh mục\t2025'),
      '1 row → 1 tasks',
    ],
    [
      'money beside a lead body and a day leaves a task a task',
      plan('TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\tTổng vốn', '1\tLàm bến\tBộ Tài chính\t2025\t12'),
      '1 row → 1 tasks',
    ],
    [
      'projects need no money',
      plan('TT\tDự án\tSức chứa (thuyền)\tNơi đặt\tNăm mở bến', '1\tBến Sen Trắng\t60\tAn Hòa\t2027'),
      '1 row → 1 rows of projects',
    ],
    ['a price is no target', priceList, '2 rows → no records'],
    ['criteria have the level that a heading tells', criteria, '2 rows → 2 targets'],
    [
      'criteria have a level for each group',
      plan(
        'TT\tĐiều phải có\tMức chung\tMức theo loại làng\tMức theo loại làng',
        'TT\tĐiều phải có\tMức chung\tLàng trong đê\tLàng ngoài đê',
        '1\tTỷ lệ thuyền có phao\t≥ 95%\t100%\t≥ 90%',
      ),
      '1 row → 1 targets, 3 values in columns',
    ],
    [
      'the years of a table with units are targets',
      plan('TT\tChỉ tiêu\tĐơn vị tính\t2025\t2026\t2027', '1\tBến đạt chuẩn\tbến\t10\t15\t-'),
      '1 row → 1 targets, 2 values in columns',
    ],
    [
      'what was reached is no target',
      plan('TT\tChỉ tiêu\tĐơn vị tính\tThực hiện năm 2023\tKết quả đạt được năm 2024', '1\tBến đạt chuẩn\tbến\t8\t9'),
      '1 row → no records',
    ],
    [
      'a project with its time and no lead body is no task',
      plan('TT\tTên dự án\tChủ đầu tư\tTiến độ', '1\tBến Sen Trắng\tUBND xã Đồi\t2025-2027'),
      '1 row → 1 rows of projects',
    ],
    ['a fee is no target', plan('TT\tTên vé\tMức thu (đồng/lượt)', '1\tVé đò\t12.000'), '1 row → no records'],
    [
      'marks under the years of a plan are no scenario',
      plan('TT\tNội dung\t2023-2025\t2026-2030', '1\tVẽ bản đồ\tx\t'),
      '1 row → no records',
    ],
    [
      'the head of a group is no task',
      plan('TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn', 'I\tBến\t\t', '1\tLàm bến\tBộ Nội vụ\t2025'),
      '1 row → 1 tasks',
    ],
  ])('%s', (_, text, summary) => {
    expect(annexSummary(corpusOfText(text, built.loaded).drafts)).toEqual([`d/pli: ${summary}`]);
  });

  test('projects lie where a column of its own says', () => {
    const text = plan('TT\tDự án\tNơi đặt', '1\tBến Sen Trắng\tquận Lê Chân, Hải Phòng');
    expect(corpusOfText(text, built.loaded).drafts.projects[0]?.places).toContain('place/quan-le-chan');
  });

  test('targets are for the time that the head of their group says', () => {
    const text = plan('TT\tChỉ tiêu\tĐơn vị\tKết quả', 'I\tĐến năm 2030\t\t', '1\tTỷ lệ thuyền có phao\t%\t≥ 80');
    expect(corpusOfText(text, built.loaded).drafts.targets.map(({ period }) => period?.to)).toEqual(['2030-12-31']);
  });

  test('a value of a column stands below its row, with its own heading and time', () => {
    const text = plan(
      'TT\tTên chỉ tiêu\tĐVT\tKết quả đạt được năm 2023\tMục tiêu năm 2025\tMục tiêu đến năm 2030\tGiai đoạn 2026-2030',
      '1\tBến đạt chuẩn\tbến\t9\t12\t≥ 30\t',
    );
    const { targets } = corpusOfText(text, built.loaded).drafts;
    expect(
      targets.map(({ id, parent, title, value, period }) => [id, parent, title.vi, value?.printed, period?.to]),
    ).toEqual([
      ['d/pli-1', null, 'Bến đạt chuẩn', undefined, undefined],
      ['d/pli-1-t1', 'd/pli-1', 'Mục tiêu năm 2025', '12', '2025-12-31'],
      ['d/pli-1-t2', 'd/pli-1', 'Mục tiêu đến năm 2030', '≥ 30', '2030-12-31'],
    ]);
    expect(targets[0]?.cells.map(({ text: cell }) => cell)).toEqual([
      '1',
      'Bến đạt chuẩn',
      'bến',
      '9',
      '12',
      '≥ 30',
      '',
    ]);
  });

  test('years before the issue were reached, and are no targets beside those to come', () => {
    const text = plan('TT\tChỉ tiêu\tĐơn vị tính\t2022\t2023\t2030', '1\tBến đạt chuẩn\tbến\t7\t8\t30');
    const { targets } = corpusOfText(text, built.loaded).drafts;
    expect(targets.map(({ id, value, period }) => [id, value?.min, period?.to])).toEqual([
      ['d/pli-1', 30, '2030-12-31'],
    ]);
  });

  test('rows that a merged number covers have the number before their title', () => {
    const text = plan(
      'TT\tMặt xét\tĐiều phải có\tMức chung',
      '1\tBến đò\t1.1. Tỷ lệ thuyền có phao\t≥ 95%',
      '1\tBến đò\t1.2. Số thuyền\t12',
    );
    const { targets } = corpusOfText(text, built.loaded).drafts;
    expect(targets.map(({ id, number, title }) => [id, number, title.vi])).toEqual([
      ['d/pli-1.1', '1.1', '1.1. Tỷ lệ thuyền có phao'],
      ['d/pli-1.2', '1.2', '1.2. Số thuyền'],
    ]);
  });

  test('a project whose heading nobody knows has its title', () => {
    const text = plan(
      'TT\tHạng mục công trình\tĐịa điểm\tTổng mức đầu tư',
      '1\tBến Sen\tXã Đồi\t12',
      '2\tBến Súng\tXã Suối\t3',
    );
    expect(corpusOfText(text, built.loaded).drafts.projects.map(({ id }) => id)).toEqual([
      'project/ben-sen',
      'project/ben-sung',
    ]);
  });

  test('a numeral behind groups ends the group above, even with a body beside it', () => {
    const text = plan(
      'TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn',
      'I\tBến\t\t',
      '1\tLàm bến\tBộ Nội vụ\t2025',
      'II\tThuyền\tBộ Tài chính\t',
      '2\tĐóng thuyền\tBộ Nội vụ\t-',
    );
    const { tasks } = corpusOfText(text, built.loaded).drafts;
    expect(tasks.map(({ id, group, unresolved }) => [id, group?.number ?? null, unresolved])).toEqual([
      ['d/pli-1', 'I', []],
      ['d/pli-ii', null, []],
      ['d/pli-ii-2', null, []],
    ]);
  });

  test('figures below a heading that announces them are targets, wherever it stands', () => {
    const text =
      'KẾ HOẠCH\nBến sông\n\nI. YÊU CẦU\n1. Mục tiêu cụ thể đến năm 2030\na) Tỷ lệ thuyền có phao đạt trên 70% vào năm 2026 và 100%.\n2. Việc khác\na) Tỷ lệ thuyền có phao đạt 60%.\n';
    expect(
      corpusOfText(text, built.loaded).drafts.targets.map(({ id, value, period }) => [id, value?.min, period?.to]),
    ).toEqual([['d/i-1-a-t1', 70, '2026-12-31']]);
  });

  test('is what the manifest says of an annex or a heading', () => {
    const kind = madeManifest({ annexes: { I: 'targets' }, columns: { 'Mức chung': 'value' } });
    const { drafts } = corpusOfText(criteria, built.loaded, kind);
    expect(drafts.targets.map(({ value }) => [value?.comparator, value?.min])).toEqual([
      ['≥', 95],
      ['≥', 80],
    ]);
    // The values of the groups stay beside it, as printed.
    expect(drafts.targets[0]?.cells.map(({ role, text }) => [role, text])).toContainEqual([null, '≥ 90%']);
    const none = madeManifest({ annexes: { I: 'none' } });
    const tasks = plan('TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn', '1\tLàm bến\tBộ Nội vụ\t2025');
    expect(corpusOfText(tasks, built.loaded, none).drafts.tasks).toEqual([]);
  });
});

test('the head of a group is shown once, in whatever column it is printed, and each column of names under its own heading', () => {
  const text = plan(
    'STT\tMã số\tTên dịch vụ\tTên dịch vụ phê duyệt\tMức giá',
    'A\tVé của bến trong\t\t\t',
    '1\t01.1\tVé đò\tVé đò ngang\t12.000',
  );
  const { corpus } = corpusOfText(text, built.loaded);
  for (const language of ['vi', 'en'] as const) {
    const words = wordsOfPages(corpus, built, language).get('d/pli') ?? '';
    for (const said of ['Vé của bến trong', 'Vé đò ngang', 'Tên dịch vụ phê duyệt'])
      expect(words.split(said).length - 1, `${said} (${language})`).toBe(1);
  }
});

describe('a table without records', () => {
  const { lines } = readText(Buffer.from(priceList), 'seeds/d.txt');
  const { drafts, corpus } = corpusOfText(priceList, built.loaded);

  test('keeps its rows with all their cells', () => {
    const cells = corpus.records.provisions.flatMap((provision) => provision.cells ?? []);
    expect(cells.map(({ text }) => text)).toEqual(['1', 'Vé đò', '12.000', '2', 'Vé thuyền', '30.000']);
  });

  test('is told at its header, with what to write', () => {
    expect(tablesWithoutRecords(drafts, 'seeds/d.txt', lines, [])).toMatchObject([
      { code: 'table-without-records', severity: 'warning', line: 10, column: 1 },
    ]);
  });

  test('is not told where the manifest says what it is', () => {
    expect(tablesWithoutRecords(drafts, 'seeds/d.txt', lines, ['I'])).toEqual([]);
  });
});

describe('a row without a title', () => {
  const table = plan(
    'TT\tChỉ tiêu\tĐơn vị\tKết quả\tCơ quan theo dõi',
    '1\tTỷ lệ thuyền có phao\t%\t≥ 80\tBộ Tài chính',
    '2\t\t\t\t',
    '3\t\t%\t77,5\tBộ Y tế',
  );
  const { corpus, drafts } = corpusOfText(table, built.loaded);

  test('is no record, is told, and stands with all its cells in the annex', () => {
    expect(drafts.targets.map(({ id }) => id)).toEqual(['d/pli-1']);
    const { lines } = readText(Buffer.from(table), 'seeds/d.txt');
    expect(rowsWithoutTitle(drafts, 'seeds/d.txt', lines)).toMatchObject([
      { code: 'row-without-title', line: 12, column: 1 },
      { code: 'row-without-title', line: 13, column: 1 },
    ]);
    const rows = corpus.records.provisions.filter(({ id }) => id.startsWith('d/pli-'));
    expect(rows.map(({ cells }) => cells?.map(({ text }) => text).filter(Boolean))).toEqual([
      ['2'],
      ['3', '%', '77,5', 'Bộ Y tế'],
    ]);
    for (const language of ['vi', 'en'] as const)
      expect(wordsOfPages(corpus, built, language).get('d/pli')).toMatch(/77[,.]5/);
  });

  test('is no project and no task either', () => {
    const projects = plan('TT\tDự án\tSức chứa', '1\tBến Sen Trắng\t60', '2\t\t70');
    expect(corpusOfText(projects, built.loaded).drafts.projects.map(({ id }) => id)).toEqual(['project/ben-sen-trang']);
    const tasks = plan('TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn', '1\t\tBộ Y tế\t2025', '2\tLàm bến\tBộ Y tế\t2025');
    expect(corpusOfText(tasks, built.loaded).drafts.tasks.map(({ id }) => id)).toEqual(['d/pli-2']);
  });
});

test('each body of a cell has the duty that the cell says, else that of its column', () => {
  const table = plan(
    'TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn',
    '1\tA\tBộ Nội vụ (chủ trì), Bộ Y tế, Bộ Công an (phối hợp)\t\t2025',
    '2\tB\tChủ trì: Bộ Nội vụ; Phối hợp: Bộ Y tế\tBộ Công an\t2025',
    '3\tC\tBộ Nội vụ chủ trì, phối hợp với Bộ Y tế\t\t2025',
    '4\tD\tBộ Nội vụ (CT), Bộ Y tế (PH)\tBộ Công an (chủ trì phần thuyền)\t2025',
    '5\tE\tCục Sông (Bộ Y tế)\t\t2025',
    '6\tG\tCơ quan chủ trì, phối hợp: Bộ Nội vụ, Bộ Y tế\t\t2025',
    '7\tH\tBộ Nội vụ: chủ trì; Bộ Y tế: phối hợp\t\t2025',
  );
  const { corpus, drafts } = corpusOfText(table, built.loaded);
  const said = drafts.tasks.map(({ lead, coordinating, unresolved }) =>
    [lead, coordinating, unresolved.map(({ printed }) => printed)].map((list) =>
      list.map((id) => id.replace('agency/bo-', '')),
    ),
  );
  expect(said).toEqual([
    [['noi-vu'], ['y-te', 'cong-an'], []],
    [['noi-vu'], ['y-te', 'cong-an'], []],
    [['noi-vu'], ['y-te'], []],
    [['noi-vu'], ['y-te', 'cong-an'], ['chủ trì phần thuyền']],
    [[], [], ['Cục Sông (Bộ Y tế)']],
    [[], [], []],
    [['noi-vu'], ['y-te'], []],
  ]);
  // The cell stands as printed; the English names only those who lead.
  expect(wordsOfPages(corpus, built, 'vi').get('d/pli-1')).toContain('(phối hợp)');
  const [lead] = /Ministry of Home Affairs[^\n]*/.exec(wordsOfPages(corpus, built, 'en').get('d/pli-1') ?? '') ?? [];
  expect(lead).not.toContain('Health');
});

test('a field of a task in brackets ends where they close', () => {
  const text =
    'KẾ HOẠCH\nBến sông\n\nI. NHIỆM VỤ\n1. Xây dựng đề án (Cơ quan chủ trì: Bộ Y tế; thời hạn: Quý II/2025).\n2. Việc khác.\n';
  const [task] = corpusOfText(text, built.loaded).drafts.tasks;
  expect([task?.lead, task?.deadline?.to]).toEqual([['agency/bo-y-te'], '2025-06-30']);
});

test('a year before the issue states no target in a text either', () => {
  const text =
    'KẾ HOẠCH\nBến sông\n\nI. MỤC TIÊU\n1. Mục tiêu cụ thể\na) Tỷ lệ thuyền có phao năm 2020 đạt 20%; đến năm 2025 đạt 30%.\n';
  const { targets } = corpusOfText(text, built.loaded).drafts;
  expect(targets.map(({ title, value, period }) => [title.vi, value?.min, period?.to])).toEqual([
    ['Tỷ lệ thuyền có phao', 30, '2025-12-31'],
  ]);
});

test('the present state of an indicator is no target, its goals by year are', () => {
  const text = plan('STT\tChỉ số\tĐVT\tHiện trạng 2023\tMục tiêu 2025\tMục tiêu 2030', '1\tTỷ lệ\t%\t10\t20\t30');
  const { targets } = corpusOfText(text, built.loaded).drafts;
  expect(targets.map(({ id, value, period }) => [id, value?.min, period?.to])).toEqual([
    ['d/pli-1', undefined, undefined],
    ['d/pli-1-t1', 20, '2025-12-31'],
    ['d/pli-1-t2', 30, '2030-12-31'],
  ]);
});

test('rows below a number that covers several are tasks of their own where they say who or when', () => {
  const table = plan(
    'TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn',
    '1\tLàm bến\tBộ Nội vụ\t2025',
    '\tSửa bến\tBộ Y tế\t2026',
    '\tLời thêm không giao ai\t\t',
    '2-3\tVá bến\tBộ Công an\t2027',
    '4\tBán bến\t\t',
    '\t- Bán bến cũ\tBộ Tài chính\t2028',
  );
  const { corpus } = corpusOfText(table, built.loaded);
  expect(corpus.records.tasks.map(({ id, number, lead, deadline }) => [id, number, lead[0], deadline?.to])).toEqual([
    ['d/pli-1', '1', 'agency/bo-noi-vu', '2025-12-31'],
    ['d/pli.1', '', 'agency/bo-y-te', '2026-12-31'],
    ['d/pli.3', '', 'agency/bo-cong-an', '2027-12-31'],
    ['d/pli-4', '4', undefined, undefined],
    ['d/pli-4.1', '', 'agency/bo-tai-chinh', '2028-12-31'],
  ]);
  const pages = wordsOfPages(corpus, built, 'vi');
  expect(pages.get('d/pli')).toContain('Lời thêm không giao ai');
  expect(pages.get('d/pli.3')).toContain('2-3');
});
