import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../corpus.ts';
import type { Language } from '../model/language.ts';
import type { NoteRecord, ProvisionRecord, Records, TaskRecord } from '../model/records.ts';
import type { Column, Leaf, Row, Table } from '../model/tree.ts';
import { addresses } from '../records/addresses.ts';
import { makeNode, type NodeParts } from '../records/make-node.ts';
import { walkOutline, type Outline, type OutlineNode } from '../records/outline.ts';
import { indexCorpus, type SegmentState } from './context.ts';
import { emitContext } from './make-context.ts';
import { makeTermFinder } from './explain-terms.ts';
import { wordsSchema } from '../model/words.ts';
import { pagesOf, wholeDocument } from './pages.ts';
import { writeMdx } from './write-mdx.ts';

const labels = wordsSchema.parse(
  parse(readFileSync(new URL('../../../content/registry/words.yaml', import.meta.url), 'utf8')),
);

const leaf = (value: string, line = 1): Leaf => ({
  value,
  spans: [{ line, start: 0, end: value.length }],
  readings: [],
  marks: [],
});
const node = (id: string, kind: NodeParts['kind'], label: string, words: string | null, parent: OutlineNode | null) =>
  makeNode({
    id: `x/${id}`,
    kind,
    label: label === '' ? null : leaf(label),
    number: /^(.+)[.)]$/.exec(label)?.[1] ?? null,
    text: words === null ? null : leaf(words),
    parent,
  });

/** Records of the provisions of an outline, and of nothing else but what is given. */
function recordsOf(nodes: readonly OutlineNode[], some: Partial<Records>): Records {
  const provisions = [...walkOutline(nodes)].map(
    ({ id, kind, label, parent, text, lines }): ProvisionRecord => ({
      id,
      name: { vi: text?.value ?? label ?? id, en: null },
      url: { vi: '', en: '' },
      document: 'x',
      source: { document: 'x', lines: [...lines] },
      label: label ?? null,
      kind,
      parent: parent?.id ?? null,
      text: { vi: text?.value ?? '', en: null },
      references: [],
      mentions: [],
    }),
  );
  const none = { documents: [], provisions, tasks: [], targets: [], goals: [], scenarios: [], projects: [] };
  return { ...none, agencies: [], instruments: [], places: [], links: [], notes: [], duties: [], results: [], ...some };
}

/** The pages of a small document by address, and the whole of it, as MDX. */
function pages(
  nodes: readonly OutlineNode[],
  some: Partial<Records> = {},
  language: Language = 'vi',
  segments: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const outline: Outline = { document: 'x', nodes };
  const records = recordsOf(nodes, some);
  const corpus: Corpus = {
    records,
    outlines: [outline],
    segments: [],
    addresses: addresses([outline], new Set(records.tasks.map(({ id }) => id)), []),
    references: new Map(),
    bodyCells: new Map(),
    periods: [],
    taskFields: new Map(),
  };
  const states = new Map(
    Object.entries(segments).map(([id, en]): [string, SegmentState] => [id, { en, state: 'machine draft' }]),
  );
  const terms = makeTermFinder([
    { term: 'pci', find: { vi: ['PCI'], en: ['PCI'] }, vi: 'chỉ số', en: 'an index' },
    { term: 'ntm', find: { vi: ['nông thôn mới'], en: ['new rural'] }, vi: 'v', en: 'e' },
  ]);
  const context = emitContext(corpus, labels, language, states, indexCorpus(corpus), terms);
  return new Map(
    [...pagesOf(context), wholeDocument(outline, context)].map(({ path, frontMatter, body }) => [
      path,
      writeMdx({ ...frontMatter }, body),
    ]),
  );
}

/** A page without its front matter, and a value of that. */
const bodyOf = (page: string | undefined) => page?.slice(page.indexOf('\n---\n') + 6).trimEnd();
const matter = (page: string | undefined, name: string): unknown =>
  parse(page?.split('\n---\n')[0]?.slice(4) ?? '')[name];

/** A section with a clause of two points. */
function section(): OutlineNode {
  const top = node('ii', 'section', 'II.', 'NHIỆM VỤ', null);
  const clause = node('ii-1', 'clause', '1.', 'Nâng cao PCI', top);
  node('ii-1-a', 'point', 'a)', 'PCI và xây dựng nông thôn mới', clause);
  node('ii-1-b', 'item', '-', 'Việc khác', clause);
  return top;
}

