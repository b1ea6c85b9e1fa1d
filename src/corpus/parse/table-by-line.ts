import type { SourceLine } from '../model/source-line.ts';
import type { Column, Leaf, Omission, Table } from '../model/tree.ts';
import type { Reporter } from './codes.ts';
import { columnsOf, isNumberHeading, usualColumns, type ColumnTable } from './columns.ts';
import { makeLeaf, pieceOf, type Piece } from './leaf.ts';
import { isBlank, isPageNumber, isTabbed } from './line-kind.ts';
import { closeRow, RowStack, type OpenRow } from './open-rows.ts';
import { isTotal, joinedGroup, rowBullet, rowLabel } from './row-shape.ts';

interface RawRow {
  readonly line: SourceLine;
  readonly cells: readonly (Piece | null)[];
  readonly texts: readonly string[];
}

/**
 * Reads a table printed one row a line, cells behind tabs. A header printed again after a page break is left out; what follows
 * it without a number goes on with the row before.
 */
export function readTableByLine(lines: readonly SourceLine[], from: number, columnTable: ColumnTable, omissions: Omission[], reporter: Reporter): { table: Table; next: number } {
  let at = from;
  const rows: RawRow[] = [];
  let lastTabbed = from;
  for (; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    if (isTabbed(line.text)) {
      rows.push(split(line));
      lastTabbed = at;
    } else if (isPageNumber(line.text) && nextIsTabbed(lines, at + 1)) {
      omissions.push({ reason: 'page-number', spans: makeLeaf([pieceOf(line) as Piece], []).spans, text: line.text.trim() });
    } else if (!isBlank(line)) break;
  }
  const next = lastTabbed + 1;

  const header: Leaf[] = [];
  let body = 0;
  let columns: readonly Column[];
  let firstHeader: string | null = null;
  let secondHeader: string | null = null;
  const first = rows[0] as RawRow;
  if (isNumberHeading(first.texts[0] ?? '', columnTable)) {
    const second = rows[1];
    const two = second !== undefined && isSecondHeader(first, second) ? second : null;
    columns = columnsOf(first.texts, two?.texts ?? null, columnTable);
    firstHeader = keyOf(first);
    secondHeader = two === null ? null : keyOf(two);
    for (const row of two === null ? [first] : [first, two]) for (const cell of row.cells) if (cell) header.push(makeLeaf([cell], omissions));
    body = two === null ? 1 : 2;
    columns.forEach((column, index) => {
      if (column.role === 'other' && column.heading !== null) reporter.report('unknown-column', first.line.number, (first.cells[index]?.start ?? 0) + 1, column.heading);
    });
  } else {
    const width = Math.max(...rows.slice(0, 50).map((row) => row.cells.length));
    columns = usualColumns(width, columnTable);
    reporter.report('table-without-header', first.line.number, 1);
  }

  const builder = new RowBuilder(columns, omissions);
  let afterHeader = false;
  for (const row of rows.slice(body)) {
    const key = keyOf(row);
    if (key === firstHeader || (afterHeader && key === secondHeader)) {
      for (const cell of row.cells) if (cell) omissions.push({ reason: 'repeated-header', spans: makeLeaf([cell], []).spans, text: row.line.text.slice(cell.start, cell.end) });
      afterHeader = true;
      continue;
    }
    builder.row(row, afterHeader);
    afterHeader = false;
  }
  return { table: { kind: 'table', header, columns, rows: builder.close() }, next };
}

function nextIsTabbed(lines: readonly SourceLine[], from: number): boolean {
  for (let at = from; at < lines.length && at < from + 4; at++) {
    const line = lines[at] as SourceLine;
    if (!isBlank(line)) return isTabbed(line.text);
  }
  return false;
}

function split(line: SourceLine): RawRow {
  const cells: (Piece | null)[] = [];
  let start = 0;
  for (;;) {
    const tab = line.text.indexOf('\t', start);
    const end = tab < 0 ? line.text.length : tab;
    cells.push(pieceOf(line, start, end));
    if (tab < 0) break;
    start = tab + 1;
  }
  return { line, cells, texts: cells.map((cell) => (cell ? line.text.slice(cell.start, cell.end) : '')) };
}

function keyOf(row: RawRow): string {
  return row.texts.map((text) => text.replace(/\s+/g, ' ')).join('\t').trimEnd();
}

/** The second row of a header: nothing under the number and title, words under the headings that span. */
function isSecondHeader(first: RawRow, second: RawRow): boolean {
  if ((second.texts[0] ?? '') !== '' || (second.texts[1] ?? '') !== '') return false;
  const filled = second.texts.filter((text) => text !== '');
  const spanned = first.texts.some((text, index) => index > 1 && text === '' && (second.texts[index] ?? '') !== '');
  return filled.length >= 2 && spanned && filled.every((text) => /^[\p{L}\d]/u.test(text) && /\p{L}/u.test(text));
}

class RowBuilder {
  readonly #columns: readonly Column[];
  readonly #omissions: Omission[];
  readonly #stack = new RowStack();
  readonly #title: number;

  constructor(columns: readonly Column[], omissions: Omission[]) {
    this.#columns = columns;
    this.#omissions = omissions;
    this.#title = Math.max(1, columns.findIndex((column) => column.role === 'title'));
  }

