import { describe, expect, it } from 'vitest';
import type { BuiltCorpus } from '../../scripts/lib/built-corpus.ts';
import { build } from '../../scripts/lib/convert-corpus.ts';
import { generatedFiles } from '../../scripts/lib/generated-files.ts';
import { repositoryFiles } from '../../scripts/lib/files.ts';
import { builtCorpus } from './built.ts';
import { filesWith, madeUpDocument } from './source-files.ts';

/** A further plan that says what the plans of the repository say, word for word where it can: the worst neighbour of all. */
const similar = `KẾ HOẠCH
Về nhiệm vụ, giải pháp chủ yếu chỉ đạo, điều hành thực hiện Kế hoạch phát triển kinh tế - xã hội thành phố năm 2022

I. MỤC TIÊU
1. Mục tiêu tổng quát: Xây dựng thành phố Hải Phòng trở thành thành phố công nghiệp phát triển hiện đại, thông minh, bền vững.
a) Đến năm 2025: tốc độ tăng trưởng tổng sản phẩm trên địa bàn (GRDP) bình quân đạt 14,5%/năm; GRDP bình quân đầu người đạt 14.740 USD.

II. NHIỆM VỤ
1. Phát triển kết cấu hạ tầng
a) Đẩy nhanh tiến độ các dự án cầu Bến Rừng, cầu Rào 1, tuyến đường bộ ven biển và Cảng cửa ngõ quốc tế Lạch Huyện.
b) Xây dựng cơ chế, chính sách huy động tối đa mọi nguồn lực để thu hút nguồn vốn đầu tư vào phát triển kết cấu hạ tầng trọng điểm của thành phố.
2. Tăng cường kỷ luật, kỷ cương tài chính - ngân sách; chống thất thu, chuyển giá, trốn lậu thuế, giảm tỷ lệ nợ đọng thuế.

III. TỔ CHỨC THỰC HIỆN
1. Sở Kế hoạch và Đầu tư theo dõi, đôn đốc việc thực hiện Kế hoạch này, báo cáo Ủy ban nhân dân thành phố trước ngày 20/11/2022.

PHỤ LỤC I
CHỈ TIÊU KẾ HOẠCH NĂM 2022

TT	Chỉ tiêu	Đơn vị tính	Kế hoạch năm 2022	Cơ quan chủ trì theo dõi, đánh giá
1	Tốc độ tăng trưởng tổng sản phẩm trên địa bàn (GRDP)	%	13,5	Sở Kế hoạch và Đầu tư
2	Tổng thu ngân sách nhà nước trên địa bàn	Tỷ đồng	90.000	Sở Tài chính

PHỤ LỤC II
NHIỆM VỤ NĂM 2022

TT	Nhiệm vụ	Thời hạn hoàn thành	Cơ quan chủ trì
1	Lập Kế hoạch sử dụng đất 5 năm 2021-2025 của thành phố	Quý IV/2022	Sở Tài nguyên và Môi trường
2	Đề án trình Quốc hội ban hành Nghị quyết cho phép thành phố Hải Phòng thực hiện thí điểm một số cơ chế, chính sách đặc thù	Năm 2022	Sở Kế hoạch và Đầu tư

PHỤ LỤC III
DANH MỤC DỰ ÁN TRỌNG ĐIỂM

TT	Dự án	Tổng mức đầu tư	Cơ quan theo dõi, đôn đốc
1	Cầu Bến Rừng	1.940	Sở Giao thông vận tải
2	Dự án đầu tư xây dựng cầu Rào 1	40	Sở Xây dựng
`;

const before = builtCorpus();
const pages = generatedFiles(before);
const added = 'thu-2022';
const withOne = (manifest: Readonly<Record<string, unknown>>, seed = similar): BuiltCorpus => {
  const built = build(true, filesWith(madeUpDocument(added, seed, manifest)));
  if (built === null) throw new Error('The corpus does not build with one document more');
  return built;
};
/** A document that this site's others never heard of, and one that says itself that it goes on with one of them. */
const bridge = before.corpus.records.projects.find(({ id }) => id === 'project/cau-ben-rung');
const following = { relations: [{ type: 'continues', document: bridge?.document }] };
const neighbours = [
  ['declares nothing', withOne({})],
  ['declares that it continues one of them', withOne(following)],
] as const;

