import type { Element } from 'xast';
import type { Intake, IntakeBlock, IntakeCell, IntakeRemark } from '../block.ts';
import type { Numbering } from './numbering.ts';
import { type RunReport, textIn } from './runs.ts';
import { listPlaceOf, type Styles } from './styles.ts';
import { attribute, child, childrenNamed, elementsOf } from './xml.ts';

interface Parts {
  readonly numbering: Numbering;
  readonly styles: Styles;
  readonly footnotes: Element | null;
  readonly endnotes: Element | null;
}

/** Elements that only wrap blocks: content controls, inserted text, custom marks. */
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag']);

/** Reads the blocks of a document's body. */
export function readDocxBody(body: Element, parts: Parts): Intake {
  const blocks: IntakeBlock[] = [];
  const remarks: IntakeRemark[] = [];
  const notes: { readonly kind: 'w:footnote' | 'w:endnote'; readonly id: string }[] = [];
  let paragraphs = 0;

  const report: RunReport = {
    remark(code, met) {
      remarks.push({ code, place: `paragraph ${paragraphs}`, met: met.trim().slice(0, 60) });
    },
    footnote(kind, id) {
      notes.push({ kind, id });
      return `[${notes.length}]`;
    },
  };

  /** The lines of a paragraph: one, or more where it has breaks; the number stands before the first. */
  const linesOf = (paragraph: Element): string[] => {
    paragraphs++;
    const lines = textIn(paragraph, report)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const place = listPlaceOf(paragraph, parts.styles);
    if (place === null) return lines;
    const label = parts.numbering.next(place.list, place.level);
    // A paragraph without text counts and prints its number too, as the column of row numbers does; a bullet alone says nothing.
    if (lines.length === 0) return label === null || label === '-' || label === '' ? [] : [label];
    return label === null || label === '' ? lines : [`${label} ${lines[0]}`, ...lines.slice(1)];
  };

  const paragraphsIn = (cell: Element): string[] =>
    elementsOf(cell).flatMap((part) =>
      part.name === 'w:p'
        ? linesOf(part)
        : part.name === 'w:tbl'
          ? rowsIn(part, report).flatMap((row) => row.cells.flatMap((inner) => paragraphsIn(inner)))
          : wrappers.has(part.name)
            ? paragraphsIn(part)
            : [],
    );

  const readTable = (table: Element): void => {
    const rows = cellsOf(rowsIn(table, report), paragraphsIn, report);
    const block: IntakeBlock = { kind: 'table', rows };
    blocks.push(block);
  };

  /** The notes that a block refers to, directly behind it: `[1] …`. */
  let told = 0;
  const tellNotes = (): void => {
    for (; told < notes.length; told++) {
      const { kind, id } = notes[told] ?? {};
      const part = kind === 'w:footnote' ? parts.footnotes : parts.endnotes;
      const note = part && kind && childrenNamed(part, kind).find((one) => attribute(one, 'w:id') === id);
      if (note)
        blocks.push({ kind: 'line', text: `[${told + 1}] ${textIn(note, report).replace(/\s+/g, ' ').trim()}` });
    }
  };

  const readBlocks = (parent: Element): void => {
    for (const part of elementsOf(parent)) {
      if (part.name === 'w:p') for (const text of linesOf(part)) blocks.push({ kind: 'line', text });
      else if (part.name === 'w:tbl') readTable(part);
      else if (wrappers.has(part.name)) readBlocks(part);
      tellNotes();
    }
  };

  readBlocks(body);
  return { blocks, remarks };
}

interface Row {
  /** How many columns of the grid the row leaves out before its first cell. */
  readonly before: number;
  readonly cells: readonly Element[];
}

/** The rows of a table, each as its cells; wrapped rows and cells included, rows that a tracked change deletes left out. */
function rowsIn(table: Element, report: RunReport): Row[] {
  const named = (parent: Element, name: string): Element[] =>
    elementsOf(parent).flatMap((part) =>
      part.name === name ? [part] : wrappers.has(part.name) ? named(part, name) : [],
    );
  return named(table, 'w:tr').flatMap((row) => {
    const properties = child(row, 'w:trPr');
    const cells = named(row, 'w:tc');
    if (child(properties, 'w:del') !== null) {
      report.remark('deleted-text', cells.map((cell) => textIn(cell).trim()).join(' '));
      return [];
    }
    return [{ before: Number(attribute(child(properties, 'w:gridBefore'), 'w:val') ?? 0), cells }];
  });
}

/** Cells with their places in the grid; a vertical merge counts for the cell that it begins in. */
function cellsOf(rows: readonly Row[], paragraphsIn: (cell: Element) => string[], report: RunReport): IntakeCell[][] {
  const open = new Map<number, { rows: number }>();
  return rows.map((row) => {
    let column = row.before;
    const cells: (IntakeCell & { rows: number })[] = [];
    for (const cell of row.cells) {
      const properties = child(cell, 'w:tcPr');
      const columns = Number(attribute(child(properties, 'w:gridSpan'), 'w:val') ?? 1);
      const merge = child(properties, 'w:vMerge');
      const begun = merge !== null && attribute(merge, 'w:val') !== 'restart' ? open.get(column) : undefined;
      if (begun !== undefined) {
        begun.rows++;
        const covered = textIn(cell).trim();
        if (covered !== '') report.remark('hidden-text', covered);
      } else {
        const made = { column, columns, rows: 1, paragraphs: paragraphsIn(cell) };
        cells.push(made);
        if (merge === null) open.delete(column);
        else open.set(column, made);
      }
      column += columns;
    }
    return cells;
  });
}
