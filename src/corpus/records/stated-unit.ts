import { readFigure, type UnitEntry, type UnitTable } from '../values/index.ts';
import type { Localised } from '../model/values.ts';
import type { RecordContext } from './context.ts';
import { isDash } from './dash.ts';
import { walkOutline, type OutlineNode, type RowPlace } from './outline.ts';

/** What the line that states a unit begins with: `Đơn vị tính: tỷ đồng`, `(ĐVT: %)`. */
const unitLine = /^\s*\(?\s*(?:đơn vị(?: tính)?|đvt)\s*:\s*(?<unit>[^)]*?)[\s).;]*$/iu;

/** The same inside the title of an annex: `CHỈ TIÊU NĂM 2026 (ĐVT: %)`. */
const inTitle = /\((?:đơn vị(?: tính)?|đvt)\s*:\s*(?<unit>[^)]*?)\s*\)/iu;

/** The unit that a node states as the line above a table or in the title of its annex, as printed; `null` for any other node. */
export function unitLineOf({ kind, text }: Pick<OutlineNode, 'kind' | 'text'>): string | null {
  if (kind === 'annex') return inTitle.exec(text?.value ?? '')?.groups?.['unit'] || null;
  return (kind === 'note' ? unitLine.exec(text?.value ?? '')?.groups?.['unit'] : null) || null;
}

const lines = new WeakMap<RowPlace['table'], string | null>();

/** The unit that a line states between a table and the table before it in its annex, as printed; `null` where there is none. */
export function unitAbove({ annex, table }: RowPlace): string | null {
  const kept = lines.get(table);
  if (kept !== undefined) return kept;
  let found: string | null = null;
  let before: RowPlace['table'] | null = null;
  for (const node of walkOutline([annex])) {
    if (node.row?.table === table) break;
    if (node.row !== null && node.row.table !== before) {
      before = node.row.table;
      found = null;
    }
    found = unitLineOf(node) ?? found;
  }
  lines.set(table, found);
  return found;
}

/** A unit as printed, with its entry in the table of units. */
export interface StatedUnit {
  readonly printed: string;
  readonly entry: UnitEntry | null;
}

/**
 * The unit of a figure in a row: that of the row's own column of units (a dash there leaves the title to say it); else of the figure itself (`120 nghìn lượt`, `20%`, `6 tuyến`), of the title
 * (`Tỷ lệ hộ nghèo (%)`), of the column's heading, of the line above the table. `null` where nothing states one that is known.
 * @param heading of the column of the figure
 */
export function unitOfFigure(
  place: RowPlace,
  { figure, title, heading }: { readonly figure: string; readonly title: string; readonly heading: string },
  { units, tables }: Pick<RecordContext, 'units' | 'tables'>,
): StatedUnit | null {
  const index = place.table.columns.findIndex(({ role }) => role === 'unit');
  const cell = place.row.cells[index]?.value;
  // A dash says that there is none of its own.
  const dash = cell && isDash(cell) ? { printed: cell, entry: units.find(cell) } : null;
  if (cell && dash === null) return { printed: cell, entry: units.find(cell) };
  // Words behind a figure are what it counts, whether anybody knows them or not.
  const own = countedIn(figure) || (readFigure(figure)?.percent ? '%' : '');
  if (own !== '') return known(own, units) ?? { printed: own, entry: null };
  const said = bracketed(title, units) ?? behindComma(title, units) ?? dash ?? bracketed(heading, units);
  if (said !== null) return said;
  const above = unitOfLine(place, units);
  return above?.entry?.kind === 'money' && beginsWith(title, tables.notMoney) ? null : above;
}

/** Whether a name begins with one of the words, behind a bullet or a word that says which (`Tổng số …`). */
function beginsWith(title: string, words: readonly string[]): boolean {
  const name = title.toLocaleLowerCase('vi').replace(/^[^\p{L}]+|^tổng\s+(?=số)/gu, '');
  return words.some((word) => name.startsWith(`${word} `) || name === word);
}

/** The unit of the line above a table, also one that nobody knows; `null` where it states several (`tỷ đồng, ha`). */
export function unitOfLine(place: RowPlace, units: UnitTable): StatedUnit | null {
  const printed = unitAbove(place) ?? '';
  const single = printed !== '' && !/[,;]|\svà\s/u.test(printed);
  return known(printed, units) ?? (single ? { printed, entry: null } : null);
}

/** The words behind a figure that say what it counts: `6 tuyến`; a comparison (`10% so với …`) says nothing of it. Empty where there are none. */
export function countedIn(figure: string): string {
  return (
    readFigure(figure)
      ?.rest.replace(/(?:^|\s)so\s+với\s.*$/isu, '')
      .trim() ?? ''
  );
}

/** The unit that a text states in brackets, as printed there. */
export function bracketed(text: string, units: UnitTable): StatedUnit | null {
  for (const [, inner = ''] of text.matchAll(/\(([^()]*)\)/gu)) {
    const found = known(inner, units);
    if (found !== null) return found;
  }
  return null;
}

/** The unit that ends a name: `Tỷ lệ thất nghiệp, %`. */
function behindComma(title: string, units: UnitTable): StatedUnit | null {
  return known(/,\s*(?<unit>[^,]+)$/u.exec(title)?.groups?.['unit'] ?? '', units);
}

function known(printed: string, units: UnitTable): StatedUnit | null {
  const entry = printed === '' ? null : units.find(printed);
  return entry === null ? null : { printed: printed.trim(), entry };
}

/** A unit in both languages; one that the table of units does not know keeps its Vietnamese. */
export function unitText({ printed, entry }: StatedUnit): Localised {
  return { vi: printed, en: entry?.en ?? null };
}
