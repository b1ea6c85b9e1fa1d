import { cellAt } from '../../formats/report-cells.ts';
import { quarterEnd, readQuarter, type CalendarQuarter } from '../../corpus/naming/quarter.ts';
import type { Language } from '../../corpus/model/language.ts';
import { nameFault } from '../../corpus/model/person-name.ts';
import { dayOf, shown, textOf } from './cells.ts';
import type {
  FilledReport,
  FilledSheet,
  FormFault,
  FormFaultCode,
  FormKnowledge,
  FormMeta,
  ReportedRow,
  SheetValue,
} from './form.ts';
import { readMeta } from './meta.ts';
import { readRows } from './rows.ts';

/**
 * Reads a filled form by what its hidden sheet says of itself; nothing is guessed. Pure, for command and browser alike.
 * @returns the report, or `null` and every fault with sheet and cell; `lang` is the language of the form, where it says one
 */
export function readReport(
  sheets: readonly FilledSheet[],
  known: FormKnowledge,
): { readonly report: FilledReport | null; readonly faults: readonly FormFault[]; readonly lang: Language | null } {
  const read = readMeta(sheets, known);
  if (read.meta === null) return { report: null, faults: read.faults, lang: null };
  const { meta } = read;
  const head = readHead(meta, known);
  const { rows, remarks, faults } = readRows(meta, known);
  const all = [...head.faults, ...faults];
  const { quarter, by, on } = head;
  if (all.length > 0 || quarter === null || by === null || on === null)
    return { report: null, faults: all, lang: meta.lang };
  const { agency, lang, sheet } = meta;
  return {
    report: {
      sheet: sheet.name,
      agency,
      lang,
      quarter,
      by,
      on,
      rows,
      handedOut: meta.rows.map(({ id }) => id),
      remarks: [...remarks, ...read.remarks],
    },
    faults: [],
    lang,
  };
}

/** Who reports, when, and on which quarter. */
function readHead(meta: FormMeta, { today }: FormKnowledge) {
  const faults: FormFault[] = [];
  const at = (address: string): SheetValue => {
    const place = cellAt(address);
    return place === null ? null : meta.sheet.rows[place.row]?.[place.column];
  };
  const fault = (cell: string, code: FormFaultCode, values: Readonly<Record<string, string>> = {}): void => {
    faults.push({ sheet: meta.sheet.name, cell, code, values: { found: shown(at(cell)), ...values } });
  };
  const quarter = quarterIn(at(meta.quarter), meta.periods);
  if (quarter === null)
    fault(meta.quarter, 'no-quarter', { expected: meta.periods.map(({ label }) => label).join(', ') });
  const by = textOf(at(meta.by));
  if (by === null || nameFault(by) !== null) fault(meta.by, 'no-name');
  const on = dayOf(at(meta.on));
  if (on === null) fault(meta.on, 'no-day');
  else if (on > today) fault(meta.on, 'day-to-come', { today });
  else if (quarter !== null && on < periodOf({ scope: 'quarter' }, quarter).from) fault(meta.on, 'day-before-quarter');
  return { quarter, by, on, faults };
}

/** The time that a row reports on. */
export function periodOf(
  { scope }: Pick<ReportedRow, 'scope'>,
  quarter: CalendarQuarter,
): { readonly from: string; readonly to: string } {
  const first = scope === 'cumulative' ? 1 : quarter.quarter * 3 - 2;
  return { from: `${quarter.year}-${String(first).padStart(2, '0')}-01`, to: quarterEnd(quarter) };
}

/** A quarter as the list shows it, or its code. */
function quarterIn(cell: SheetValue, periods: FormMeta['periods']): CalendarQuarter | null {
  const text = textOf(cell);
  const code = periods.find(({ label, value }) => textOf(label) === text || value === text)?.value;
  return code === undefined ? null : readQuarter(code);
}
