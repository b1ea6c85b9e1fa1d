import type { Column } from '../model/tree.ts';
import { columnsOf, isNumberHeading, roleOf, usualColumns, type ColumnTable } from './columns.ts';
import type { RawRow } from './raw-rows.ts';
import { rowLabel } from './row-shape.ts';

/** What the first rows of a table say about its columns. */
export interface TableHeader {
  readonly columns: readonly Column[];
  /** How many rows the header has; 0 where it is lost. */
  readonly rows: number;
  /** Whether column 0 holds the rows' numbers. */
  readonly numbered: boolean;
  /** Indices of columns whose heading is not known. */
  readonly unknown: readonly number[];
}

/** Rows looked at for the width of a table without a header. */
const widthFrom = 50;
/** No heading of a header without a number column is longer. */
const longestHeading = 60;

/** Reads one or two header rows and the row of column numbers below them; without a header the usual order for that many columns. */
export function readHeader(rows: readonly RawRow[], table: ColumnTable): TableHeader {
  const first = rows[0]?.texts ?? [];
  const numbered = isNumberHeading(first[0] ?? '', table);
  const unread = !numbered && !isHeaderRow(first, table) && standsAboveNumbers(first, rows[1]?.texts);
  if (!numbered && !isHeaderRow(first, table) && !unread) {
    const width = Math.max(1, ...rows.slice(0, widthFrom).map((row) => row.texts.length));
    return { columns: usualColumns(width, table), rows: 0, numbered: true, unknown: [] };
  }
  const second = rows[1]?.texts;
  const two = !unread && second !== undefined && isSecondHeader(first, second, table);
  const { columns, unknown } = columnsOf(first, two ? second : null, table);
  const count = two ? 2 : 1;
  return {
    columns: unread
      ? withTitle(columns, rowLabel(second?.[0] ?? '') !== null)
      : withTitleAt(columns, unknownTitle(columns, unknown, rows.slice(count, widthFrom))),
    unknown,
    rows: count + (numbersColumns(rows[count]?.texts) ? 1 : 0),
    numbered: numbered || columns[0]?.role === 'number' || (unread && rowLabel(second?.[0] ?? '') !== null),
  };
}

/** Columns whose headings nobody knows, with a title: the first that holds words. */
function withTitle(columns: readonly Column[], numbered: boolean): readonly Column[] {
  const title = numbered ? 1 : 0;
  if (columns.some((column) => column.role === 'title')) return columns;
  return columns.map((column, index): Column => {
    if (numbered && index === 0) return { ...column, role: 'number' };
    return index === title && column.role === 'other' ? { ...column, role: 'title' } : column;
  });
}

/**
 * The column of titles where no heading is known to be theirs: of the unknown columns before the first known one, that with the most
 * different words; what is merged over several rows stands in one that tells less. `null` where a title is known or none is found.
 */
function unknownTitle(columns: readonly Column[], unknown: readonly number[], rows: readonly RawRow[]): number | null {
  if (columns.some(({ role }) => role === 'title')) return null;
  const first = columns[0]?.role === 'number' ? 1 : 0;
  const end = columns.findIndex((_, index) => index >= first && !unknown.includes(index));
  const leading = unknown.filter((index) => index >= first && (end < 0 || index < end));
  const words = (index: number) =>
    new Set(rows.map(({ texts }) => texts[index] ?? '').filter((text) => /\p{L}/u.test(text))).size;
  return leading.reduce<number | null>(
    (best, index) => ((best === null ? words(index) > 0 : words(index) > words(best)) ? index : best),
    null,
  );
}

function withTitleAt(columns: readonly Column[], at: number | null): readonly Column[] {
  return at === null ? columns : columns.map((column, index) => (index === at ? { ...column, role: 'title' } : column));
}

/** A header without a number column: short headings, a title's among them, all known or all but one. */
function isHeaderRow(texts: readonly string[], table: ColumnTable): boolean {
  const filled = texts.filter((text) => text !== '');
  if (filled.some((text) => text.length > longestHeading)) return false;
  const roles = filled
    .map((text) => (/\p{L}/u.test(text) ? roleOf(text, table) : null))
    .filter((role) => role !== null);
  return roles.length >= Math.max(2, filled.length - 1) && roles.includes('title');
}

/** Short words over every column, above a row that begins with the number 1: a header whose headings nobody knows. */
function standsAboveNumbers(first: readonly string[], second: readonly string[] | undefined): boolean {
  return (
    first.length >= 2 &&
    first.length >= (second?.length ?? 0) &&
    first.every((text) => text.length <= longestHeading && /^\p{Lu}/u.test(text) && !/\d|[.;:]$/.test(text)) &&
    rowLabel(first[0] ?? '') === null &&
    /^(?:1[.)]?|1[.)]\s+\p{Lu}.*|I[.)]?)$/u.test(second?.[0] ?? '')
  );
}

/** The second row of a header: nothing new under the number and title, words under the headings that span. */
function isSecondHeader(first: readonly string[], second: readonly string[], table: ColumnTable): boolean {
  const unchanged = (index: number) => (second[index] ?? '') === '' || second[index] === first[index];
  if (!unchanged(0) || !unchanged(1)) return false;
  const filled = second.filter((text) => text !== '');
  const repeated = isNumberHeading(second[0] ?? '', table);
  const spanned = first.some(
    (text, index) =>
      index > 1 && (second[index] ?? '') !== '' && (text === '' || (repeated && text === first[index - 1])),
  );
  return (
    filled.length >= 2 &&
    spanned &&
    filled.every((text) => /\p{L}/u.test(text) || /^\d{4}(?:\s*[-–]\s*\d{4})?$/.test(text))
  );
}

/** `(1) (2) (3)`, `A B 1 2`: the row that numbers the columns. */
function numbersColumns(texts: readonly string[] | undefined): boolean {
  if (texts === undefined || texts.length < 3) return false;
  const bare = texts.map((text) => text.replace(/[()]/g, ''));
  const figures = bare.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const letters = bare.length - figures.length;
  if (figures.length < 2 || letters > 2 || bare.slice(0, letters).some((text, index) => text !== 'AB'[index]))
    return false;
  return figures.every((figure, index) => figure === index + 1);
}