describe('a provision', () => {
  test('has its words beside what stands below it; the subject of the page says nothing of its place', () => {
    expect(bodyOf(pages([section()]).get('vi/x/ii-1'))).toBe(
      `<Provision id="x/ii-1" level="clause">
  <Words heading="1" label="1." lang="vi">Nâng cao PCI</Words>

  <Provision id="x/ii-1-a" level="point">
    <Words id="x/ii-1-a" lines="1-1" label="a)" lang="vi"><Term id="pci">PCI</Term> và xây dựng <Term id="ntm">nông thôn mới</Term></Words>
  </Provision>

  <Provision id="x/ii-1-b" level="item">
    <Words id="x/ii-1-b" lines="1-1" label="-" lang="vi">Việc khác</Words>
  </Provision>
</Provision>`,
    );
  });

  test('without any text is printed with its label alone', () => {
    const page = pages([node('i', 'section', 'I.', '', null)]).get('vi/x/i');
    expect(bodyOf(page)).toBe(
      '<Provision id="x/i" level="section">\n  <Words heading="1" label="I." lang="vi" />\n</Provision>',
    );
  });

  test('that holds others leaves them to their pages, and its contents with them', () => {
    const page = pages([section()]).get('vi/x/ii');
    expect(bodyOf(page)).toContain('  - [II.1. Nâng cao PCI](/vi/x/ii-1/)\n</Provision>');
    expect([matter(page, 'titled'), matter(page, 'contents')]).toEqual([true, []]);
  });

  test('names what stands on its page', () => {
    expect(matter(pages([section()]).get('vi/x/ii-1'), 'contents')).toEqual([
      { anchor: 'ii-1-a', label: 'a)', title: 'PCI và xây dựng nông thôn mới', lang: 'vi' },
    ]);
  });

  test('in English has the original behind its words, and the words in their language', () => {
    const page = pages([section()], {}, 'en', { 'x/ii-1': 'Raise the PCI' }).get('en/x/ii-1');
    expect(bodyOf(page)).toContain(
      '<Words heading="1" label="1." lang="en">Raise the PCI</Words>\n\n  <Original lang="vi">\n    Nâng cao PCI\n  </Original>',
    );
    expect(bodyOf(page)).toContain('<Words id="x/ii-1-b" lines="1-1" state="missing" label="-" lang="vi">');
  });

  test('has what was found about it behind its title, or before plain words', () => {
    const note = (where: string): NoteRecord => ({
      id: 'note/1',
      url: { vi: '', en: '' },
      kind: 'gap',
      severity: 'major',
      rule: 'gap',
      where,
      also: [],
      source: { document: 'x', lines: [1, 1] },
      printed: null,
      read: null,
      reason: { vi: 'Mất', en: null },
      evidence: null,
    });
    const titled = bodyOf(pages([section()], { notes: [note('x/ii-1')] }).get('vi/x/ii-1')) ?? '';
    expect(titled.indexOf('<Gap>')).toBeGreaterThan(titled.indexOf('</Words>'));
    expect(titled.indexOf('<Gap>')).toBeLessThan(titled.indexOf('x/ii-1-a'));
    expect(bodyOf(pages([section()], { notes: [note('x/ii-1-a')] }).get('vi/x/ii-1-a'))).toMatch(/^<Gap>/);
  });
});

/** An annex with a table: a group, two rows, a figure each. */
function annex(): OutlineNode {
  const top = node('pl', 'annex', 'PHỤ LỤC', 'DANH MỤC', null);
  const columns: Column[] = [
    { role: 'number', heading: 'TT' },
    { role: 'title', heading: 'Dự án' },
    { role: 'total-investment', heading: 'Vốn (tỷ đồng) / Tổng số' },
    { role: 'note', heading: 'Ghi chú' },
  ];
  const row = (label: string, role: Row['role'], ...cells: string[]): Row => ({
    kind: 'row',
    role,
    label: leaf(label),
    number: label,
    cells: [null, ...cells.map((cell) => (cell === '' ? null : leaf(cell)))],
    children: [],
  });
  const rows = [
    row('I', 'group', 'Nhóm', '', ''),
    row('1', 'item', 'Cầu', '1.450', 'gấp'),
    row('2', 'item', 'Đường', '12,5', ''),
  ];
  const table: Table = { kind: 'table', header: [], columns, rows };
  for (const one of rows) {
    const [, title] = one.cells;
    makeNode({
      id: `x/pl-${one.number}`,
      kind: one.role === 'group' ? 'group' : 'row',
      label: one.label,
      number: one.number,
      text: title ?? null,
      parent: top,
      row: { annex: top, table, row: one },
    });
  }
  return top;
}

describe('a table of an annex', () => {
  const written = bodyOf(pages([annex()]).get('vi/x/pl')) ?? '';

  test('has its columns in its head, without the number', () => {
    expect(written).toContain(`    <AnnexHead slot="head">
      <AnnexCol role="title">Dự án</AnnexCol>

      <AnnexCol role="total-investment" figures>Vốn (tỷ đồng) / Tổng số</AnnexCol>

      <AnnexCol role="note">Ghi chú</AnnexCol>
    </AnnexHead>`);
  });

  test('names each cell by its column with the unit above it, and leaves room for missing decimals', () => {
    expect(written).toContain(
      `      <AnnexCell role="title">Cầu</AnnexCell>

      <AnnexCell role="total-investment" name="Tổng số (tỷ đồng)" figure pad=",0">1.450</AnnexCell>

      <AnnexCell role="note" name="Ghi chú">gấp</AnnexCell>`,
    );
    expect(written).toContain('figure>12,5</AnnexCell>\n\n      <AnnexCell role="note" />');
  });

  test('lets the title of a group take the place of empty cells', () => {
    expect(written).toContain(
      '<AnnexRow id="x/pl-I" role="group" depth="0" label="I" lines="1-1">\n      <AnnexCell role="title" span="3">Nhóm</AnnexCell>\n    </AnnexRow>',
    );
  });

  test('pads to the mark of the language', () => {
    expect(bodyOf(pages([annex()], {}, 'en').get('en/x/pl'))).toContain('figure pad=".0">1,450</AnnexCell>');
  });
});

