import type { Column, Omission, Row } from '../model/tree.ts';
import { endsSentence } from './joining.ts';
import { omit, pieceOf, pieceText, type Piece } from './leaf.ts';
import { beginsLower } from './line-kind.ts';
import { closeRow, RowStack, type OpenRow } from './open-rows.ts';
import type { RawRow } from './raw-rows.ts';
import { isTotal, joinedGroup, rowLabel, rowMark, type RowLabel } from './row-shape.ts';

/** Hangs the rows of a table printed one row a line below their groups and items. */
export class RowBuilder {
  readonly #columns: readonly Column[];
  readonly #numbered: boolean;
  readonly #omissions: Omission[];
  readonly #stack = new RowStack();
  readonly #title: number;
  /** Whether the table gives tasks to bodies, so that a row has a body and not a figure. */
  readonly #ofTasks: boolean;

  /** @param numbered whether column 0 holds the rows' numbers */
  constructor(columns: readonly Column[], numbered: boolean, omissions: Omission[]) {
    this.#columns = columns;
    this.#numbered = numbered;
    this.#omissions = omissions;
    const title = columns.findIndex((column) => column.role === 'title');
    this.#ofTasks = columns.some((column) => column.role === 'lead' || column.role === 'deadline');
    this.#title = title >= 0 ? title : Math.min(numbered ? 1 : 0, columns.length - 1);
  }

  close(): Row[] {
    return this.#stack.top.map((row) => closeRow(row, this.#columns.length, this.#omissions));
  }

