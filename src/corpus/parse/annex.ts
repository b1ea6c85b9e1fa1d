import type { SourceLine } from '../model/source-line.ts';
import type { Annex, Leaf, Omission, Paragraph, Provision, Table } from '../model/tree.ts';
import { readBody } from './body.ts';
import type { Reporter } from './codes.ts';
import type { ColumnTable } from './columns.ts';
import { labelAt } from './label.ts';
import { makeLeaf, pieceOf, type Piece } from './leaf.ts';
import { annexLabel, firstOffset, isBlank, isFootnote, isIssuedWith, isPageNumber, isTabbed, isUpper } from './line-kind.ts';
import { isCellTable, readTableByCell } from './table-by-cell.ts';
import { readTableByLine } from './table-by-line.ts';

/**
 * Reads an annex: label, title on one to three lines, `(Kèm theo …)`, unit, captions, then tables, provisions and footnotes.
 * @param ends whether the line at an index begins the next part of the document
 */
export function readAnnex(lines: readonly SourceLine[], from: number, ends: (index: number) => boolean, columnTable: ColumnTable, omissions: Omission[], reporter: Reporter): { annex: Annex; next: number } {
  const labelLine = lines[from] as SourceLine;
  const label = makeLeaf([pieceOf(labelLine) as Piece], omissions);
  let at = from + 1;
  const title: Piece[] = [];
  let issuedWith: Leaf | null = null;

  for (; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    const text = line.text.trim();
    if (text === '') continue;
    if (isIssuedWith(text)) {
      const pieces: Piece[] = [];
      let last = at;
      for (let open = at; open < lines.length && open < at + 3; open++) {
        const piece = pieceOf(lines[open] as SourceLine);
        if (piece === null) break;
        pieces.push(piece);
        last = open;
        if ((lines[open] as SourceLine).text.trim().endsWith(')') || !text.startsWith('(')) break;
      }
      issuedWith = makeLeaf(pieces, omissions);
      at = last + 1;
      break;
    }
    const afterBlank = title.length > 0 && isBlank(lines[at - 1] as SourceLine);
    if (annexLabel(line.text) !== null || isTabbed(line.text) || isUnit(text) || isCaption(text) || isFootnote(text) || labelAt(line.text, firstOffset(line.text)) !== null) break;
    if (afterBlank && !isUpper(text)) break;
    if (!isUpper(text) && text.length > 200) break;
    title.push(pieceOf(line) as Piece);
  }

  const children: (Provision | Paragraph | Table)[] = [];
  while (at < lines.length) {
    const line = lines[at] as SourceLine;
    if (isBlank(line)) {
      at++;
      continue;
    }
    if (ends(at)) break;
    if (isTabbed(line.text)) {
      const read = isCellTable(lines, at) ? readTableByCell(lines, at, columnTable, omissions, reporter) : readTableByLine(lines, at, columnTable, omissions, reporter);
      children.push(read.table);
      at = read.next;
      continue;
    }
    const piece = pieceOf(line) as Piece;
    const text = line.text.trim();
    if (isPageNumber(text)) {
      omissions.push({ reason: 'page-number', spans: makeLeaf([piece], []).spans, text });
      at++;
      continue;
    }
    if (isUnit(text) || isCaption(text) || isFootnote(text)) {
      children.push({ kind: 'paragraph', bullet: null, role: isUnit(text) ? 'unit' : isCaption(text) ? 'caption' : 'footnote', text: makeLeaf([piece], omissions), children: [] });
      at++;
      continue;
    }
    const read = readBody(lines, at, (index) => index > at && (ends(index) || isUnit(lines[index]?.text.trim() ?? '') || isFootnote(lines[index]?.text ?? '')), omissions, reporter, true);
    for (const block of read.blocks) {
      if (block.kind === 'opening') children.push(...block.children);
      else if (block.kind === 'provision') children.push(block);
    }
    at = Math.max(read.next, at + 1);
  }
  return { annex: { kind: 'annex', label, number: annexLabel(labelLine.text)?.number ?? null, title: title.length === 0 ? null : makeLeaf(title, omissions), issuedWith, children }, next: at };
}

function isUnit(text: string): boolean {
  return /^\(?(?:Đơn vị(?: tính)?|ĐVT)\s*:/iu.test(text);
}

function isCaption(text: string): boolean {
  return /^(?:Bảng|BẢNG|Biểu|BIỂU)\s+(?:số\s+)?\d+/u.test(text) && text.length < 200;
}
