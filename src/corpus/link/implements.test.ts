import { describe, expect, it } from 'vitest';
import type { Clause } from './clauses.ts';
import { implementsLinks } from './implements.ts';
import { makeTextReader } from './similarity/text-reader.ts';
import { TextBase } from './similarity/text-base.ts';
import { TaskSignals, type Assignment } from './task-signals.ts';

const read = makeTextReader(['xây dựng', 'phát triển'], []);

const clause = (id: string, section: string, heading: string, text: string): Clause => ({
  id: `x/${id}`,
  document: 'x',
  text,
  headings: [heading],
  parents: [section],
  goal: false,
});
const task = (id: string, vi: string, group: string | null = null): Assignment => ({
  id: `x/${id}`,
  document: 'x',
  title: { vi },
  lead: [],
  group: group === null ? null : { title: { vi: group } },
});
const linked = (clauses: readonly Clause[], tasks: readonly Assignment[]) => {
  const base = new TextBase(read, [
    ...clauses.flatMap(({ text, headings }) => [text, ...headings]),
    ...tasks.map(({ title }) => title.vi),
  ]);
  return implementsLinks(tasks, new TaskSignals(clauses, new Map(), base)).map(({ from, to }) => `${from} ${to}`);
};

const economy = 'Thúc đẩy kinh tế biển và cảng biển';
const schools = 'Nâng cao trình độ giáo viên phổ thông';
const clauses = [
  clause('a', 's', economy, 'Mở rộng bến container tại cửa sông Cấm'),
  clause('b', 's', economy, 'Nạo vét luồng hàng hải vào bến Lạch Huyện'),
  clause('c', 's', economy, 'Thu hút hãng tàu quốc tế mở tuyến vận tải mới'),
  clause('d', 's', economy, 'Đào tạo thuyền viên cho đội tàu viễn dương'),
  clause('e', 's', economy, 'Kiểm soát ô nhiễm dầu trên vùng nước neo đậu'),
  clause('f', 't', schools, 'Bồi dưỡng ngoại ngữ và tin học vào dịp hè'),
];
/** Rows that say their clauses over again. */
const repeating = clauses.map(({ id, text }, index) => task(`r${index}`, text, id === 'x/f' ? schools : economy));
const own = repeating.map(({ id }, index) => `${id} ${clauses[index]?.id}`);

describe('the clauses of tasks', () => {
  it('are found where the row says the clause', () => {
    expect(linked(clauses, repeating)).toEqual(own);
  });

  it('are not found by the heading of the group alone, which stands above many clauses', () => {
    expect(linked(clauses, [...repeating, task('n', 'Sửa đổi mức phí trông giữ xe ban đêm', economy)])).toEqual(own);
  });

  it('may say few words in common where no row of the document says more', () => {
    const faint = task('w', 'Mẫu hợp đồng của hợp tác xã trồng rau với hãng tàu quốc tế');
    expect(linked(clauses, [faint])).toEqual(['x/w x/c']);
    expect(linked(clauses, [...repeating, faint])).toEqual(own);
  });
});