/** What a further document adds to by listing, naming or citing: its own entry in a list of others. */
const growing: Readonly<Record<string, readonly string[]>> = {
  agencies: ['counts'],
  instruments: ['citedBy'],
  places: ['mentionedBy'],
};
const withoutGrowth = (name: string, record: object) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !growing[name]?.includes(key)));

describe.each(neighbours)('a further document with similar words that %s', (_, { corpus }) => {
  const listed = new Set(
    corpus.records.projects.flatMap(({ id, listings }) =>
      listings.some(({ source }) => source.document === added) ? id : [],
    ),
  );

  it('has tasks, targets and projects of its own', () => {
    const own = (records: readonly { readonly document: string }[]) =>
      records.filter(({ document }) => document === added).length;
    expect([own(corpus.records.tasks), own(corpus.records.targets)]).toEqual([2, expect.any(Number)]);
    expect(listed.has('project/cau-ben-rung')).toBe(true);
  });

  it.each(Object.keys(before.corpus.records) as (keyof typeof corpus.records)[])(
    'leaves all published %s as they are, in their order',
    (name) => {
      const known = new Map(before.corpus.records[name].map((record) => [record.id, record]));
      const own = (record: object) => {
        const ends = 'from' in record && 'to' in record ? [record.from, record.to] : 'id' in record ? [record.id] : [];
        return ends.some((end) => listed.has(String(end)));
      };
      const same = (records: readonly { readonly id: string }[]) =>
        records
          .filter(({ id }) => known.has(id))
          .filter((record) => !own(record))
          .map((record) => withoutGrowth(name, record));
      expect(same(corpus.records[name])).toEqual(same(before.corpus.records[name]));
      expect(corpus.records[name].filter(({ id }) => known.has(id))).toHaveLength(known.size);
    },
  );

  it('adds rows to the projects that it lists and takes nothing from them', () => {
    for (const project of before.corpus.records.projects) {
      const grown = corpus.records.projects.find(({ id }) => id === project.id);
      expect(grown?.title).toEqual(project.title);
      expect(grown?.document).toBe(project.document);
      expect(grown?.aliases).toEqual(expect.arrayContaining([...project.aliases]));
      expect(grown?.listings.map(({ row }) => row)).toEqual(
        expect.arrayContaining(project.listings.map(({ row }) => row)),
      );
    }
  });
});

describe('a further document', () => {
  const [, alone] = neighbours[0];
  const [, related] = neighbours[1];
  const between = ({ corpus }: BuiltCorpus) => {
    const documentOf = (id: string) => id.slice(0, id.indexOf('/'));
    const known = new Set(before.loaded.documents.map(({ manifest }) => manifest.id));
    return corpus.records.links.filter(
      ({ basis, type, from, to }) =>
        basis === 'matched' &&
        type !== 'binds' &&
        ((documentOf(from) === added && known.has(documentOf(to))) ||
          (documentOf(to) === added && known.has(documentOf(from)))),
    );
  };

  it('is linked by its words along a declared relation alone', () => {
    expect(between(alone)).toEqual([]);
    expect(between(related).map(({ type }) => type)).toEqual(expect.arrayContaining(['corresponds', 'sameIndicator']));
  });

  it('that is the first to name a ministry changes no page of those that speak of all ministries', () => {
    const ministry = 'agency/bo-dan-toc-va-ton-giao';
    const text = `KẾ HOẠCH\nBến sông năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n1. Các bộ, ngành phối hợp.\n2. Bộ Dân tộc và Tôn giáo rà soát.\n`;
    const after = withOne({}, text);
    expect(before.corpus.records.agencies.map(({ id }) => id)).not.toContain(ministry);
    const bound = (from: string) =>
      after.corpus.records.links.filter(
        (link) => link.type === 'binds' && link.to === ministry && link.from.startsWith(from),
      );
    expect(bound(`${added}/`).map(({ from }) => from)).toEqual([`${added}/i-1`, `${added}/i-2`]);
    for (const { manifest } of before.loaded.documents) expect(bound(`${manifest.id}/`)).toEqual([]);
    const files = generatedFiles(after);
    const own = before.loaded.documents.map(({ manifest }) => manifest.id);
    const theirs = [...pages].filter(([path]) => own.some((id) => path.includes(`/${id}/`)));
    expect(theirs.filter(([path, page]) => files.get(path) !== page).map(([path]) => path)).toEqual([]);
  });

  it('that lists no known project changes no page of another document and of no project', () => {
    const after = generatedFiles(withOne({}, similar.slice(0, similar.indexOf('PHỤ LỤC III'))));
    const own = ['project', ...before.loaded.documents.map(({ manifest }) => manifest.id)];
    const theirs = [...pages].filter(([path]) => own.some((id) => path.includes(`/${id}/`)));
    expect(theirs.length).toBeGreaterThan(500);
    expect(theirs.filter(([path, text]) => after.get(path) !== text).map(([path]) => path)).toEqual([]);
  });

  it('of another territory has projects of its own, whatever their names', () => {
    const there = withOne({ territory: 'place/thanh-pho-ha-noi' });
    expect(there.corpus.records.projects.find(({ id }) => id === 'project/cau-ben-rung')).toEqual(
      before.corpus.records.projects.find(({ id }) => id === 'project/cau-ben-rung'),
    );
    expect(there.corpus.records.projects.map(({ id }) => id)).toContain('project/cau-ben-rung-thanh-pho-ha-noi');
  });
});