  close() {
    return this.#stack.top.map((row) => closeRow(row, this.#columns.length, this.#omissions));
  }

  row(raw: RawRow, afterHeader: boolean): void {
    const [first = null] = raw.cells;
    const titleCell = raw.cells[this.#title] ?? null;
    const titleText = raw.texts[this.#title] ?? '';
    const label = first === null ? null : rowLabel(raw.texts[0] ?? '');
    const bullet = rowBullet(titleText);

    if (first !== null && label === null) {
      const joined = joinedGroup(raw.texts[0] ?? '');
      const alone = raw.texts.slice(1).every((text) => text === '');
      if (joined !== null && alone) {
        const at = first.start + joined.titleAt;
        const number = pieceOf(raw.line, first.start, at);
        const title = pieceOf(raw.line, at, first.end);
        this.#stack.add({ role: 'group', labelPiece: number, number: joined.number, rank: 1, cells: this.#place([[this.#title, title]]), children: [] });
        return;
      }
      if (alone && titleText === '') {
        const cells = this.#place([[this.#title, first]]);
        if (isTotal(raw.texts[0] ?? '')) this.#stack.addTop({ role: 'total', labelPiece: null, number: null, rank: 0, cells, children: [] });
        else this.#stack.add({ role: 'group', labelPiece: null, number: null, rank: 1, cells, children: [] });
        return;
      }
    }
    if (label?.kind === 'group' && this.#isGroup(raw)) {
      this.#group(raw, first as Piece, label);
      return;
    }
    if (first === null && bullet === null && afterHeader && this.#stack.last !== null) {
      this.#continue(raw);
      return;
    }
    if (isTotal(titleText) && (first === null || label === null)) {
      this.#stack.addTop({ role: 'total', labelPiece: first, number: null, rank: 0, cells: this.#cells(raw), children: [] });
      return;
    }
    if (bullet !== null) {
      this.#subRow(raw, first, label?.number ?? null, titleCell as Piece, bullet);
      return;
    }
    const number = label?.number ?? null;
    const below = number?.includes('.') === true && this.#stack.itemNumber === number.slice(0, number.lastIndexOf('.'));
    this.#stack.add({ role: 'item', labelPiece: first, number, rank: label?.kind === 'letter' ? 3 : below ? 2.5 : 2, cells: this.#cells(raw), children: [] });
  }

  /** A numeral with nothing but a title, or with its title repeated over the columns. */
  #isGroup(raw: RawRow): boolean {
    const title = raw.texts[this.#title] ?? '';
    const rest = raw.texts.slice(1).filter((text, index) => index + 1 !== this.#title && text !== '');
    return title !== '' && (rest.every((text) => text === title) || rest.every((text) => /^[\d.,\s]+$/.test(text)));
  }

  #group(raw: RawRow, first: Piece, label: { number: string; rank: 0 | 1 }): void {
    const title = raw.texts[this.#title] ?? '';
    const cells: [number, Piece | null][] = [];
    raw.cells.forEach((cell, index) => {
      if (index === 0 || cell === null) return;
      if (index !== this.#title && raw.texts[index] === title) {
        this.#omissions.push({ reason: 'repeated-title', spans: makeLeaf([cell], []).spans, text: title });
        return;
      }
      cells.push([index, cell]);
    });
    this.#stack.add({ role: 'group', labelPiece: first, number: label.number, rank: label.rank, cells: this.#place(cells), children: [] });
  }

  #continue(raw: RawRow): void {
    const last = this.#stack.last as OpenRow;
    raw.cells.forEach((cell, index) => {
      if (cell === null) return;
      const cells = last.cells[index] ?? [];
      cells.push(cell);
      last.cells[index] = cells;
    });
  }

  /** A dash or plus row. The number of a vertically merged row may be printed on its first sub-row: it belongs to the row before. */
  #subRow(raw: RawRow, first: Piece | null, number: string | null, title: Piece, bullet: { bullet: '-' | '+'; at: number }): void {
    const at = title.start + bullet.at;
    const cells = this.#cells(raw);
    const rest = pieceOf(raw.line, at + 1, title.end);
    cells[this.#title] = rest === null ? [] : [rest];
    const row: OpenRow = { role: 'item', labelPiece: { line: raw.line, start: title.start, end: at + 1 }, number: null, rank: bullet.bullet === '-' ? 4 : 5, cells, children: [] };
    if (first !== null) {
      const before = this.#stack.last;
      if (before !== null && before.number === null && before.role === 'item' && before.rank === 2 && number !== null) {
        before.number = number;
        before.labelPiece = first;
      } else {
        this.#stack.add({ role: 'item', labelPiece: first, number, rank: 2, cells: this.#cells(raw), children: [] });
        return;
      }
    }
    this.#stack.add(row);
  }

  #cells(raw: RawRow): Piece[][] {
    return this.#place(raw.cells.map((cell, index) => [index, index === 0 ? null : cell]));
  }

  /** Cells by column; what stands beyond the last column joins it, so that nothing is lost. */
  #place(cells: readonly (readonly [number, Piece | null])[]): Piece[][] {
    const placed: Piece[][] = this.#columns.map(() => []);
    for (const [index, cell] of cells) if (cell !== null) placed[Math.min(index, placed.length - 1)]?.push(cell);
    return placed;
  }
}
