import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../scripts/lib/convert-corpus.ts';
import { corpusOfText, wordsOfPages } from './text-corpus.ts';

const { built } = readCorpus();
if (built === null) throw new Error('the corpus has errors');
const { loaded } = built;
const plan = (text: string) => corpusOfText(`KẾ HOẠCH\nSửa bến đò\n\n${text}`, loaded);
const tasksOf = (text: string) =>
  plan(text).corpus.records.tasks.map(({ id, title, lead, coordinating, deadline, unresolved }) => ({
    id,
    title: title.vi,
    lead,
    coordinating,
    deadline: deadline?.text.vi ?? null,
    unresolved: unresolved.map(({ role, printed }) => `${role}: ${printed}`),
  }));

/** The same task in the ways in which plans print it. */
const ways = {
  'headings with points below': `I. KHẢO SÁT BẾN
1. Nội dung
a) Lập danh mục bến đò;
b) Đo độ sâu.
2. Cơ quan chủ trì, phối hợp
a) Chủ trì
- Bộ Tài chính.
b) Phối hợp
- Bộ Nội vụ; Bộ Công an.
3. Thời gian: Tháng 10/2024.`,
  'dash items with colons': `I. KHẢO SÁT BẾN
- Cơ quan chủ trì: Bộ Tài chính.
- Cơ quan phối hợp: Bộ Nội vụ, Bộ Công an.
- Thời gian hoàn thành: Tháng 10/2024.`,
  'one sentence': `I. KHẢO SÁT BẾN
Cơ quan chủ trì: Bộ Tài chính; cơ quan phối hợp: Bộ Nội vụ, Bộ Công an; thời gian thực hiện: Tháng 10/2024.`,
  'dash items behind the last point': `I. KHẢO SÁT BẾN
a) Lập danh mục bến đò;
b) Đo độ sâu.
- Đơn vị chủ trì: Bộ Tài chính.
- Đơn vị phối hợp: Bộ Nội vụ, Bộ Công an.
- Thời hạn: Tháng 10/2024.`,
};

describe.each(Object.entries(ways))('a task assigned by %s', (_, text) => {
  it('is one task with its bodies and time', () =>
    expect(tasksOf(text)).toEqual([
      {
        id: 'd/i-nv',
        title: 'KHẢO SÁT BẾN',
        lead: ['agency/bo-tai-chinh'],
        coordinating: ['agency/bo-noi-vu', 'agency/bo-cong-an'],
        deadline: 'Tháng 10/2024.',
        unresolved: [],
      },
    ]));

  it('leaves the provision as it is, with an id of its own', () => {
    const { corpus } = plan(text);
    expect(corpus.records.provisions.find(({ id }) => id === 'd/i')?.text.vi).toBe('KHẢO SÁT BẾN');
    expect(corpus.addresses.get('d/i-nv')).toEqual({ vi: '/vi/d/i-nv/', en: '/en/d/i-nv/' });
    expect(corpus.records.duties).toEqual([]);
  });

  it.each(['vi', 'en'] as const)('has a page with every word of its fields (%s)', (language) => {
    const words = wordsOfPages(plan(text).corpus, built, language).get('d/i-nv') ?? '';
    const bodies = { vi: ['Bộ Tài chính', 'Bộ Công an'], en: ['Ministry of Finance', 'Ministry of Public Security'] };
    for (const said of [...bodies[language], ...(text.includes('Đo độ sâu') ? ['Đo độ sâu'] : [])])
      expect(words).toContain(said);
    expect(words).toContain(language === 'vi' ? 'Tháng 10/2024' : 'October 2024');
  });
});

describe('what a field says and nothing known answers to', () => {
  it('stands in the task as printed', () =>
    expect(
      tasksOf(`1. Đo nước.
- Chủ trì: Viện Hàn lâm Sông và Hồ.
- Thời gian: mùa cạn.`),
    ).toMatchObject([{ id: 'd/1-nv', lead: [], unresolved: ['lead: Viện Hàn lâm Sông và Hồ', 'deadline: mùa cạn.'] }]));

  it('stands there too where one heading is over bodies of several duties', () =>
    expect(
      tasksOf(`1. Đo nước.
- Cơ quan chủ trì, phối hợp: Bộ Tài chính và Bộ Công an.
- Thời gian: Quý II/2024.`),
    ).toMatchObject([{ lead: [], coordinating: [], unresolved: ['lead: Bộ Tài chính và Bộ Công an.'] }]));
});

describe('tasks below a section', () => {
  const text = `II. NHIỆM VỤ
1. Đo nước. Chủ trì: Bộ Công an; kết quả: bản đồ; thời gian: Quý II/2024.
2. Thay ván. Chủ trì: Bộ Nội vụ; thời gian: Quý III/2024.
3. Các đơn vị tiết kiệm điện.`;

  it('have it as their group, and words of their own as titles', () =>
    expect(plan(text).corpus.records.tasks).toMatchObject([
      {
        id: 'd/ii-1-nv',
        number: '1',
        title: { vi: 'Đo nước' },
        deliverable: { vi: 'bản đồ' },
        group: { number: 'II' },
      },
      { id: 'd/ii-2-nv', number: '2', title: { vi: 'Thay ván' }, group: { title: { vi: 'NHIỆM VỤ' } } },
    ]));
});

it.each([
  ['a meeting', 'I. HỘI NGHỊ\n1. Nội dung\na) Chào cờ.\n2. Thời gian: Tháng 5/2024.'],
  [
    'sections of a plan',
    'I. NỘI DUNG\n1. Sửa bến.\nII. CƠ QUAN CHỦ TRÌ\n1. Bộ Nội vụ.\nIII. THỜI GIAN\n1. Tháng 5/2024.',
  ],
  ['a sentence', '1. Bộ Nội vụ là cơ quan chủ trì: thời gian do Bộ định.'],
])('%s is no task', (_, text) => expect(tasksOf(text)).toEqual([]));