describe('a row that is a record', () => {
  const task: TaskRecord = {
    id: 'x/pl-1',
    name: { vi: 'Cầu', en: null },
    url: { vi: '', en: '' },
    document: 'x',
    source: { document: 'x', lines: [1, 1] },
    number: '1',
    group: null,
    title: { vi: 'Cầu', en: null },
    lead: [],
    coordinating: [],
    monitors: [],
    submittedTo: [],
    deliverable: null,
    reportsTo: [],
    deadline: null,
    duties: [],
    cells: [],
    unresolved: [],
  };

  test('brings its title, with its words', () => {
    const all = pages([annex()], { tasks: [task] });
    expect(bodyOf(all.get('vi/x/pl-1'))).toContain('<Words heading="1" label="1" lang="vi">Cầu</Words>');
    expect([matter(all.get('vi/x/pl-1'), 'titled'), matter(all.get('vi/x/pl-1'), 'name')]).toEqual([true, null]);
    expect(bodyOf(all.get('vi/x/pl'))).toContain('<AnnexCell role="title">[Cầu](/vi/x/pl-1/)</AnnexCell>');
  });

  test('is headed by its short name where that is in other words, and its own words follow', () => {
    const all = pages([annex()], { tasks: [{ ...task, name: { vi: 'Cầu qua sông', en: null } }] });
    expect(bodyOf(all.get('vi/x/pl-1'))).toContain('<Words lead label="1" lang="vi">Cầu</Words>');
    expect([matter(all.get('vi/x/pl-1'), 'titled'), matter(all.get('vi/x/pl-1'), 'name')]).toEqual([
      false,
      'Cầu qua sông',
    ]);
  });

  test('opens with when and who before its own words, says where the row is silent, and ends with its place', () => {
    const group = { number: 'I', title: { vi: 'Nhóm', en: null } };
    const deadline = { kind: 'year', from: null, to: '2021-12-31', every: null, condition: null } as const;
    const named = { ...task, name: { vi: 'Cầu qua sông', en: null }, group };
    const dated = { ...named, deadline: { ...deadline, text: { vi: 'Năm 2021', en: null } } };
    const body = bodyOf(pages([annex()], { tasks: [dated] }).get('vi/x/pl-1')) ?? '';
    const order = [...body.matchAll(/<Fact name="([^"]+)"|<Words/g)].map(([, name]) => name ?? 'words');
    expect(order).toEqual([
      'Thời hạn',
      'Cơ quan chủ trì',
      'words',
      'Vốn (tỷ đồng) / Tổng số',
      'Ghi chú',
      'Nhóm',
      'Số thứ tự',
    ]);
    expect(body).toContain('Năm 2021');
    expect(body.match(/Văn bản không nói/g)).toHaveLength(1);
    const silent = bodyOf(pages([annex()], { tasks: [named] }).get('vi/x/pl-1')) ?? '';
    expect(silent.match(/Văn bản không nói/g)).toHaveLength(2);
  });
});

describe('a whole document', () => {
  const nodes = [section(), annex()];
  const written = pages(nodes).get('vi/x/full');

  test('prints every provision and row once, in order', () => {
    const ids = [...(written ?? '').matchAll(/(?:Provision|AnnexRow) id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...walkOutline(nodes)].map(({ id }) => id));
  });

  test('leads nowhere, explains nothing, and ranks its headings by their level', () => {
    expect(bodyOf(written)).not.toMatch(/\]\(|<Term|<Words id=/);
    expect(bodyOf(written)).toContain('<Words heading="2" lines="1-1" label="II." lang="vi">NHIỆM VỤ</Words>');
    expect(bodyOf(written)).toContain('<Words heading="3" lines="1-1" label="1." lang="vi">Nâng cao PCI</Words>');
  });

  test('has what a reader jumps to as its contents: sections, clauses, annexes and their groups', () => {
    expect(matter(written, 'contents')).toEqual([
      { anchor: 'ii', label: null, title: 'II. NHIỆM VỤ', lang: 'vi' },
      { anchor: 'ii-1', label: null, title: 'II.1. Nâng cao PCI', lang: 'vi' },
      { anchor: 'pl', label: null, title: 'Phụ lục. DANH MỤC', lang: 'vi' },
      { anchor: 'pl-I', label: null, title: 'Phụ lục, nhóm I. Nhóm', lang: 'vi' },
    ]);
  });
});
