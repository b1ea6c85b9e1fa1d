import type { Draft, Untranslated } from '../model/drafts.ts';
import { parseValue } from '../values/index.ts';
import { printedCells } from './cells.ts';
import { sourceOf, type RecordContext } from './context.ts';
import { isRow, walkOutline } from './outline.ts';
import { yearIn } from './planned-year.ts';
import { tableKind } from './table-kind.ts';
import { unresolvedOf } from './unresolved.ts';
import { namesPeriod } from './tables.ts';

export type ScenarioDraft = Untranslated<Draft<'scenarios'>>;

/**
 * The rows of a growth scenario: one index for each period column (same period of the year before = 100), cumulative from January.
 * The year comes from the annex's title or the column headings; without a year there are no dates and no record.
 */
export function scenarioRecords(context: RecordContext): ScenarioDraft[] {
  const { outline, tables, text } = context;
  const records: ScenarioDraft[] = [];
  for (const node of walkOutline(outline.nodes)) {
    if (!isRow(node) || node.kind === 'group' || tableKind(node.row, context) !== 'scenario') continue;
    const { table, row, annex } = node.row;
    const year = yearIn([annex.text?.value ?? '', ...table.columns.map((column) => column.heading ?? '')].join(' '));
    if (year === null) continue;
    const values: ScenarioDraft['values'] = [];
    table.columns.forEach((column, index) => {
      const cell = row.cells[index];
      const heading = (column.heading ?? '').split('/').at(-1)?.trim() ?? '';
      const period = tables.periods.find((entry) => namesPeriod(heading, entry.words));
      if (column.role !== 'period' || !cell || !period) return;
      const value = parseValue(cell.value);
      values.push({
        period: period.name,
        from: firstDay(year, period.months[0]),
        to: lastDay(year, period.months[1]),
        value,
        index: value.min === value.max ? value.min : null,
      });
    });
    const parent = node.parent && isRow(node.parent) ? node.parent.id : null;
    records.push({
      id: node.id,
      document: outline.document,
      source: sourceOf(node, outline.document),
      number: node.number,
      sector: text(node, node.text?.value ?? ''),
      parent,
      base: tables.scenarioBase,
      values,
      cells: printedCells(node.row),
      unresolved: unresolvedOf(node.row, context),
    });
  }
  return records;
}

function firstDay(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

function lastDay(year: number, month: number): string {
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
