import { describe, expect, it } from 'vitest';
import { readSuccessors } from './read-successors.ts';

const text = (body: string, id: string) => `- body: ${body}
  successors:
    - { vi: Sở Tài chính, en: Department of Finance, id: ${id}, scope: null }
  from: '2025-03-01'
  basis: { number: 45/2025/NĐ-CP, date: '2025-02-28', title: { vi: Nghị định, en: Decree } }
`;
const known = new Set(['agency/so-ke-hoach-va-dau-tu', 'agency/so-tai-chinh']);
const read = (body: string, id: string) => readSuccessors({ file: 'successors.yaml', text: text(body, id) }, known);

describe("the overlay of today's names", () => {
  it('is read with its legal basis', () => {
    const { successors, diagnostics } = read('agency/so-ke-hoach-va-dau-tu', 'agency/so-tai-chinh');
    expect(diagnostics).toEqual([]);
    expect(successors[0]).toMatchObject({
      body: 'agency/so-ke-hoach-va-dau-tu',
      basis: { number: '45/2025/NĐ-CP' },
      note: null,
    });
  });

  it('may name a successor that the register does not know', () => {
    expect(read('agency/so-tai-chinh', 'null').diagnostics).toEqual([]);
  });

  it('says where a body is unknown and how to mend it', () => {
    expect(read('agency/so-ke-hoach', 'agency/so-tai-chinh').diagnostics).toMatchObject([
      { code: 'unknown-agency', file: 'successors.yaml', line: 1, mend: expect.stringContaining('Correct the id') },
    ]);
    expect(read('agency/so-tai-chinh', 'agency/nobody').diagnostics).toMatchObject([{ line: 3 }]);
  });

  it('is refused without a legal basis', () => {
    expect(
      readSuccessors(
        { file: 'successors.yaml', text: "- body: agency/so-tai-chinh\n  successors: []\n  from: '2025-03-01'\n" },
        known,
      ).diagnostics.length,
    ).toBeGreaterThan(0);
  });
});
