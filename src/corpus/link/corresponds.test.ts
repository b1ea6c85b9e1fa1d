import { describe, expect, it } from 'vitest';
import type { Clause } from './clauses.ts';
import { correspondsLinks } from './corresponds.ts';
import { makeTextReader } from './similarity/text-reader.ts';
import { TextBase } from './similarity/text-base.ts';

const documents = [
  { id: 'x', issued: '2025-01-09' },
  { id: 'y', issued: '2024-12-22' },
];
const heading = 'Thúc đẩy hợp tác quốc tế trong nghiên cứu và chuyển giao';
const clause = (id: string, text: string): Clause => ({
  id,
  document: id.slice(0, 1),
  text,
  headings: [heading],
  parents: [`${id.slice(0, 1)}/s`],
  goal: false,
});
const clauses = [
  clause('x/a', 'Thành lập quỹ đầu tư mạo hiểm cho khởi nghiệp sáng tạo và ươm tạo công nghệ tại các trường đại học'),
  clause('x/b', 'Cấp học bổng cho sinh viên ngành vật liệu tiên tiến'),
  clause('y/a', 'Hình thành quỹ đầu tư mạo hiểm cho khởi nghiệp sáng tạo và ươm tạo công nghệ tại viện nghiên cứu'),
  clause('y/b', 'Phủ sóng mạng thông tin di động thế hệ mới trên toàn quốc'),
];

describe('clauses of different documents', () => {
  it('correspond where they say the same, from the later to the earlier, and not for one heading above both', () => {
    const base = new TextBase(
      makeTextReader([], []),
      clauses.flatMap(({ text, headings }) => [text, ...headings]),
    );
    expect(
      correspondsLinks({ documents, tasks: [] }, clauses, [], base).map(({ from, to }) => `${from} ${to}`),
    ).toEqual(['x/a y/a']);
  });
});