  /** @param afterHeader whether a header was printed again just above: a row without a number then goes on with the one before */
  row(raw: RawRow, afterHeader: boolean): void {
    const first = this.#numbered ? (raw.cells[0]?.[0] ?? null) : null;
    const label = first === null ? null : rowLabel(raw.texts[0] ?? '');
    const title = raw.texts[this.#title] ?? '';
    if (first !== null && label === null && this.#titleInNumberCell(raw, first)) return;
    if (label?.kind === 'group' && this.#isGroup(raw)) {
      this.#group(raw, first as Piece, label);
      return;
    }
    const mark = rowMark(title);
    if (
      first === null &&
      mark === null &&
      this.#stack.last !== null &&
      (afterHeader || (this.#numbered && this.#goesOn(raw)))
    ) {
      this.#continue(raw);
      return;
    }
    if (isTotal(title) && label === null) {
      this.#stack.addTop({
        role: 'total',
        labelPiece: first,
        number: null,
        rank: 0,
        cells: this.#cells(raw),
        children: [],
      });
      return;
    }
    if (mark !== null) this.#subRow(raw, first, label, mark);
    else this.#item(raw, first, label);
  }

  /** A group's or total's title in the number cell, perhaps behind its numeral, with nothing under the title. */
  #titleInNumberCell(raw: RawRow, first: Piece): boolean {
    const own = raw.texts[0] ?? '';
    const others = raw.texts.slice(1);
    const joined = joinedGroup(own);
    const total = isTotal(own);
    const figures = others.every((text) => text === '' || /^[\d.,\s-]+$/.test(text));
    if (
      !figures ||
      (raw.texts[this.#title] ?? '') !== '' ||
      (joined === null && !total && others.some((text) => text !== ''))
    )
      return false;
    const at = joined === null ? first.start : first.start + joined.titleAt;
    const number = joined === null ? null : pieceOf(first.line, first.start, at);
    const cells: [number, Piece | null][] = raw.cells
      .slice(1)
      .flatMap((cell, index) => cell.map((piece): [number, Piece] => [index + 1, piece]));
    const titles = [pieceOf(first.line, at, first.end), ...(raw.cells[0] ?? []).slice(1)].map(
      (piece): [number, Piece | null] => [this.#title, piece],
    );
    const row: OpenRow = {
      role: total ? 'total' : 'group',
      labelPiece: number,
      number: joined?.number ?? null,
      rank: total ? 0 : (joined?.rank ?? 1),
      cells: this.#place([...titles, ...cells]),
      children: [],
    };
    if (total) this.#stack.addTop(row);
    else this.#stack.add(row);
    return true;
  }

  /**
   * A numeral with nothing but a title and figures, or with its title repeated over the columns. What else stands in its columns in
   * lower case is the end of the row above, which a page break moved down.
   */
  #isGroup(raw: RawRow): boolean {
    const words = raw.texts.filter((_, index) => index > 0 && this.#isOwnWord(raw, index));
    return words.length > 0 && words.every((text) => text === words[0]);
  }

  /** Whether a cell holds words of its own, neither figures nor the end of a cell above. */
  #isOwnWord(raw: RawRow, index: number): boolean {
    const text = raw.texts[index] ?? '';
    return text !== '' && !/^[\d.,\s-]+$/.test(text) && !this.#isStray(raw, index);
  }

  /** Whether a cell beside a title is in lower case, and no body: a row of its own names its body. */
  #isStray(raw: RawRow, index: number): boolean {
    const text = raw.texts[index] ?? '';
    const role = this.#columns[index]?.role;
    if (index === this.#title || (raw.texts[this.#title] ?? '') === '' || !beginsLower(text) || text.length < 2)
      return false;
    return role !== 'lead' && role !== 'coordinating' && role !== 'monitor' && role !== 'unit';
  }

  /** Whether a stray cell goes on with the cell above, which breaks off. */
  #endsRowAbove(raw: RawRow, index: number): boolean {
    const above = endOf(this.#stack.last?.cells[index]);
    return this.#isStray(raw, index) && above !== '' && !endsSentence(above) && !above.endsWith(raw.texts[index] ?? '');
  }

  #group(raw: RawRow, first: Piece, label: RowLabel & { kind: 'group' }): void {
    const words = raw.texts.findIndex((_, index) => index > 0 && this.#isOwnWord(raw, index));
    const cells: [number, Piece][] = [];
    raw.cells.forEach((cell, index) => {
      if (index === 0) return;
      if (this.#endsRowAbove(raw, index)) {
        this.#stack.last?.cells[index]?.push(...cell);
        return;
      }
      const repeated = index !== words && raw.texts[index] === raw.texts[words];
      for (const piece of cell) {
        if (repeated) omit(piece, 'repeated-title', this.#omissions);
        else cells.push([index === words ? this.#title : index, piece]);
      }
    });
    this.#stack.add({
      role: 'group',
      labelPiece: first,
      number: label.number,
      rank: label.rank,
      cells: this.#place(cells),
      children: [],
    });
  }

  /**
   * Whether an unnumbered row goes on with the row above, which a page break cut: every cell begins in lower case, or its title counts
   * on (`(2) …` behind `(1) …`), or it has nothing but the rest of a title that breaks off in a table of tasks.
   */
  #goesOn(raw: RawRow): boolean {
    const title = raw.texts[this.#title] ?? '';
    if (title === '') return false;
    const others = raw.texts.filter((text, index) => text !== '' && index !== this.#title);
    if ([title, ...others].every((text) => beginsLower(text) && text.length > 1)) return true;
    const last = this.#stack.last;
    if (last === null || last.role !== 'item' || last.labelPiece === null) return false;
    const above = endOf(last.cells[this.#title]);
    const counted = Number(/^\((\d{1,2})\)\s/.exec(title)?.[1] ?? 0);
    if (counted > 1 && above.includes(`(${counted - 1})`)) return true;
    return (
      others.length === 0 && this.#ofTasks && /,\s*(?:\S+\s+){0,2}\S+$/u.test(above) && !/[.;:]$/.test(title.trim())
    );
  }

  #continue(raw: RawRow): void {
    const last = this.#stack.last as OpenRow;
    raw.cells.forEach((cell, index) => {
      const column = Math.min(index, this.#columns.length - 1);
      last.cells[column]?.push(...cell);
    });
  }

  /** A row below an item. The number of a vertically merged row may be printed on its first sub-row: it belongs to the row before. */
  #subRow(
    raw: RawRow,
    first: Piece | null,
    label: RowLabel | null,
    mark: NonNullable<ReturnType<typeof rowMark>>,
  ): void {
    const title = raw.cells[this.#title]?.[0] as Piece;
    if (first !== null) {
      const before = this.#stack.last;
      if (
        before === null ||
        label === null ||
        before.labelPiece !== null ||
        before.role !== 'item' ||
        before.rank !== 2
      ) {
        this.#item(raw, first, label);
        return;
      }
      before.number = label.number;
      before.labelPiece = first;
    }
    const end = title.start + mark.end;
    const rest = pieceOf(title.line, end, title.end);
    const cells = this.#cells(raw).map((cell) =>
      cell.flatMap((piece) => (piece !== title ? [piece] : rest === null ? [] : [rest])),
    );
    const rank = mark.mark === 'letter' ? 3 : mark.mark === '-' ? 4 : 5;
    this.#stack.add({
      role: 'item',
      labelPiece: { line: title.line, start: title.start, end },
      number: mark.letter,
      rank,
      cells,
      children: [],
    });
  }

  #item(raw: RawRow, first: Piece | null, label: RowLabel | null): void {
    const number = label?.number ?? null;
    const below = number?.includes('.') === true && this.#stack.itemNumber === number.slice(0, number.lastIndexOf('.'));
    this.#stack.add({
      role: 'item',
      labelPiece: first,
      number,
      // A numeral behind groups of its kind counts them on, whatever stands beside it: the rows below are no longer theirs.
      rank:
        label?.kind === 'letter'
          ? 3
          : below
            ? 2.5
            : label?.kind === 'group' && this.#stack.isIn(label.rank)
              ? label.rank
              : 2,
      cells: this.#cells(raw),
      children: [],
    });
  }

  #cells(raw: RawRow): Piece[][] {
    const from = this.#numbered ? 1 : 0;
    // What wraps in the number cell joins the title.
    const wrapped = this.#numbered
      ? (raw.cells[0] ?? []).slice(1).map((piece): [number, Piece] => [this.#title, piece])
      : [];
    return this.#place([
      ...raw.cells.flatMap((cell, index) => (index < from ? [] : cell.map((piece): [number, Piece] => [index, piece]))),
      ...wrapped,
    ]);
  }

  /** Cells by column; what stands beyond the last column joins it, so that nothing is lost. */
  #place(cells: readonly (readonly [number, Piece | null])[]): Piece[][] {
    const placed: Piece[][] = this.#columns.map(() => []);
    for (const [index, cell] of cells) if (cell !== null) placed[Math.min(index, placed.length - 1)]?.push(cell);
    return placed;
  }
}

/** The last lines of a cell. */
function endOf(cell: readonly Piece[] = []): string {
  return cell.slice(-4).map(pieceText).join(' ');
}
