import { beforeAll, describe, expect, test } from 'vitest';
import type { Paragraph, Recipients, Signature } from '../../../src/corpus/model/tree.ts';
import { leavesOf } from '../../../src/corpus/parse/index.ts';
import {
  annexes,
  corrected,
  items,
  labels,
  linesOf,
  printed,
  provisions,
  tableOf,
  values,
  type Seed,
} from '../../fixtures/parse/seeds.ts';

describe('the Directive', () => {
  let seed: Seed;
  beforeAll(() => {
    seed = printed('01-ct-ubnd');
  });

  test('has its number, place and date, type, title and stamp', () => {
    const header = seed.tree.children.flatMap((block) =>
      block.kind === 'header' ? [[block.role, block.text.value]] : [],
    );
    expect(header.map(([role]) => role)).toEqual(['number', 'place-date', 'type', 'title', 'title', 'title', 'stamp']);
    expect(header[0]?.[1]).toBe('Số: 01 /CT-UBND');
  });

  test('has three sections with 6, 11 and 3 clauses', () => {
    const sections = provisions(seed.tree.children);
    expect(sections.map((section) => section.number)).toEqual(['I', 'II', 'III']);
    expect(sections.map((section) => labels(section.children).length)).toEqual([6, 11, 3]);
  });

  test('keeps the points of II.3 and II.5 as printed, by their place', () => {
    const [, tasks] = provisions(seed.tree.children);
    const clauses = provisions(tasks?.children ?? []);
    expect(labels(clauses[2]?.children ?? [])).toEqual(['a', 'b', 'b', 'c']);
    expect(labels(clauses[4]?.children ?? [])).toEqual(['a', 'b', 'c', 'd', 'd', 'e']);
    const second = provisions(provisions(corrected('01-ct-ubnd').tree.children)[1]?.children ?? [])[4];
    expect(labels(second?.children ?? [])).toEqual(['a', 'b', 'c', 'd', 'đ', 'e']);
  });

  test('joins sentences over page breaks', () => {
    const opening = seed.tree.children.find((block) => block.kind === 'opening');
    expect(linesOf(opening?.children.at(-1)?.text)).toEqual([19, 21]);
    const broken = [...leavesOf(seed.tree)].filter(
      (leaf) => /^\p{Ll}/u.test(leaf.value) && leaf.value.length > 60 && !/^theo /u.test(leaf.value),
    );
    expect(broken.map((leaf) => leaf.value)).toEqual([]);
  });

  test('lists 21 recipients and is signed', () => {
    const recipients = seed.tree.children.find((block): block is Recipients => block.kind === 'recipients');
    expect(recipients?.items).toHaveLength(21);
    const signature = seed.tree.children.find((block): block is Signature => block.kind === 'signature');
    expect(signature?.lines.map((line) => [line.role, line.text.value])).toEqual([
      ['capacity', 'TM. ỦY BAN NHÂN DÂN'],
      ['office', 'CHỦ TỊCH'],
      ['name', 'Nguyễn Văn Tùng'],
    ]);
  });

  test('has seven annexes with all their numbered rows', () => {
    expect(annexes(seed).map((annex) => annex.number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(annexes(seed).map((annex) => items(annex).length)).toEqual([19, 4, 66, 116, 25, 31, 23]);
    for (const annex of annexes(seed))
      expect([annex.number, annex.title !== null, annex.issuedWith !== null]).toEqual([annex.number, true, true]);
  });

  test('numbers rows without a gap, through the groups of annexes 1 to 4 and again in each group of 5 to 7', () => {
    for (const annex of annexes(seed)) {
      const numbers = items(annex).map((row) => Number(row.number));
      const starts = numbers.filter((number) => number === 1).length;
      expect(starts).toBe(
        Number(annex.number) <= 4 ? 1 : (tableOf(annex)?.rows.filter((row) => row.role === 'group').length ?? 0),
      );
      expect(numbers.filter((number, index) => number !== 1 && number !== (numbers[index - 1] ?? 0) + 1)).toEqual([]);
    }
  });

  test('gives row 3 of annex 1 its number from the line below and its two sub-rows', () => {
    const row = items(annexes(seed)[0]).find((item) => item.number === '3');
    expect(values(row)).toEqual([null, 'Chỉ số sản xuất công nghiệp (IIP)', '%', '117,0', null]);
    expect(row?.label?.spans).toEqual([{ line: 225, start: 1, end: 2 }]);
    expect(row?.children.map((child) => [child.label?.value, child.cells[3]?.value])).toEqual([
      ['-', '40,7'],
      ['-', '46,5'],
    ]);
  });

  test('hangs plus rows below dash rows', () => {
    const row = items(annexes(seed)[0]).find((item) => item.number === '4');
    expect(
      row?.children.map((child) => [child.label?.value, child.children.map((below) => below.label?.value)]),
    ).toEqual([
      ['-', ['+', '+']],
      ['-', []],
    ]);
  });

  test('joins rows 38 and 70 of annex 4 over the page', () => {
    const rows = items(annexes(seed)[3]);
    const cell = (number: string, index: number) => rows.find((row) => row.number === number)?.cells[index];
    expect(cell('38', 1)?.value).toMatch(/nhân rộng mô hình hợp tác xã nông nghiệp/);
    expect(cell('38', 3)?.value).toBe('Sở Nông nghiệp và Phát triển nông thôn');
    expect(cell('70', 2)?.value).toBe('Sau khi có hướng dẫn của Bộ LĐTBXH');
    expect(cell('70', 3)?.value).toBe('Sở Lao động, Thương binh và Xã hội');
    expect(linesOf(cell('70', 3))).toEqual([457, 460]);
  });

  test('reads the two-row header of the growth scenario and its unit', () => {
    const annex = annexes(seed)[1];
    expect(tableOf(annex)?.columns.map((column) => column.role)).toEqual([
      'number',
      'title',
      'period',
      'period',
      'period',
      'period',
    ]);
    expect(tableOf(annex)?.columns[2]?.heading).toMatch(/ \/ Quý I$/);
    const paragraph = annex?.children.find((child): child is Paragraph => child.kind === 'paragraph');
    expect([paragraph?.role, paragraph?.text.value]).toEqual(['unit', 'Đơn vị tính: %']);
    const industry = items(annex).find((row) => row.number === '2');
    expect(industry?.children.map((row) => [row.number, row.children.length])).toEqual([
      ['a', 4],
      ['b', 0],
    ]);
  });

  test('keeps the footnotes of annex 3', () => {
    const notes = annexes(seed)[2]?.children.filter(
      (child): child is Paragraph => child.kind === 'paragraph' && child.role === 'footnote',
    );
    expect(notes?.map((note) => note.text.value[0])).toEqual(['¹', '²']);
  });

  test('keeps totals and group sums of annexes 6 and 7', () => {
    for (const annex of annexes(seed).slice(5)) {
      const rows = tableOf(annex)?.rows ?? [];
      expect(rows.map((row) => [row.role, row.number])).toEqual([
        ['total', null],
        ['group', 'I'],
        ['group', 'II'],
        ['group', 'III'],
      ]);
      for (const row of rows) expect(row.cells[2]?.value).toMatch(/^[\d.]+,\d\d$/);
    }
  });

  test('reports the labels that are out of order and nothing else', () => {
    expect(seed.diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['label-repeated', 63],
      ['label-repeated', 93],
      ['label-out-of-order', 95],
    ]);
  });
});
