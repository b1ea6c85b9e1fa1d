import { beforeAll, describe, expect, test } from 'vitest';
import type { Recipients } from '../../../src/corpus/model/tree.ts';
import { annexes, items, labels, printed, provisions, tableOf, values, type Seed } from '../../fixtures/parse/seeds.ts';

describe('the Resolution', () => {
  let seed: Seed;
  beforeAll(() => {
    seed = printed('108-nq-cp');
  });
  const attachment = () => seed.tree.children.find((block) => block.kind === 'attachment');

  test('has a preamble, three articles, recipients, an attached programme and an annex', () => {
    expect(seed.tree.children.map((block) => block.kind)).toEqual([
      'header',
      'header',
      'header',
      'opening',
      'provision',
      'provision',
      'provision',
      'recipients',
      'attachment',
      'annex',
    ]);
    const opening = seed.tree.children.find((block) => block.kind === 'opening');
    expect(opening?.children.map((child) => child.role)).toEqual([
      'legal-basis',
      'legal-basis',
      'proposal',
      'enacting',
    ]);
  });

  test('lists 20 recipients, the archive last', () => {
    const recipients = seed.tree.children.find((block): block is Recipients => block.kind === 'recipients');
    expect(recipients?.items).toHaveLength(20);
    expect(recipients?.items.at(-1)?.text.value).toMatch(/^Lưu: VT/);
  });

  test('attaches a programme of three sections and ten groups of tasks', () => {
    const sections = provisions(attachment()?.children ?? []);
    expect(sections.map((section) => section.number)).toEqual(['I', 'II', 'III']);
    expect(labels(sections[0]?.children ?? [])).toEqual(['1', '2', '2', '3']);
    expect(labels(sections[1]?.children ?? [])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(provisions(sections[1]?.children ?? []).map((clause) => clause.children.length)).toEqual([
      3, 17, 5, 9, 7, 5, 6, 7, 6, 4,
    ]);
  });

  test('assigns 31 tasks in eight groups behind one fragment', () => {
    const [annex] = annexes(seed);
    const table = tableOf(annex);
    expect(table?.rows.map((row) => [row.role, row.number])).toEqual([
      ['fragment', null],
      ['item', '2.11'],
      ['item', '2.12'],
      ...['3', '4', '5', '6', '7', '8', '9', '10'].map((number) => ['group', number]),
    ]);
    expect(items(annex)).toHaveLength(31);
    expect(values(items(annex).find((row) => row.number === '3.2'))?.[5]).toBe('Trong quá trình thực hiện Nghị quyết');
    expect(table?.rows[0]?.cells.filter((cell) => cell !== null)).toHaveLength(4);
  });

  test('reports what is lost or repeated', () => {
    expect(seed.diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['label-repeated', 42],
      ['table-without-header', 226],
      ['table-fragment', 226],
    ]);
  });
});
