import { describe, expect, it } from 'vitest';
import {
  makeCitationFinder,
  parseMoney,
  parseValue,
  readDeadline,
  resolveCitation,
  findStatedFigures,
} from '../../../src/corpus/values/index.ts';
import { cellsOf, correctedTrees, instruments, instrumentTypes, registry, textsOf, units } from '../corrected-trees.ts';
import { readByHand } from './documents.ts';

const trees = correctedTrees().filter(({ document }) => readByHand.has(document));
const english = new Map(registry.agencies.map(({ id, en }) => [id, en]));
const findCitations = makeCitationFinder(instrumentTypes, instruments);

describe.each(trees)('the values of $document', (seed) => {
  const agenciesIn = (text: string) => seed.agencies.parseList(text).agencies.flatMap((id) => english.get(id) ?? []);

  it('has no deadline that is not understood, and none without English', () => {
    const wrong = cellsOf(seed, ['deadline']).flatMap(({ where, text }) => {
      const { deadline, reason } = readDeadline(text, { issued: seed.issued, agenciesIn, types: instrumentTypes });
      return deadline === null
        ? [`${where}: ${reason}`]
        : deadline.text.en === null
          ? [`${where}: no English for ${text}`]
          : [];
    });
    expect(wrong).toEqual([]);
  });

  it('has no unit that the table does not hold', () => {
    const unknown = cellsOf(seed, ['unit']).filter(({ text }) => units.find(text) === null);
    expect(unknown.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it('has no value or index that is not understood', () => {
    const unknown = cellsOf(seed, ['value', 'period']).filter(
      ({ text }) => /\d/.test(text) && parseValue(text).comparator === 'text',
    );
    expect(unknown.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it('has no amount of money that is not understood', () => {
    const unknown = cellsOf(seed, ['total-investment', 'state-budget', 'other-capital']).flatMap(
      ({ where, text, table }) => {
        const headings = table.columns
          .filter(({ role }) => /investment|budget|capital/.test(role))
          .map(({ heading }) => heading ?? '');
        return headings.some((heading) => parseMoney(text, heading, units) !== null) ? [] : [`${where}: ${text}`];
      },
    );
    expect(unknown).toEqual([]);
  });

  it('cites no document that the registry does not hold', () => {
    const unknown = textsOf(seed.tree).flatMap((text) =>
      findCitations(text)
        .filter((citation) => !citation.self && resolveCitation(citation, instruments) === null)
        .map(({ start, end }) => text.slice(start, end)),
    );
    expect(unknown).toEqual([]);
  });

  it('prints no number of a document outside a citation', () => {
    const own = seed.tree.children.flatMap((block) =>
      block.kind === 'header' && block.role === 'number' ? [block.text.value] : [],
    );
    const loose = textsOf(seed.tree).flatMap((text) => {
      const citations = findCitations(text);
      return [...text.matchAll(/\d+(?:\/\d{4})?\s?[-/](?:NQ|CT|QĐ|NĐ|CTr|TT|QH|KL|KH)\p{L}*\d*[-/\p{L}]*/gu)]
        .filter(({ index }) => !citations.some(({ start, end }) => start <= index && index < end))
        .map(([printed]) => `${printed} in ${text.slice(0, 60)}`);
    });
    expect(loose.filter((entry) => !own.some((number) => entry.endsWith(number.slice(0, 60))))).toEqual([]);
  });
});

describe('targets in running text', () => {
  it('are the objectives of the Resolution to 2025 and to 2030, in the order of the text', () => {
    const found = trees
      .filter(({ document }) => document === '108-nq-cp')
      .flatMap(({ tree }) => textsOf({ ...tree, children: tree.children.filter(({ kind }) => kind !== 'annex') }))
      .flatMap((text) => findStatedFigures(text, units).targets)
      .map(({ title, value, unit, period }) => [title, value.printed, unit, period].join(' | '));
    expect(found).toEqual([
      'tỷ trọng đóng góp vào tổng sản phẩm (GDP) của cả nước | khoảng 6,4 | % | ',
      'đóng góp vào GRDP vùng kinh tế trọng điểm Bắc Bộ | 23,7 | % | ',
      'tốc độ tăng trưởng GRDP bình quân | tối thiểu là 13 | % | giai đoạn 2018 - 2025',
      'GRDP bình quân/người | 14.740 | USD | ',
      'Thu ngân sách nhà nước trên địa bàn | 180.000 đến 190.000 | tỷ đồng | ',
      'đóng góp của năng suất các yếu tố tổng hợp (TFP) vào GRDP | 44% - 45% | % | ',
      'hộ nghèo, trừ hộ nghèo thuộc đối tượng chính sách bảo trợ xã hội | Không còn |  | ',
      'Hoàn thành và chuyển đổi 50% số huyện thành đơn vị hành chính quận | 50 | % | ',
      'tỷ trọng đóng góp vào GDP cả nước | 8,2 | % | ',
      'vùng kinh tế trọng điểm Bắc Bộ đóng góp | 28,3 | % | ',
      'tốc độ tăng trưởng bình quân | thấp nhất là 12,5 | % | giai đoạn 2026 - 2030',
      'GRDP bình quân/người | 29.900 | USD | ',
      'Thu ngân sách nhà nước trên địa bàn | 300.000 - 310.000 | tỷ đồng | ',
      'đóng góp của TFP vào GRDP | 48% - 50% | % | ',
      'hoàn thành việc đầu tư cảng cá động lực thuộc Trung tâm nghề cá và 50% công trình thuộc quy hoạch Trung tâm nghề cá | 50 | % | ',
      'hộ nghèo (theo chuẩn quốc gia) | không còn |  | đến năm 2025',
    ]);
  });
});