describe('rows of one new document', () => {
  const annexes = (pairs: readonly (readonly [string, string])[]) =>
    `KẾ HOẠCH\nBến sông năm 2024\n\nI. NHIỆM VỤ\n1. Xây dựng các dự án trong phụ lục.\n${pairs
      .map(([heading, rows]) => `\n${heading}\n\nTT\tDự án\tTổng mức đầu tư\tCơ quan theo dõi, đôn đốc\n${rows}\n`)
      .join('')}`;

  it('that list one project in two annexes are one project, and their bodies supervise it', () => {
    const { corpus } = withOne(
      {},
      annexes([
        [
          'PHỤ LỤC I\nDANH MỤC DỰ ÁN TRỌNG ĐIỂM',
          '1\tDự án đầu tư xây dựng bến thuyền Sen Trắng\t90\tBộ Tài chính\n2\tDự án đầu tư xây dựng bến thuyền Sen Hồng\t40\tBộ Nội vụ',
        ],
        [
          'PHỤ LỤC II\nDANH MỤC DỰ ÁN KHỞI CÔNG',
          '1\tBến thuyền Sen Hồng\t40\tBộ Y tế\n2\tBến thuyền Sen Trắng\t90\tBộ Y tế',
        ],
      ]),
    );
    const own = corpus.records.projects.filter(({ document }) => document === added);
    expect(own.map(({ listings }) => listings.map(({ row }) => row))).toEqual([
      [`${added}/pli-1`, `${added}/plii-2`],
      [`${added}/pli-2`, `${added}/plii-1`],
    ]);
    const bodies = corpus.records.links.filter(({ type, to }) => type === 'supervises' && to === own[0]?.id);
    expect(bodies.map(({ from }) => from)).toEqual(['agency/bo-tai-chinh', 'agency/bo-y-te']);
  });
});

describe('the register of projects', () => {
  it('can name a whole that no row lists', () => {
    const path = 'content/registry/projects.yaml';
    const { text } = repositoryFiles.text(path);
    const built = build(
      true,
      filesWith({
        [path]: `${text}
- { id: project/khong-dong-nao, vi: Không dòng nào, en: No row }
- { id: project/mot-phan, vi: Một phần, en: A part, listings: [${added}/pl-1], partOf: project/khong-dong-nao }
`,
        ...madeUpDocument(
          added,
          'KẾ HOẠCH\nBến\n\nI. NHIỆM VỤ\n1. Xây dựng.\n\nPHỤ LỤC\nDANH MỤC DỰ ÁN TRỌNG ĐIỂM\n\nTT\tDự án\tTổng mức đầu tư\n1\tBến Sen\t90\n',
        ),
      }),
    );
    expect(built?.corpus.records.projects.find(({ id }) => id === 'project/mot-phan')?.partOf).toBeNull();
  });
});
